import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { EventDetails, EventName } from '../../../src/domain/events'
import { shiftClockForTests } from '../../../src/lib/clock'
import type { Subject } from '../../../src/services/system/audit'
import { recordAndTell } from '../../../src/services/system/recordAndTell'
import { inTransaction } from '../../../src/services/system/unitOfWork'
import { openPayload, type TestPayload } from '../../support/payload'
import { rest, signIn } from '../../support/rest'
import { castEmail, castPassword, makeWorld, type CastName, type World } from '../../support/world'

let opened: TestPayload
let world: World
let evaluation: string
let appeal: string

type Row = { id: string; to_address: string; subject: string; text: string; html: string; dedupe_key: string }

const query = async <Found extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  (await opened.payload.db.pool.query<Found>(statement, values)).rows
const outbox = () => query<Row>('select * from notices order by to_address')
const nameOf = (address: string) => address.split('@')[0]
const headersOf = (name: CastName) => signIn(opened.payload, castEmail(name), castPassword)

beforeAll(async () => {
  opened = await openPayload()
  world = await makeWorld(opened.payload)
  const { payload, agencies, provinces, cycle, measures } = world
  const create = { overrideAccess: true, depth: 0 } as const
  const of = { agency: agencies.water, province: provinces.here }
  const { id: circular } = await payload.create({
    collection: 'circulars',
    ...create,
    data: {
      number: '206/93/11852',
      date: '2026-11-01',
      subject: 'بخشنامه',
      addressedTo: 'all',
      workflowState: 'draft',
      province: provinces.here,
    },
  })
  await payload.update({ collection: 'evaluation-cycles', id: cycle, ...create, data: { circular } })
  evaluation = (
    await payload.create({
      collection: 'evaluations',
      ...create,
      data: { title: 'آب', cycle, workflowState: 'under_review', ...of },
    })
  ).id
  await payload.create({
    collection: 'evaluations',
    ...create,
    data: {
      title: 'بهزیستی',
      cycle,
      workflowState: 'under_review',
      agency: agencies.welfare,
      province: provinces.here,
    },
  })
  const measure = await payload.findByID({ collection: 'measures', id: measures['G-1'], ...create })
  const indicator = await payload.findByID({ collection: 'indicators', id: measure.indicator as string, ...create })
  const { id: item } = await payload.create({
    collection: 'evaluation-items',
    ...create,
    data: {
      evaluation,
      measure: measure.id,
      indicator: indicator.id,
      axis: indicator.axis as string,
      dimension: 'general',
      itemState: 'flagged',
      cap: '600',
      ...of,
    },
  })
  await payload.create({
    collection: 'deficiencies',
    ...create,
    data: { evaluation, item, path: 'm', label: 'سنجه امضا', reason: 'امضا ندارد', workflowState: 'open', ...of },
  })
  appeal = (
    await payload.create({
      collection: 'appeals',
      ...create,
      data: { item, evaluation, text: 'اعتراض داریم', workflowState: 'registered', ...of },
    })
  ).id
})
afterAll(() => opened.close())
beforeEach(() => query('delete from notices'))

/** Something happens to the water company's evaluation, or to what the subject names, done by a person of the cast. */
async function happens(event: EventName, by: CastName | null, details: EventDetails = {}, subject?: Subject) {
  const { provinces, agencies, cycle } = world
  const req = by ? await world.as(by) : await world.system()
  const usual: Subject = event.startsWith('evaluation.')
    ? { type: 'evaluation', id: evaluation, evaluation, cycle, agency: agencies.water, province: provinces.here }
    : { type: 'cycle', id: cycle, cycle, province: provinces.here }
  await recordAndTell(req, { event, subject: subject ?? usual, details })
  return (await outbox()).map((row) => nameOf(row.to_address))
}

describe('who may not read the outbox and the local mailbox', () => {
  const addRows = async () => {
    for (const [suffix, province] of [
      ['here', world.provinces.here],
      ['all', null],
    ] as const) {
      await query(
        `insert into notices (id, dedupe_key, event, to_address, subject, text, html, province_id)
         values (gen_random_uuid(), $1, 'mail', 'x@example.ir', 's', 't', 'h', $2)`,
        [`test:${suffix}`, province],
      )
      await query(
        `insert into mailbox (id, message_id, "from", "to", subject, text, province_id)
         values (gen_random_uuid(), $1, 'f', 't', $1, 'a link to a new password', $2) on conflict do nothing`,
        [`<${suffix}@test>`, province],
      )
    }
  }
  const count = async (path: string, name?: CastName) => {
    const headers = name ? await headersOf(name) : {}
    const { status, body } = await rest(opened.payload, 'GET', `${path}?limit=100`, { headers })
    return status === 200 ? (body.docs as unknown[]).length : status
  }
  beforeEach(addRows)

  test('nobody who is not signed in', async () => {
    expect([await count('/notices'), await count('/mailbox')]).toEqual([403, 403])
  })

  test.each([
    'head',
    'deputy',
    'general',
    'committee',
    'secretary',
    'editor',
    'national',
    'director',
    'liaison',
  ] as const)('%s', async (name) =>
    expect([await count('/notices', name), await count('/mailbox', name)]).toEqual([403, 403]),
  )

  test('the manager of another province', async () => {
    expect([await count('/notices', 'farManager'), await count('/mailbox', 'farManager')]).toEqual([0, 0])
  })

  test('a province’s manager what belongs to no province: there are links to new passwords among it', async () => {
    expect([await count('/notices', 'manager'), await count('/mailbox', 'manager')]).toEqual([1, 1])
    expect([await count('/notices', 'admin'), await count('/mailbox', 'admin')]).toEqual([2, 2])
  })

  test.each(['admin', 'manager', 'liaison'] as const)('and %s may not write to them', async (name) => {
    const headers = await headersOf(name)
    const [{ id }] = (await query<{ id: string }>('select id from notices limit 1')) as [{ id: string }]
    const answers = [
      await rest(opened.payload, 'POST', '/notices', { headers, body: { subject: 'x' } }),
      await rest(opened.payload, 'PATCH', `/notices/${id}`, { headers, body: { deliveryState: 'sent' } }),
      await rest(opened.payload, 'DELETE', `/notices/${id}`, { headers }),
      await rest(opened.payload, 'POST', '/mailbox', { headers, body: { subject: 'x' } }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })

  test('but the manager empties his province’s mailbox', async () => {
    const headers = await headersOf('manager')
    const { body } = await rest(opened.payload, 'GET', '/mailbox', { headers })
    const [{ id }] = body.docs as [{ id: string }]
    expect((await rest(opened.payload, 'DELETE', `/mailbox/${id}`, { headers })).status).toBe(200)
  })
})

describe('who is not told', () => {
  test('people of other agencies and other provinces', async () => {
    const told = await happens('evaluation.returned', 'general', { dueDate: '2026-11-29' })
    expect(told).toEqual(['director', 'liaison'])
  })

  test('an account that was switched off', async () => {
    const active = (value: boolean) =>
      opened.payload.update({
        collection: 'users',
        id: world.userId('liaison'),
        data: { active: value },
        overrideAccess: true,
      })
    await active(false)
    const told = await happens('evaluation.returned', 'general')
    await active(true)
    expect(told).toEqual(['director'])
  })

  test('who did it himself, unless it is a receipt', async () => {
    expect(await happens('evaluation.councilRejected', 'manager', { reason: 'کامل نیست' })).toEqual(['deputy'])
    await query('delete from notices')
    expect(await happens('evaluation.resubmitted', 'director')).toContain('director')
  })

  test('anybody, of what concerns nobody', async () => {
    expect(await happens('evaluation.reviewStarted', 'general')).toEqual([])
  })

  test('anybody, when the transaction is rolled back', async () => {
    const failed = inTransaction({ payload: opened.payload }, async (req) => {
      const subject: Subject = { type: 'cycle', id: world.cycle, cycle: world.cycle, province: world.provinces.here }
      await recordAndTell(req, { event: 'cycle.announced', subject })
      throw new Error('the business failed')
    })
    await expect(failed).rejects.toThrow('the business failed')
    expect(await outbox()).toEqual([])
  })
})

describe('who is told', () => {
  const agency = ['director', 'liaison']
  const evaluators = ['general', 'general2', 'specific']
  const all = ['director', 'liaison', 'otherdirector', 'otherliaison']
  test.each<[EventName, CastName | null, string[]]>([
    ['cycle.announced', 'deputy', [...all, ...evaluators]],
    ['cycle.selfAssessmentOpened', 'manager', all],
    ['cycle.cancelled', 'manager', [...all, ...evaluators]],
    ['evaluation.submitted', 'director', [...agency, ...evaluators]],
    ['evaluation.recalled', 'director', [...agency, ...evaluators]],
    ['evaluation.returned', 'specific', agency],
    ['evaluation.resubmitted', 'director', [...agency, ...evaluators]],
    ['evaluation.resumed', null, [...agency, ...evaluators]],
    ['evaluation.extended', 'manager', agency],
    ['evaluation.absent', null, agency],
    ['evaluation.dimensionApproved', 'general', ['manager']],
    ['evaluation.initiallyApproved', null, agency],
    ['evaluation.appealsOpened', null, agency],
    ['evaluation.movedToFinalReview', null, ['deputy']],
    ['evaluation.sentBack', 'deputy', evaluators],
    ['evaluation.finallyApproved', 'deputy', ['secretary']],
    ['cycle.councilStarted', 'manager', ['secretary']],
    ['council.recorded', 'secretary', ['deputy', 'manager']],
    ['evaluation.councilApproved', 'secretary', agency],
    ['evaluation.councilRejected', 'secretary', ['deputy', 'manager']],
    ['cycle.sentToNational', 'manager', ['deputy', 'editor', 'secretary']],
    [
      'festival.published',
      'editor',
      [...all, ...evaluators, 'committee', 'deputy', 'governor', 'head', 'manager', 'member', 'secretary'],
    ],
  ])('%s by %s', async (event, by, expected) => {
    expect(await happens(event, by)).toEqual([...expected].sort())
  })

  test('of an appeal the committee, with the measure; of its decision the agency', async () => {
    const { agencies, provinces } = world
    const subject: Subject = {
      type: 'appeal',
      id: appeal,
      evaluation,
      agency: agencies.water,
      province: provinces.here,
    }
    expect(await happens('appeal.registered', 'liaison', {}, subject)).toEqual(['committee'])
    const [row] = await outbox()
    expect(row?.text).toContain('سنجه: سنجه G-1')
    expect(row?.text).toContain('دورهٔ ارزیابی: ارزیابی عملکرد سال ۱۴۰۴')
    await query('delete from notices')
    const decided = { to: 'rejected', reason: 'سند کافی نیست', newScore: '12', oldScore: '11' }
    expect(await happens('appeal.decided', 'committee', decided, subject)).toEqual(['director', 'liaison'])
    const [told] = await outbox()
    expect(told?.text).toContain('رأی: رد')
    expect(told?.text).toContain('دلیل: سند کافی نیست')
    // An address may hold any digits; it says no score.
    expect(told?.text.replace(/https?:\S+/g, '')).not.toMatch(/۱۲|۱۱|12|11/)
  })

  test('of the results with the address of their page', async () => {
    const { cycle, provinces } = world
    const { id } = await opened.payload.create({
      collection: 'festivals',
      overrideAccess: true,
      depth: 0,
      data: { title: 'جشنواره شهید رجایی', cycle, ordinal: 27, province: provinces.here, workflowState: 'published' },
    })
    const told = await happens(
      'festival.published',
      'editor',
      {},
      { type: 'festival', id, cycle, province: provinces.here },
    )
    expect(told).toContain('otherliaison')
    const [row] = await outbox()
    expect(row?.subject).toBe('نتایج «جشنواره شهید رجایی» منتشر شد')
    expect(row?.text).toContain(`${opened.payload.config.serverURL}/results/ardabil/1404`)
  })

  test('of his changed password its owner alone', async () => {
    const id = world.userId('secretary')
    expect(await happens('user.passwordReset', 'secretary', {}, { type: 'user', id })).toEqual(['secretary'])
  })

  test('each in his own language and of his own agency', async () => {
    const speak = (language: 'fa' | 'en') =>
      opened.payload.update({
        collection: 'users',
        id: world.userId('otherLiaison'),
        data: { language },
        overrideAccess: true,
      })
    await speak('en')
    await happens('cycle.selfAssessmentOpened', 'manager')
    await speak('fa')
    const rows = new Map((await outbox()).map((row) => [nameOf(row.to_address), row]))
    expect(rows.get('liaison')?.subject).toBe('خودارزیابی شرکت آب و فاضلاب آغاز شد')
    expect(rows.get('liaison')?.html).toContain('dir="rtl"')
    expect(rows.get('liaison')?.html).toContain(`/portal/self-assessment/${evaluation}`)
    expect(rows.get('otherliaison')?.subject).toBe('Self-assessment of اداره کل بهزیستی has begun')
    expect(rows.get('otherliaison')?.html).not.toContain(evaluation)
  })

  test('of how much there is to mend, and until when', async () => {
    await happens('evaluation.returned', 'general', { dueDate: '2026-11-29' })
    const [row] = await outbox()
    expect(row?.text).toContain('شمار نقص‌ها: ۱')
    expect(row?.text).toContain('سنجه امضا')
    expect(row?.text).toContain('مهلت: یکشنبه ۸ آذر ۱۴۰۵')
  })
})

describe('once', () => {
  test('two audiences, one person: one notice, and as one of the agency’s own, who may not review it', async () => {
    await opened.payload.update({
      collection: 'users',
      id: world.userId('general2'),
      overrideAccess: true,
      data: {
        roles: [
          { role: 'general_evaluator', province: world.provinces.here },
          { role: 'specific_evaluator', province: world.provinces.here },
          { role: 'liaison', agency: world.agencies.water },
        ],
      },
    })
    const told = await happens('evaluation.submitted', 'director')
    expect(told.filter((name) => name === 'general2')).toHaveLength(1)
    expect((await outbox()).find((row) => nameOf(row.to_address) === 'general2')?.subject).toMatch(/^رسید/)
  })

  test('a list of many is told once a day, and again on the next', async () => {
    await happens('evaluation.movedToFinalReview', null)
    expect(await happens('evaluation.movedToFinalReview', null)).toEqual(['deputy'])
    shiftClockForTests(24 * 3600_000)
    const tomorrow = await happens('evaluation.movedToFinalReview', null)
    shiftClockForTests(0)
    expect(tomorrow).toEqual(['deputy', 'deputy'])
  })

  test('an event and a person make the key', async () => {
    await happens('evaluation.councilRejected', 'manager', { reason: 'x' })
    const [row] = await outbox()
    const [event] = await query<{ id: string }>(`select id from audit_events order by id desc limit 1`)
    expect(row?.dedupe_key).toBe(`evaluation.councilRejected:${event?.id}:${world.userId('deputy')}`)
  })
})
