import { kindOf } from '../../src/domain/indicators/registry'
import { exact, decimalText } from '../../src/domain/scoring/decimal'

export type DemoMeasure = { code: string; scoringKind: string; target: string | null; cap: string }

/** A number from 0 up to 1 that is always the same for the same words, so that every demo tells the same story. */
export function chance(...words: string[]): number {
  let hash = 2166136261
  for (const letter of words.join('|')) {
    hash ^= letter.codePointAt(0) ?? 0
    hash = Math.imul(hash, 16777619)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822519)
  hash ^= hash >>> 13
  return (hash >>> 0) / 2 ** 32
}

const levels = ['weak', 'fair', 'good', 'excellent']

/** A believable value of a measure for an agency in a year: each agency has its own strength, each year is a little better. */
export function actualFor({ code, scoringKind, target }: DemoMeasure, agency: string, year: number): string {
  const strength = 0.62 + 0.3 * chance(agency) + 0.02 * (year - 1403)
  const share = Math.min(1.08, Math.max(0.2, strength + 0.35 * (chance(agency, code, String(year)) - 0.5)))
  const kind = kindOf(scoringKind)
  if (kind.inputType === 'yesNo') return share > 0.6 ? 'yes' : 'no'
  if (kind.inputType === 'level') return levels[Math.min(3, Math.floor(share * 3.7))] ?? 'good'
  const goal = exact(target ?? '100')
  const raw = kind.direction === 'less' ? goal.dividedBy(share) : goal.times(share)
  const whole = kind.inputType === 'wholeNumber' || goal.greaterThan(1000)
  const value = raw.toDecimalPlaces(whole ? 0 : 1)
  return decimalText(kind.inputType === 'percent' && value.greaterThan(100) ? exact('100') : value)
}
