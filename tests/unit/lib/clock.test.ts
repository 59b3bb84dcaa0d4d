import { afterEach, describe, expect, test } from '@jest/globals'
import { dayOf, now, nowIso, shiftClockForTests, today } from '../../../src/lib/clock'

afterEach(() => shiftClockForTests(0))

describe('the clock', () => {
  test('a day begins at midnight in Tehran, which is 20:30 UTC the evening before', () => {
    expect(dayOf(new Date('2026-11-22T20:29:59Z'))).toBe('2026-11-22')
    expect(dayOf(new Date('2026-11-22T20:30:00Z'))).toBe('2026-11-23')
  })

  test('moves by what a test asks, and only by that', () => {
    const before = now().getTime()
    shiftClockForTests(86_400_000)
    const moved = now().getTime() - before
    expect(moved).toBeGreaterThanOrEqual(86_400_000)
    expect(moved).toBeLessThan(86_410_000)
    expect(nowIso().slice(0, 10) >= new Date(before).toISOString().slice(0, 10)).toBe(true)
    expect(today()).toBe(dayOf(now()))
  })
})
