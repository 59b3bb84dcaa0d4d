import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import type { Block } from '../../../src/domain/forms/generateBlocks'
import { idOf } from '../../../src/domain/reference'
import { downloadXlsForm } from '../../../src/services/forms/downloadXlsForm'
import type { XlsFormWork } from '../../../src/services/forms/importXlsForm'
import { importXlsForm } from '../../../src/services/forms/importXlsForm'
import { runSql } from '../../../src/services/system/sql'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { openWorkbook } from '../../support/workbook'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'
import { kobo, odk } from '../../support/xlsForms'

let application: TestPayload
let world: World
let formId: string

/** A workbook that another program writes. */
const fileOf = (sheets: typeof kobo): Uint8Array => {
  const book = utils.book_new()
  for (const { name, rows } of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name)
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}
const take = async (
  name: CastName,
  work: XlsFormWork,
  { bytes = fileOf(kobo), seen = null, id = formId }: { bytes?: Uint8Array; seen?: string | null; id?: string } = {},
) => importXlsForm(await world.as(name), { formId: id, bytes, work, seen, locale: 'fa' })
const download = async (name: CastName, edition?: number): Promise<Uint8Array> => {
  const response = await downloadXlsForm(await world.as(name), { formId, ...(edition ? { edition } : {}) })
  return new Uint8Array(await response.arrayBuffer())
}
const blocksNow = async (): Promise<Block[]> => {
  const form = await application.payload.findByID({ collection: 'forms', id: formId, depth: 0, overrideAccess: true })
  return form.fields as unknown as Block[]
}
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  )

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  const cycle = await application.payload.findByID({
    collection: 'evaluation-cycles',
    id: world.cycle,
    depth: 0,
    overrideAccess: true,
  })
  formId = idOf(cycle.form) ?? ''
})
afterAll(() => application.close())

describe('who is refused', () => {
  test.each([
    ['farManager', 'notFound'],
    ['liaison', 'forbidden'],
    ['general', 'forbidden'],
  ] as const)('%s may neither take the form out nor bring questions in', async (name, wanted) => {
    expect(await code(download(name))).toBe(wanted)
    expect(await code(take(name, 'preview'))).toBe(wanted)
    expect(await code(take(name, 'replace'))).toBe(wanted)
  })

  test('an edition that is not there', async () => {
    expect(await code(download('manager', 9))).toBe('notFound')
  })

  test('what is no XLSForm, and a small file that would unpack to a mountain', async () => {
    expect(await code(take('manager', 'preview', { bytes: fileOf([{ name: 'Sheet1', rows: [['a']] }]) }))).toBe(
      'invalid',
    )
    expect(await code(take('manager', 'preview', { bytes: new Uint8Array([0x50, 0x4b, 1, 2]) }))).toBe('wrongFileType')
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(130 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(400_000)
    expect(await code(take('manager', 'preview', { bytes: bomb }))).toBe('wrongFileType')
  })
})

describe('out', () => {
  test('another program reads the form and its first edition', async () => {
    const [now, frozen] = [openWorkbook(await download('manager')), openWorkbook(await download('manager', 1))]
    expect(now.SheetNames).toEqual(['survey', 'choices', 'settings', 'یادداشت‌ها'])
    const rows = utils.sheet_to_json<Record<string, string>>(now.Sheets.survey ?? {})
    expect(rows[0]).toMatchObject({ type: 'begin_group', appearance: 'field-list' })
    expect(rows.filter(({ type }) => type?.startsWith('begin')).length).toBe(
      rows.filter(({ type }) => type?.startsWith('end')).length,
    )
    expect(utils.sheet_to_json(frozen.Sheets.survey ?? {})).toEqual(rows)
  })

  test('the form of a cycle comes back as it was, with its measures', async () => {
    const report = await take('manager', 'preview', { bytes: await download('manager') })
    expect(report).toMatchObject({ findings: [], unasked: 0, applied: false })
    expect(report.rows.map(({ name }) => name)).toEqual((await blocksNow()).map(({ name }) => name))
  })
})

describe('in', () => {
  test('a preview writes nothing, and says what has no counterpart by row', async () => {
    const before = await blocksNow()
    const report = await take('manager', 'preview', { bytes: fileOf(odk) })
    expect(report.rows.map(({ kind }) => kind)).toEqual([
      'table',
      'computed',
      'radio',
      'number',
      'wholeNumber',
      'computed',
      'checkbox',
      'message',
      'message',
    ])
    expect(report.findings).toEqual([
      { row: 9, name: 'سال', text: 'کلید آن «q_1» شد.' },
      { row: 13, name: 'place', text: 'نوع «geopoint» در کارنامه نیست؛ پرسش به‌صورت یادداشت ماند.' },
    ])
    expect(report.unasked).toBeGreaterThan(0)
    expect(await blocksNow()).toEqual(before)
  })

  test('without the preview, or after somebody saved, nothing is written', async () => {
    expect(await code(take('manager', 'append'))).toBe('staleRevision')
    expect(await code(take('manager', 'append', { seen: '2020-01-01T00:00:00.000Z' }))).toBe('staleRevision')
  })

  test('of two clicks at once one adds the questions, with an event', async () => {
    const before = await blocksNow()
    const { seen } = await take('manager', 'preview')
    const both = await Promise.all([
      code(take('manager', 'append', { seen })),
      code(take('manager', 'append', { seen })),
    ])
    expect(both.sort()).toEqual(['done', 'staleRevision'])
    const after = await blocksNow()
    expect(after.length).toBe(before.length + 7)
    expect(after.slice(0, before.length).map(({ name }) => name)).toEqual(before.map(({ name }) => name))
    const events = await runSql<{ details: { count: number } }>(
      await world.system(),
      sql`select details from audit_events where event = 'form.imported' and subject_id = ${formId}`,
    )
    expect(events.map(({ details }) => details.count)).toEqual([7])
  })

  test('added again, the questions get keys of their own and their rules follow', async () => {
    const { seen } = await take('manager', 'preview')
    await take('manager', 'append', { seen })
    const water = (await blocksNow()).find(({ name }) => name === 'water_2')
    expect(water?.rules).toMatchObject({ visibleWhen: { conditions: [{ ask: 'people_2' }] } })
  })

  test('in place of what was there; the editions stay', async () => {
    const { seen } = await take('manager', 'preview', { bytes: fileOf(odk) })
    await take('manager', 'replace', { bytes: fileOf(odk), seen })
    expect((await blocksNow()).map(({ name }) => name).filter(Boolean)).toEqual([
      'crops',
      'total',
      'owner',
      'rented',
      'q_1',
      'share',
      'agree',
    ])
    expect(openWorkbook(await download('manager', 1)).SheetNames).toHaveLength(4)
  })
})
