import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Answers } from '../../../src/domain/forms/definition'
import { fieldsOf } from '../../../src/domain/forms/definition'
import { questionTypes } from '../../../src/domain/forms/types/registry'
import { idOf } from '../../../src/domain/reference'
import { readSelfAssessment } from '../../../src/services/forms/readSelfAssessment'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { castEmail, castPassword, evaluationOf, makeWorld, openCycle } from '../../support/world'

const options = [
  { label: 'روزانه', value: 'daily' },
  { label: 'ماهانه', value: 'monthly' },
]
const described = options.map((option) => ({ ...option, descriptor: 'با گزارش' }))

/** One question of each type as staff add it, a good answer as people write it, how it is kept, and a bad one. */
const asked: [string, object, unknown, unknown, unknown, string][] = [
  ['text', { maxLength: 30, pattern: '۹+/۹+' }, '۱۴۰۳/۱۰۰', '۱۴۰۳/۱۰۰', 'نامه', 'notPattern'],
  ['textarea', { maxLength: 20 }, ' كاريز ', 'کاریز', 'ب'.repeat(21), 'tooLong'],
  ['wholeNumber', { min: '۰', max: '۱۰۰', unit: 'نفر' }, '۱۲', '12', '101', 'tooLarge'],
  ['number', { step: '0.5' }, '۲٫۵', '2.5', '2.4', 'notStep'],
  ['percent', {}, '۴۲٫۵', '42.5', '101', 'tooLarge'],
  ['rials', {}, '۱٬۰۰۰٬۰۰۰', '1000000', '-1', 'tooSmall'],
  ['date', { min: '1405/01/01' }, '۱۴۰۵/۰۲/۳۱', '2026-05-21', '1404/12/01', 'tooEarly'],
  ['period', {}, { from: '1405/1/1', to: '1405/1/31' }, { from: '2026-03-21', to: '2026-04-20' }, 'x', 'invalidType'],
  ['yesNo', {}, false, false, 'no', 'notYesNo'],
  ['checkbox', {}, true, true, 1, 'notYesNo'],
  ['radio', { options }, 'daily', 'daily', 'yearly', 'notOption'],
  ['select', { options }, 'monthly', 'monthly', 'ماهانه', 'notOption'],
  ['several', { options, atMost: 1 }, ['monthly'], ['monthly'], ['daily', 'monthly'], 'tooMany'],
  ['level', { options: described }, 'daily', 'daily', '', 'notOption'],
  ['nationalId', {}, '۰۷۹۰۴۱۹۹۰۴', '0790419904', '0790419905', 'notNationalId'],
  ['legalId', {}, '10380284790', '10380284790', '10101484890', 'notLegalId'],
  ['phone', { kind: 'mobile' }, '۰۹۱۲۱۲۳۴۵۶۷', '+989121234567', '04533741234', 'notMobile'],
  ['postalCode', {}, '56159-13131', '5615913131', '561', 'notPostalCode'],
  ['sheba', {}, 'IR06 2960 0000 0010 0324 2000 01', 'IR062960000000100324200001', 'IR07', 'notSheba'],
  ['email', {}, 'A@example.ir', 'a@example.ir', 'a@b', 'notEmail'],
  ['url', {}, 'www.example.ir', 'https://www.example.ir/', 'javascript:1', 'notUrl'],
  [
    'table',
    { columns: [{ name: 'amount', label: 'مبلغ', type: 'rials', required: true, total: true }] },
    [{ amount: '۱٬۰۰۰' }],
    [{ amount: '1000' }],
    [{ amount: 'هزار' }],
    'notDecimal',
  ],
]
const blocks = [...asked, ['computed', { formula: 'q_wholeNumber * q_number' }] as const].map(([blockType, more]) => ({
  blockType,
  name: `q_${blockType}`,
  label: `پرسش ${blockType}`,
  ...more,
}))

let application: TestPayload
let world: World
let water: string
let formId: string
type Put = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>
let PUT: Put

const edit = async (name: CastName, fields: unknown[]) =>
  application.payload.update({
    collection: 'forms',
    id: formId,
    data: { fields: fields as never },
    overrideAccess: false,
    depth: 0,
    req: await world.as(name),
  })
const open = async () =>
  transition({ req: await world.as('manager'), noun: 'cycle', id: world.cycle, move: 'openSelfAssessment' })
let generated: unknown[]
const withMore = (more: object[]) => [
  ...generated,
  { blockType: 'page', name: 'more', title: 'پرسش‌های دیگر' },
  ...more,
]

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  ;({ PUT } = (await import('../../../src/app/api/submissions/[id]/answers/route')) as unknown as { PUT: Put })
})
afterAll(() => application.close())

async function put(name: CastName, answers: Answers) {
  const { payload } = application
  const data = { email: castEmail(name), password: castPassword }
  const { token } = await payload.login({ collection: 'users', data, overrideAccess: true })
  const request = new Request(`${payload.config.serverURL}/api/submissions/${water}/answers`, {
    method: 'PUT',
    headers: { authorization: `JWT ${token}` },
    body: JSON.stringify({ revision: 100, answers }),
  })
  const response = await PUT(request, { params: Promise.resolve({ id: water }) })
  const body = (await response.json()) as { message: string; fields?: { path: string; message: string }[] }
  return { status: response.status, ...body }
}
const view = async () => readSelfAssessment({ req: await world.as('liaison'), evaluationId: water })

describe('while the form is made', () => {
  test('a liaison adds nothing to it, and a form that contradicts itself is not frozen', async () => {
    await openCycle(world, async () => {
      const { payload } = application
      const cycle = await payload.findByID({ collection: 'evaluation-cycles', id: world.cycle, depth: 0 })
      formId = idOf(cycle.form) ?? ''
      generated = (await payload.findByID({ collection: 'forms', id: formId, depth: 0 })).fields ?? []
      await expect(edit('liaison', withMore(blocks))).rejects.toMatchObject({ status: expect.any(Number) })
      await expect(edit('farManager', withMore(blocks))).rejects.toMatchObject({ status: expect.any(Number) })
      const crossed = { blockType: 'number', name: 'n', label: 'عدد', min: '5', max: '1' }
      await edit('manager', withMore([crossed]))
      await expect(open()).rejects.toMatchObject({
        code: 'invalid',
        details: { fields: [{ path: `fields.${generated.length + 1}.max`, code: 'boundsCrossed' }] },
      })
      await expect(edit('manager', withMore([{ ...crossed, min: 'کم' }]))).rejects.toThrow()
      await edit('manager', withMore([{ blockType: 'heading', text: 'بخش دوم' }, ...blocks]))
    })
    water = await evaluationOf(world, 'water')
    // What staff change from here on reaches no agency before they publish it.
    await edit('manager', generated)
  })

  test('one of each type goes into the edition with what staff set', async () => {
    const { definition } = await view()
    const more = fieldsOf(definition).filter(({ name }) => name.startsWith('q_'))
    expect(more.map(({ type }) => type).sort()).toEqual([...questionTypes].sort())
    expect(more.find(({ type }) => type === 'wholeNumber')).toMatchObject({ min: '0', max: '100', unit: 'نفر' })
    expect(more.find(({ type }) => type === 'date')).toMatchObject({ min: '2026-03-21' })
    expect(more.find(({ type }) => type === 'level')).toMatchObject({ options: described })
    expect(definition.pages.at(-1)?.fields[0]).toMatchObject({ type: 'heading', text: 'بخش دوم' })
  })
})

describe('answers over the route', () => {
  test.each(asked.filter(([, , , , bad]) => bad !== ''))(
    '%s: a bad one is refused, and its question is named',
    async (type, _, __, ___, bad) => {
      const { status, message, fields } = await put('liaison', { [`q_${type}`]: bad })
      expect(status).toBe(422)
      expect(fields?.[0]?.path.split('.')[0]).toBe(`q_${type}`)
      expect(fields?.[0]?.message).toMatch(/[\u0600-\u06ff]{2}/)
      expect(message).toContain(`«پرسش ${type}»`)
    },
  )

  test('a field of nobody, one of the page and an answer to a heading are refused', async () => {
    const { status, fields } = await put('liaison', { nobody: 'x', more: 'x', text_6: 'x' })
    expect(status).toBe(422)
    expect(fields?.map(({ path }) => path)).toEqual(['nobody', 'more', 'text_6'])
    expect((await view()).answers).toEqual({})
  })

  test('good ones are kept in their one form', async () => {
    const answers = Object.fromEntries(asked.map(([type, , good]) => [`q_${type}`, good]))
    expect(await put('liaison', answers)).toMatchObject({ status: 200 })
    const kept = Object.fromEntries(asked.map(([type, , , kept]) => [`q_${type}`, kept]))
    expect((await view()).answers).toEqual({ ...kept, q_computed: '30' })
  })
})
