import { afterEach, expect, test } from '@jest/globals'
import { shiftClockForTests } from '../../../src/lib/clock'
import { newId } from '../../../src/lib/newId'

afterEach(() => shiftClockForTests(0))

test('no two are alike and each is later than the one before, ten thousand in a moment', () => {
  const ids = Array.from({ length: 10_000 }, newId)
  expect(new Set(ids).size).toBe(10_000)
  expect([...ids].sort()).toEqual(ids)
})

test('is a version 7 UUID that begins with the time', () => {
  shiftClockForTests(3600_000)
  const id = newId()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const time = parseInt(id.replace('-', '').slice(0, 12), 16)
  expect(Math.abs(time - (Date.now() + 3600_000))).toBeLessThan(60_000)
})

test('does not go back when the clock does', () => {
  shiftClockForTests(60_000)
  const before = newId()
  shiftClockForTests(0)
  expect(newId() > before).toBe(true)
})
