import { expect, test } from '@jest/globals'
import { seenAt } from '../../../src/domain/clocks/status'
import { clockLook } from '../../../src/components/ui/clockLook'

const startedAt = '2026-11-01T05:00:00.000Z'
const said = (dueAt: string | null, now: string, outcome: 'met' | 'late' | null = null) => {
  const { chip, text, left, separator, hint } = clockLook(
    seenAt({ kind: 'review', startedAt, dueAt, outcome }, now),
    'fa',
  )
  return [chip?.tone ?? null, left ? `${text}${separator}${left}` : text, hint]
}

test.each([
  ['2026-11-20T20:29:59.999Z', '2026-11-22T06:00:00.000Z', ['refused', 'دیرکرد، ۲ روز گذشته']],
  ['2026-11-22T05:00:00.000Z', '2026-11-22T06:00:00.000Z', ['refused', 'دیرکرد، از امروز']],
  ['2026-11-22T20:29:59.999Z', '2026-11-22T06:00:00.000Z', ['attention', 'نزدیک، امروز پایان می‌یابد']],
  ['2026-11-23T20:29:59.999Z', '2026-11-22T06:00:00.000Z', ['attention', 'نزدیک، تا فردا']],
  ['2026-12-12T20:29:59.999Z', '2026-11-22T06:00:00.000Z', [null, 'تا ۲۱ آذر، ۲۰ روز مانده']],
] as const)('a deadline at %s, seen at %s', (dueAt, now, expected) => {
  expect(said(dueAt, now).slice(0, 2)).toEqual(expected)
})

test('one that stands has no day, one that ended says how; each says which work it is', () => {
  const now = '2026-11-22T06:00:00.000Z'
  expect(said(null, now)).toEqual(['neutral', 'متوقف', 'بررسی ارزیابان'])
  expect(said('2026-11-20T20:29:59.999Z', now, 'met')).toEqual([null, 'در مهلت انجام شد', 'بررسی ارزیابان، تا ۲۹ آبان'])
  expect(said('2026-11-20T20:29:59.999Z', now, 'late')[1]).toBe('دیر انجام شد')
})
