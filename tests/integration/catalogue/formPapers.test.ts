import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import printed from '../../../seed/demo/services/printed.json' with { type: 'json' }
import { documents } from '../../../src/documents/registry'
import type { IdentityForm } from '../../../src/domain/catalogue/identityForm'
import type { ReadUnit } from '../../../src/domain/catalogue/readForm/units'
import { asPrinted } from '../../../src/domain/catalogue/readForm/units'
import { createService } from '../../../src/services/catalogue/createService'
import { downloadPublicForm, downloadWorkingForm } from '../../../src/services/catalogue/downloadForm'
import { importForm, loadImport, stageForm } from '../../../src/services/catalogue/importForm'
import { loadService } from '../../../src/services/catalogue/portalServices'
import { saveSection } from '../../../src/services/catalogue/saveSection'
import { transition } from '../../../src/services/system/moves'
import { seedForm } from '../../support/identityForms'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World
let id: string
let word: Uint8Array
const paper = seedForm(printed[0]?.form ?? {})

const begin = async (title: string) =>
  (
    await createService({
      req: await world.as('liaison'),
      data: { title, provider: world.agencies.water, province: world.provinces.here, parent: null },
    })
  ).id
const stage = async (who: CastName, of = id, bytes = word) =>
  stageForm({ req: await world.as(who), id: of, bytes, locale: 'fa' })
const formOf = async (of = id): Promise<IdentityForm> =>
  (await loadService({ req: await world.as('liaison'), id: of })).form

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  id = await begin('خدمت تازه')
  const given = { form: paper, organisation: 'سازمان', edition: null, isPublic: false }
  word = (await documents.serviceFormDocx.make(given)) as Uint8Array
})
afterAll(() => application.close())

describe('who and what is refused', () => {
  test('nobody signed in and other agencies: there is no such form, neither to take out nor to bring in', async () => {
    for (const who of ['otherLiaison', 'farLiaison', 'farManager'] as const) {
      const req = await world.as(who)
      await expect(stage(who)).rejects.toMatchObject({ code: 'notFound' })
      await expect(importForm({ req, id, present: {}, values: {}, units: ['title'] })).rejects.toMatchObject({
        code: 'notFound',
      })
      await expect(loadImport({ req, id })).rejects.toMatchObject({ code: 'notFound' })
      await expect(downloadWorkingForm(req, { id, file: 'form.pdf' })).rejects.toMatchObject({ code: 'notFound' })
    }
    await expect(downloadWorkingForm(await world.system(), { id, file: 'form.pdf' })).rejects.toMatchObject({
      code: 'notSignedIn',
    })
  })

  test('staff who only read may take the paper out and bring none in', async () => {
    await expect(stage('deputy')).rejects.toMatchObject({ code: 'forbidden' })
    const response = await downloadWorkingForm(await world.as('deputy'), { id, file: 'form.docx' })
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    await expect(downloadWorkingForm(await world.as('deputy'), { id, file: 'form.exe' })).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  test('a file that is no form, and a document of something else', async () => {
    await expect(stage('liaison', id, new TextEncoder().encode('x'))).rejects.toMatchObject({ code: 'wrongFileType' })
    const letter = '<w:document xmlns:w="w"><w:p><w:r><w:t>نامه</w:t></w:r></w:p></w:document>'
    const other = zipSync({ 'word/document.xml': strToU8(letter) })
    await expect(stage('liaison', id, other)).rejects.toMatchObject({ code: 'invalid' })
  })

  test('what was never published has no public paper', async () => {
    for (const edition of [null, '1', 'x'])
      await expect(downloadPublicForm(await world.system(), { id, file: 'form.pdf', edition })).rejects.toMatchObject({
        code: 'notFound',
      })
  })
})

describe('a filled form comes in', () => {
  test('staged: what is empty and sure is offered, what would be overwritten is not, and nothing is saved', async () => {
    const before = await formOf()
    const { units, notUnderstood } = await stage('liaison')
    const of = (unit: ReadUnit) => units.find((one) => one.unit === unit)
    expect(of('description')).toMatchObject({ isOffered: true, isSame: false, present: '', read: paper.description })
    expect(of('title')).toMatchObject({ isOffered: false, present: 'خدمت تازه', read: paper.title })
    expect(of('recipients')).toMatchObject({ isSure: false, isOffered: false })
    expect(notUnderstood).toEqual([])
    expect(await formOf()).toEqual(before)
  })

  test('a change by somebody else since then is told, and nothing of the file is saved', async () => {
    const { present, values } = await stage('liaison')
    await saveSection({
      req: await world.as('manager'),
      id,
      patch: { section: 'specification', base: present, values: { description: 'نوشته دیگری' } },
    })
    const before = await formOf()
    const req = await world.as('liaison')
    await expect(importForm({ req, id, present, values, units: ['levels', 'description'] })).rejects.toMatchObject({
      code: 'staleRevision',
    })
    expect(await formOf()).toEqual(before)
  })

  test('only what is chosen is saved, one stage of section 6 too; all of it makes the form of the paper', async () => {
    const { present, values, units } = await stage('liaison')
    const req = await world.as('liaison')
    await expect(importForm({ req, id, present, values, units: ['levels', 'stages.production'] })).resolves.toEqual({
      count: 2,
    })
    const some = await formOf()
    expect(some).toMatchObject({ title: 'خدمت تازه', levels: paper.levels, description: 'نوشته دیگری' })
    expect(some.stages[2]).toEqual(paper.stages[2])
    expect(some.stages[0]).toEqual(present.stages[0])
    const all = units.map(({ unit }) => unit)
    // The same press twice, as after a lost answer: the second one finds everything saved.
    await importForm({ req: await world.as('liaison'), id, present: some, values, units: all })
    await expect(
      importForm({ req: await world.as('liaison'), id, present: some, values, units: all }),
    ).resolves.toEqual({ count: 0 })
    const { code, codeStatus, provider, processGraph } = await formOf()
    expect(asPrinted(await formOf())).toEqual(asPrinted({ ...paper, code, codeStatus, provider, processGraph }))
  })

  test('a form that is handed in is closed for files too', async () => {
    const closed = await begin('خدمت بسته')
    const { present, values, units } = await stage('liaison', closed)
    const all = units.map(({ unit }) => unit).filter((unit) => unit !== 'title')
    await importForm({ req: await world.as('liaison'), id: closed, present, values, units: all })
    await transition({ req: await world.as('liaison'), noun: 'service', id: closed, move: 'submit', input: {} })
    await expect(stage('liaison', closed)).rejects.toMatchObject({ code: 'moveNotPossible' })
    await expect(
      importForm({ req: await world.as('liaison'), id: closed, present, values, units: ['title'] }),
    ).rejects.toMatchObject({ code: 'moveNotPossible' })
  })
})
