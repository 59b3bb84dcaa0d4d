import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runSeed } from '../../seed/run'
import { nowIso } from '../../src/lib/clock'
import type { TestPayload } from '../support/payload'
import { openPayload } from '../support/payload'

/** The demo as a person finds it who opens the product for the first time: a year that is history, and one in its middle. */
let application: TestPayload

const query = async <Row extends Record<string, unknown>>(text: string): Promise<Row[]> =>
  (await application.payload.db.pool.query<Row>(text)).rows

beforeAll(async () => {
  application = await openPayload()
  await runSeed({ payload: application.payload, parts: ['reference', 'demo'], say: () => undefined })
}, 300_000)
afterAll(() => application.close())

describe('what the demo tells of its past', () => {
  test('nothing happened after now', async () => {
    const later = await query(
      `select event, at from audit_events where at > '${nowIso()}' union all select kind::text, stopped_at from clocks where stopped_at > '${nowIso()}'`,
    )
    expect(later).toEqual([])
  })

  test('this year’s work is spread over its weeks, in the order in which it is done', async () => {
    const [{ days } = { days: 0 }] = await query<{ days: number }>(
      `select count(distinct (at at time zone 'Asia/Tehran')::date)::int as days from audit_events a
        join evaluation_cycles c on c.id::text = a.cycle_id::text where c.performance_year = 1404`,
    )
    expect(days).toBeGreaterThan(12)
    const disordered = await query(
      `select a.subject_id from audit_events a join audit_events b on a.subject_id = b.subject_id
        where a.event = 'evaluation.submitted' and b.event in ('evaluation.reviewBegun', 'evaluation.finallyApproved') and b.at <= a.at`,
    )
    expect(disordered).toEqual([])
  })

  test('every state of the story is reached, and deadlines were kept, missed and are late', async () => {
    const states = await query<{ state: string; count: number }>(
      `select e.workflow_state::text as state, count(*)::int as count from evaluations e
        join evaluation_cycles c on c.id = e.cycle_id where c.performance_year = 1404 group by 1 order by 1`,
    )
    expect(Object.fromEntries(states.map(({ state, count }) => [state, count]))).toMatchObject({
      not_started: 4,
      in_progress: 10,
      submitted: 9,
      under_review: 9,
      returned: 5,
      finally_approved: 5,
    })
    const clocks = await query<{ how: string }>(
      `select distinct case when stopped_at is not null then outcome::text when due_at < '${nowIso()}' then 'open late' else 'open' end as how
        from clocks k join evaluation_cycles c on c.id = k.cycle_id where c.performance_year = 1404 order by 1`,
    )
    expect(clocks.map(({ how }) => how)).toEqual(['late', 'met', 'open', 'open late'])
  })

  test('last year went to the national organisation by its letter, and its festival was published', async () => {
    const [cycle] = await query(
      `select workflow_state::text as state, national_letter_number as letter from evaluation_cycles where performance_year = 1403`,
    )
    expect(cycle).toEqual({ state: 'published', letter: '1404/5512' })
  })

  test('a second run makes nothing', async () => {
    const rows = await runSeed({ payload: application.payload, parts: ['reference', 'demo'], say: () => undefined })
    expect(rows.filter(({ made }) => made > 0)).toEqual([])
  }, 120_000)
})
