import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Answers } from '../../../src/domain/forms/definition'
import { missingIn } from '../../../src/domain/forms/completeness'
import { fieldsOf } from '../../../src/domain/forms/definition'
import { inForce } from '../../../src/domain/forms/rules/inForce'
import type { Problem } from '../../../src/domain/problems'
import { idOf } from '../../../src/domain/reference'
import { problemBody } from '../../../src/i18n/problemText'
import { addEvidence } from '../../../src/services/forms/addEvidence'
import { readReceipt } from '../../../src/services/forms/readReceipt'
import { readSelfAssessment } from '../../../src/services/forms/readSelfAssessment'
import { saveAnswers } from '../../../src/services/forms/saveAnswers'
import { submitAnswers } from '../../../src/services/forms/submitAnswers'
import { runSql } from '../../../src/services/system/sql'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { countQueries } from '../../support/queries'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

/** Rules and formulas over the real services: what staff may save, what agencies may answer, what is handed in. */
const when = (ask: string, comparison: string, more: object = {}) => ({ ask, comparison, ...more })
const all = (...conditions: object[]) => ({ match: 'all', conditions })
const question = (blockType: string, name: string, more: object = {}) => ({
  blockType,
  name,
  label: `پرسش ${name}`,
  ...more,
})
const blocks = [
  { blockType: 'page', name: 'more', title: 'پرسش‌های دیگر' },
  question('yesNo', 'has', { required: true }),
  question('rials', 'cost', {
    required: true,
    rules: {
      visibleWhen: all(when('has', 'is', { value: 'yes' })),
      validWhen: [{ ...all(when('cost', 'atMost', { value: '۵۰۰' })), message: 'هزینه از سقف ۵۰۰ ریال بیشتر است.' }],
    },
  }),
  question('wholeNumber', 'staff', {
    rules: { requiredWhen: { match: 'any', conditions: [when('has', 'is', { value: 'yes' })] } },
  }),
  question('textarea', 'why', { rules: { requiredWhen: all(when('staff', 'changedOver', { value: '40' })) } }),
  question('computed', 'each', { formula: 'cost ÷ staff', unit: 'ریال', places: 1 }),
]
const explains = { requiredWhen: all(when('m_g_1', 'changedOver', { value: '40' })) }

let application: TestPayload
let world: World
let water: string
let formId: string
let generated: Record<string, unknown>[]

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await makeLastYear()
  await openCycle(world, async () => {
    const { payload } = application
    const cycle = await payload.findByID({ collection: 'evaluation-cycles', id: world.cycle, depth: 0 })
    formId = idOf(cycle.form) ?? ''
    generated = ((await payload.findByID({ collection: 'forms', id: formId, depth: 0 })).fields ?? []) as never
    await whileTheFormIsMade()
    await edit([...withRules('m_g_1', explains), ...blocks])
  })
  water = await evaluationOf(world, 'water')
  const file = { name: 'گزارش.pdf', bytes: makePdf('report') }
  await addEvidence({ req: await world.as('liaison'), evaluationId: water, field: 'm_g_1', slot: 'e1', file })
})
afterAll(() => application.close())

/** What was answered the year before: fifty of the measure, a hundred people. */
async function makeLastYear() {
  const { payload } = application
  const trusted = { overrideAccess: true, depth: 0 } as const
  const now = await payload.findByID({ collection: 'evaluation-cycles', id: world.cycle, ...trusted })
  const { id: _, createdAt: __, updatedAt: ___, ...same } = now
  const before = await payload.create({
    collection: 'evaluation-cycles',
    ...trusted,
    data: { ...same, performanceYear: 1403, title: 'ارزیابی عملکرد سال ۱۴۰۳', workflowState: 'closed' } as never,
  })
  const place = { agency: world.agencies.water, province: world.provinces.here }
  const form = await payload.create({
    collection: 'forms',
    ...trusted,
    data: { title: 'پارسال', fields: [], submitButtonLabel: '-', province: place.province } as never,
  })
  const edition = await payload.create({
    collection: 'form-editions',
    ...trusted,
    data: {
      title: 'پارسال',
      form: form.id,
      number: 1,
      definition: { pages: [] },
      frozenAt: new Date(0).toISOString(),
      province: place.province,
    } as never,
  })
  const evaluation = await payload.create({
    collection: 'evaluations',
    ...trusted,
    data: { title: 'پارسال', cycle: before.id, ...place, workflowState: 'published' } as never,
  })
  await runSql(
    await world.system(),
    sql`insert into form_submissions (id, form_id, edition_id, evaluation_id, agency_id, province_id, answers, revision, submitted_at)
        values (gen_random_uuid(), ${form.id}, ${edition.id}, ${evaluation.id}, ${place.agency}, ${place.province},
          '{"staff": "100"}'::jsonb, 1, now())`,
  )
}

const withRules = (name: string, rules: object) =>
  generated.map((block) => (block.name === name ? { ...block, rules } : block))
const edit = async (fields: unknown[]) =>
  application.payload.update({
    collection: 'forms',
    id: formId,
    data: { fields: fields as never },
    overrideAccess: false,
    depth: 0,
    req: await world.as('manager'),
  })
const refusal = async (work: Promise<unknown>) => {
  const problem = await work.then(
    () => null,
    (error: unknown) => error as Problem,
  )
  return problem && problemBody(problem, 'fa')
}

const refusedForms: Record<string, { path: string; message: string }[]> = {}
async function whileTheFormIsMade() {
  const at = (name: string) => `fields.${generated.length + blocks.findIndex((block) => block.name === name)}`
  const changed = (name: string, more: object) =>
    blocks.map((block) => (block.name === name ? { ...block, ...more } : block))
  const cases: [string, object[], string][] = [
    ['missing', changed('why', { rules: { visibleWhen: all(when('nobody', 'answered')) } }), `${at('why')}.rules`],
    ['circle', changed('has', { rules: { visibleWhen: all(when('cost', 'answered')) } }), `${at('has')}.rules`],
    ['formula', changed('each', { formula: 'cost ÷ why' }), `${at('each')}.formula`],
  ]
  for (const [name, changes, path] of cases) {
    const { fields = [] } = (await refusal(edit([...generated, ...changes]))) ?? {}
    refusedForms[name] = fields.filter((field) => field.path === path)
  }
  const hides = withRules('m_g_1', { visibleWhen: all(when('has', 'answered')) })
  refusedForms.measure = (await refusal(edit([...hides, ...blocks])))?.fields ?? []
}

const save = async (answers: Answers, revision?: number, name: CastName = 'liaison') => {
  const at = revision ?? (await view()).revision
  return saveAnswers({ req: await world.as(name), evaluationId: water, change: { revision: at, answers } })
}
const view = async () => readSelfAssessment({ req: await world.as('liaison'), evaluationId: water })
const submit = async () => {
  const { revision } = await view()
  return submitAnswers({ req: await world.as('director'), evaluationId: water, revision })
}

describe('while the form is made', () => {
  test.each([
    ['missing', 'پرسش «nobody» در این فرم نیست'],
    ['circle', '«پرسش has» ← «پرسش cost» ← «پرسش has»'],
    ['formula', 'پاسخ «why» عدد نیست'],
    ['measure', 'این نوع پرسش چنین قاعده‌ای نمی‌پذیرد'],
  ])('rules that cannot be followed are refused at their place, and how to mend it is said: %s', (name, said) => {
    expect(refusedForms[name]).toHaveLength(1)
    expect(refusedForms[name]?.[0]?.message).toContain(said)
  })

  test('the edition holds them in one form', async () => {
    const fields = fieldsOf((await view()).definition)
    expect(fields.find(({ name }) => name === 'cost')).toMatchObject({
      validWhen: [{ conditions: [{ ask: 'cost', comparison: 'atMost', value: '500' }] }],
    })
    expect(fields.find(({ name }) => name === 'each')).toMatchObject({
      tree: { call: '/', of: [{ ask: 'cost' }, { ask: 'staff' }] },
    })
  })
})

describe('answers', () => {
  test('to a hidden question, to a computed one and with rules of one’s own are refused, and nothing is kept', async () => {
    await save({ has: false })
    expect(await refusal(save({ cost: '5' }))).toMatchObject({
      code: 'invalid',
      fields: [{ path: 'cost', message: 'این پرسش با پاسخ‌های کنونی پرسیده نمی‌شود.' }],
    })
    expect(await refusal(save({ each: '5' }))).toMatchObject({ fields: [{ path: 'each' }] })
    expect(await refusal(save({ has: { rules: {} } }))).toMatchObject({ fields: [{ path: 'has' }] })
    expect((await view()).answers).toEqual({ has: false })
  })

  test('bring questions, and take them with their answers; the computed one follows', async () => {
    await save({ has: true, cost: '۴۰۰', staff: '۳' })
    expect((await view()).answers).toEqual({ has: true, cost: '400', staff: '3', each: '133.3' })
    await save({ has: false })
    expect((await view()).answers).toEqual({ has: false, cost: null, staff: '3', each: null })
  })

  test('to a question that a colleague hid meanwhile are dropped, and the page learns why', async () => {
    await save({ has: true })
    const { revision } = await view()
    await save({ has: false }, revision, 'director')
    const saved = await save({ cost: '7' }, revision)
    expect(saved.others).toMatchObject({ has: false })
    expect((await view()).answers).toMatchObject({ has: false, cost: null })
  })

  test('cost one statement more to save, and only where a rule compares with last year', async () => {
    const { revision } = await view()
    const statements = await countQueries(application.payload, () => save({ has: false }, revision))
    expect(statements.filter((text) => /form_submissions|evaluation_items/.test(text))).toHaveLength(3)
  })
})

describe('what is handed in', () => {
  const good: Answers = {
    m_g_1: { actual: '71' },
    m_g_2: { actual: 'good' },
    m_s_1: { actual: '25', explanation: 'با تعویض کنتورها.' },
    m_s_2: { actual: 'yes' },
    has: true,
    cost: '600',
    staff: '141',
  }

  test('lacks what rules require and refuse; page and server name the same', async () => {
    const admin = await world.system()
    await runSql(
      admin,
      sql`update evaluation_items set last_year_actual = '50' where evaluation_id = ${water} and measure_id = ${world.measures['G-1']}`,
    )
    await save(good)
    const { definition, answers, evidence, rules, progress } = await view()
    const onPage = missingIn(inForce(definition, answers, rules?.lastYear), evidence)
    expect(progress.missing).toBe(onPage.length)
    const told = (await refusal(submit())) as { code: string; fields: { path: string; message: string }[] }
    expect(told.code).toBe('incomplete')
    expect(told.fields.map(({ path }) => path)).toEqual(onPage.map(({ path }) => path))
    expect(told.fields.map(({ path }) => path).sort()).toEqual(['cost', 'm_g_1.explanation', 'why'])
    expect(told.fields.find(({ path }) => path === 'cost')?.message).toBe('هزینه از سقف ۵۰۰ ریال بیشتر است.')
  })

  test('is what is in force: nothing hidden, the computed value as it follows', async () => {
    await save({ cost: '500', why: 'دو شهر افزوده شد.', m_g_1: { actual: '71', explanation: 'سامانه تازه.' } })
    // As an older edition, or another program, may have left it.
    await runSql(
      await world.system(),
      sql`update form_submissions set answers = answers || '{"has": false, "each": "999"}'::jsonb where evaluation_id = ${water}`,
    )
    await submit()
    const { answers, trackingCode } = await view()
    expect(answers).not.toHaveProperty('cost')
    expect(answers).toMatchObject({ has: false, each: null, m_g_1: { actual: '71' } })
    const receipt = await readReceipt(await world.as('liaison'), trackingCode ?? '')
    expect(receipt.content.answers).toEqual(answers)
    expect(fieldsOf(receipt.definition).map(({ name }) => name)).not.toContain('cost')
    expect(fieldsOf(receipt.definition).map(({ name }) => name)).toContain('why')
  })
})
