import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../../../src/domain/calendar/isoDate'
import type { TaskKind } from '../../../src/domain/tasks'
import { bandOf, countTasks, dueBands, filterTasks, groupOf, readFilter, taskGroups } from '../../../src/domain/tasks'

const today = '2026-11-23'
const task = (kind: TaskKind, days: number | null) => ({ kind, dueIso: days === null ? null : addDays(today, days) })
const kinds: TaskKind[] = [
  'fill',
  'mend',
  'scoreGeneral',
  'decideAppeals',
  'approveFinally',
  'answerInquiry',
  'readCircular',
]

describe('what an address may ask for', () => {
  test.each([
    [
      { group: 'reviews', due: 'late' },
      { group: 'reviews', due: 'late' },
    ],
    [
      { group: 'reviews;drop', due: ['late'] },
      { group: null, due: null },
    ],
    [{}, { group: null, due: null }],
  ])('%j filters by %j', (asked, filter) => expect(readFilter(asked)).toEqual(filter))
})

test.each([
  [null, 'none'],
  [-1, 'late'],
  [0, 'today'],
  [1, 'week'],
  [7, 'week'],
  [8, 'later'],
] as const)('due in %s days is %s', (days, band) => {
  expect(bandOf(days === null ? null : addDays(today, days), today)).toBe(band)
})

test('every tab leads to as many tasks as it says, and together they are all', () => {
  const tasks = fc.array(
    fc.record({ kind: fc.constantFrom(...kinds), days: fc.option(fc.integer({ min: -9, max: 20 })) }),
  )
  const filter = fc.record({
    group: fc.option(fc.constantFrom(...taskGroups)),
    due: fc.option(fc.constantFrom(...dueBands)),
  })
  fc.assert(
    fc.property(tasks, filter, (made, asked) => {
      const all = made.map(({ kind, days }) => task(kind, days))
      const counts = countTasks(all, asked, today)
      for (const { group, count } of counts.groups)
        expect(filterTasks(all, { ...asked, group }, today)).toHaveLength(count)
      for (const { band, count } of counts.bands)
        expect(filterTasks(all, { ...asked, due: band }, today)).toHaveLength(count)
      expect(counts.groups.reduce((sum, { count }) => sum + count, 0)).toBe(counts.allGroups)
      expect(counts.bands.reduce((sum, { count }) => sum + count, 0)).toBe(counts.allBands)
    }),
  )
})

test('a correction stands with the forms and the reading of scores with the appeals', () => {
  expect([groupOf({ kind: 'mend' }), groupOf({ kind: 'readScores' })]).toEqual(['forms', 'appeals'])
})
