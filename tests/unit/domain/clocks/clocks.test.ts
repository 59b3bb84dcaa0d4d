import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../../src/domain/calendar/isoDate'
import { dayInTehran, momentInTehran } from '../../../../src/domain/calendar/tehran'
import type { WorkCalendar } from '../../../../src/domain/calendar/workHours'
import { DEFAULT_HOURS, isOpenAt } from '../../../../src/domain/calendar/workHours'
import { follow, startClock, warnAt } from '../../../../src/domain/clocks/clock'
import { clockKindNames, clockKinds, kindOf, kindsMoved, phaseOf } from '../../../../src/domain/clocks/kinds'
import type { ClockRule, Rung } from '../../../../src/domain/clocks/rule'
import { defaultRules, dueRungs, rungAt, rungTimes } from '../../../../src/domain/clocks/rule'
import { simulate } from '../../../../src/domain/clocks/simulate'
import { statusOf } from '../../../../src/domain/clocks/status'
import { appealStates } from '../../../../src/domain/workflow/appeal'
import { cycleStates } from '../../../../src/domain/workflow/cycle'
import { evaluationStates } from '../../../../src/domain/workflow/evaluation'
import { inquiryWorkflowStates } from '../../../../src/domain/workflow/inquiry'
import { visitWorkflowStates } from '../../../../src/domain/workflow/visit'
import { calendars, MINUTE, openByTheMinute } from '../calendar/oracle'

/** Saturday to Wednesday, 7:30 to 14:30; the 24th is a holiday. 2026-11-23 is a Monday. */
const office: WorkCalendar = { weekend: [5, 6], holidays: new Set(['2026-11-24']), hours: DEFAULT_HOURS }
const at = (day: string, hour = 9) => momentInTehran(day, hour, 0)
const rung = (side: Rung['side'], count = 0, audience: Rung['audience'] = 'owner'): Rung => ({
  side,
  count,
  unit: 'workingDays',
  audience,
})
const rule: ClockRule = {
  length: { count: 3, unit: 'workingDays' },
  ladder: [rung('before', 1), rung('at'), rung('after', 1, 'manager')],
}

describe('kinds', () => {
  test.each(clockKindNames)('%s listens to states that there are', (name) => {
    const states: Record<string, readonly string[]> = {
      evaluation: evaluationStates,
      inquiry: inquiryWorkflowStates,
      visit: visitWorkflowStates,
      appeal: appealStates,
      cycle: cycleStates,
    }
    const { noun, runs, pauses, cancelledBy } = kindOf(name)
    expect([...runs, ...pauses, ...cancelledBy].filter((state) => !states[noun]?.includes(state))).toEqual([])
    expect(runs.filter((state) => (pauses as readonly string[]).includes(state))).toEqual([])
  })

  test('what nobody waits for costs nothing', () => {
    expect(kindsMoved('evaluation', 'not_started', 'in_progress')).toEqual([])
    expect(kindsMoved('festival', 'draft', 'published')).toEqual([])
    expect(kindsMoved('evaluation', 'in_progress', 'submitted')).toEqual(['selfAssessment', 'review'])
    expect(kindsMoved('evaluation', 'under_review', 'returned')).toEqual(['review', 'deficiency'])
  })

  test('a rule of the product for each, with a length where its kind needs one', () => {
    for (const name of clockKindNames) expect(defaultRules[name].length === null).toBe(clockKinds[name].due === 'thing')
  })
})

describe('a clock', () => {
  const started = startClock('review', { now: at('2026-11-22'), calendar: office, rule, lastDay: null })

  test('is due at the end of its last working day, holidays passed over', () => {
    expect(dayInTehran(started.dueAt ?? '')).toBe('2026-11-28')
  })

  test('stands while its thing is returned, and has as much time afterwards as it had left', () => {
    const paused = follow(started, 'returned', { now: at('2026-11-23'), calendar: office })
    expect(paused.dueAt).toBeNull()
    expect(follow(paused, 'returned', { now: at('2026-11-25'), calendar: office })).toEqual(paused)
    const resumed = follow(paused, 'under_review', { now: at('2026-11-29'), calendar: office })
    expect(dayInTehran(resumed.dueAt ?? '')).toBe('2026-12-01')
  })

  test.each([
    ['initially_approved', '2026-11-28', 'met'],
    ['initially_approved', '2026-11-29', 'late'],
    ['in_progress', '2026-11-29', 'cancelled'],
  ] as const)('stopped by %s on %s is %s', (state, day, outcome) => {
    expect(follow(started, state, { now: at(day), calendar: office }).outcome).toBe(outcome)
  })

  test('stopped while it stands is met, and what it took is without its pause', () => {
    const paused = follow(started, 'returned', { now: at('2026-11-22', 11), calendar: office })
    const stopped = follow(paused, 'absent', { now: at('2026-12-20'), calendar: office })
    expect(stopped).toMatchObject({ outcome: 'met', openMs: 2 * 60 * MINUTE })
  })

  test('of a thing that names its last day follows that day and no length', () => {
    const clock = startClock('inquiry', { now: at('2026-11-22'), calendar: office, rule, lastDay: '2026-12-05' })
    expect(dayInTehran(clock.dueAt ?? '')).toBe('2026-12-05')
    expect(clock.length).toBeNull()
  })

  test('however it is stood and resumed: what it took is what a count by the minute says, and a pause never brings it nearer', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(steps, calendars, (minutes, calendar) => {
        let now = Date.parse(at('2026-11-02'))
        let clock = startClock('review', { now: new Date(now).toISOString(), calendar, rule, lastDay: null })
        let open = 0
        minutes.forEach((length, index) => {
          const from = new Date(now).toISOString()
          now += length * MINUTE
          const to = new Date(now).toISOString()
          const isRunning = phaseOf('review', index % 2 === 0 ? 'under_review' : 'returned') === 'running'
          if (isRunning) open += openByTheMinute(from, to, calendar)
          const before = clock.dueAt
          const state =
            index === minutes.length - 1 ? 'initially_approved' : index % 2 === 0 ? 'returned' : 'under_review'
          clock = follow(clock, state, { now: to, calendar })
          if (before && clock.dueAt) expect(clock.dueAt >= before).toBe(true)
        })
        expect(clock.openMs).toBe(open * MINUTE)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a ladder', () => {
  test('stands at the opening of its days, never at night or on a day off', () => {
    const due = at('2026-11-28', 23)
    expect(rungAt(rung('before', 1), due, office)).toBe(momentInTehran('2026-11-25', 7, 30))
    expect(rungAt(rung('before', 2), due, office)).toBe(momentInTehran('2026-11-23', 7, 30))
    expect(rungAt({ ...rung('before', 2), unit: 'calendarDays' }, due, office)).toBe(
      momentInTehran('2026-11-28', 7, 30),
    )
    fc.assert(
      fc.property(
        fc.nat({ max: 20 }),
        fc.nat({ max: 10 }),
        fc.constantFrom('before', 'after'),
        calendars,
        (ahead, count, side, calendar) => {
          const moment = rungAt(rung(side as 'before', count), at(addDays('2026-11-03', ahead)), calendar)
          expect(isOpenAt(moment, calendar)).toBe(true)
        },
      ),
    )
  })

  test('passes over what went by while nobody looked: the latest for each reader holds', () => {
    const clock = startClock('review', { now: at('2026-11-22'), calendar: office, rule, lastDay: null })
    const times = rungTimes(rule.ladder, { startedAt: clock.startedAt, due: clock.dueAt ?? '' }, office)
    expect(times.map(({ index }) => index)).toEqual([0, 1, 2])
    expect(dueRungs(times, rule.ladder, new Set(), at('2026-12-02'))).toEqual({ fire: [1, 2], pass: [0], next: null })
    expect(dueRungs(times, rule.ladder, new Set([0, 1]), at('2026-11-28', 12))).toMatchObject({ fire: [], pass: [] })
    expect(warnAt({ ...clock, passed: [0] }, office)).toBe(times[1]?.at)
  })

  test('has no rung from before the clock began', () => {
    const short = { startedAt: at('2026-11-28'), due: at('2026-11-28', 23) }
    expect(rungTimes(rule.ladder, short, office).map(({ index }) => index)).toEqual([2])
  })
})

describe('a rule played over what happened', () => {
  const asked = { kind: 'review', rule, calendar: office, until: at('2026-12-20') } as const

  test('tells nothing of work that was done in time', () => {
    const [run] = simulate(
      [
        { at: at('2026-11-22'), state: 'submitted' },
        { at: at('2026-11-23'), state: 'under_review' },
        { at: at('2026-11-25', 7), state: 'initially_approved' },
      ],
      asked,
    )
    expect(run).toMatchObject({ outcome: 'met', fired: [] })
  })

  test('holds while it stands, and starts a second clock when work comes back', () => {
    const runs = simulate(
      [
        { at: at('2026-11-22'), state: 'submitted' },
        { at: at('2026-11-23'), state: 'returned' },
        { at: at('2026-11-30'), state: 'under_review' },
        { at: at('2026-12-05'), state: 'initially_approved' },
        { at: at('2026-12-06'), state: 'under_review' },
      ],
      asked,
    )
    expect(runs.map(({ outcome }) => outcome)).toEqual(['late', null])
    expect(runs[0]?.fired.map(({ rung: index, at: moment }) => [index, dayInTehran(moment)])).toEqual([
      [0, '2026-12-01'],
      [1, '2026-12-02'],
      [2, '2026-12-05'],
    ])
  })

  test('plays nothing that lies after the end of the trial', () => {
    const until = at('2026-11-23')
    const runs = simulate(
      [
        { at: at('2026-11-22'), state: 'submitted' },
        { at: at('2026-11-25'), state: 'sent' },
      ],
      { ...asked, until },
    )
    expect(runs).toMatchObject([{ outcome: null, stoppedAt: null, fired: [] }])
  })
})

test.each([
  [{ dueAt: null, outcome: null }, 'paused'],
  [{ dueAt: at('2026-11-22'), outcome: null }, 'late'],
  [{ dueAt: at('2026-11-24'), outcome: null }, 'atRisk'],
  [{ dueAt: at('2026-12-20'), outcome: null }, 'onTime'],
  [{ dueAt: at('2026-11-22'), outcome: 'met' }, 'met'],
  [{ dueAt: at('2026-11-22'), outcome: 'late' }, 'missed'],
] as const)('%j looks %s', (seen, status) => {
  expect(statusOf({ startedAt: at('2026-11-01'), ...seen }, at('2026-11-23', 12))).toBe(status)
})
