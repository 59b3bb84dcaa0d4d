import { afterEach, describe, expect, test } from '@jest/globals'
import { now, nowIso, shiftClockForTests, today } from '../../../src/lib/clock'

afterEach(() => shiftClockForTests(0))

describe('the clock', () => {
  test('its day turns at midnight in Tehran, which is 20:30 UTC the evening before', () => {
    const at = (iso: string) => shiftClockForTests(Date.parse(iso) - Date.now())
    at('2026-11-22T20:29:30Z')
    expect(today()).toBe('2026-11-22')
    at('2026-11-22T20:30:30Z')
    expect(today()).toBe('2026-11-23')
  })

  test('moves by what a test asks, and only by that', () => {
    const before = now().getTime()
    shiftClockForTests(86_400_000)
    const moved = now().getTime() - before
    expect(moved).toBeGreaterThanOrEqual(86_400_000)
    expect(moved).toBeLessThan(86_410_000)
    expect(nowIso().slice(0, 10) >= new Date(before).toISOString().slice(0, 10)).toBe(true)
  })
})
