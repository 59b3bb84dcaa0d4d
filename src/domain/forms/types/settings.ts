import { parseDay } from '../../calendar/typed'
import { compare, exact } from '../../scoring/decimal'
import { parseDecimal } from '../../text/decimal'
import type { FieldProblem } from '../../problems'
import type { Block } from '../generateBlocks'
import type { Settings } from './type'
import { isBlank } from './type'

type Read = { value?: unknown; code?: string; values?: FieldProblem['values'] }

/** Reads settings by name; what is left blank is not kept. */
export function readSettings(block: Block, readers: Record<string, (given: unknown) => Read>): Settings {
  const kept: Record<string, unknown> = {}
  const faults: FieldProblem[] = []
  for (const [path, read] of Object.entries(readers)) {
    if (isBlank(block[path])) continue
    const { value, code, values } = read(block[path])
    if (code) faults.push({ path, code, ...(values ? { values } : {}) })
    else kept[path] = value
  }
  return { kept, faults }
}

/** An exact decimal. */
export function decimalSetting(given: unknown): Read {
  const value = parseDecimal(String(given))
  return value === null ? { code: 'notDecimal' } : { value }
}

/** A decimal above zero. */
export function stepSetting(given: unknown): Read {
  const { value, code } = decimalSetting(given)
  return code || exact(String(value)).greaterThan(0) ? { value, code } : { code: 'notAboveZero' }
}

/** A whole number from 1 to `most`. */
export const countSetting =
  (most: number) =>
  (given: unknown): Read => {
    const value = Number(given)
    if (!Number.isInteger(value)) return { code: 'notWholeNumber' }
    if (value < 1) return { code: 'tooSmall', values: { min: 1 } }
    return value > most ? { code: 'tooLarge', values: { max: most } } : { value }
  }

export function daySetting(given: unknown): Read {
  const value = parseDay(String(given))
  return value === null ? { code: 'notDate' } : { value }
}

export const textSetting = (given: unknown): Read => ({ value: String(given).trim() })

/** Settings whose lower bound must not stand over the upper one. */
export function inOrder(settings: Settings, lower: string, upper: string): Settings {
  const { kept, faults } = settings
  const [from, to] = [kept[lower], kept[upper]]
  if (from === undefined || to === undefined) return settings
  const crossed =
    typeof from === 'string' && from.includes('-', 1) ? from > String(to) : compare(String(from), String(to)) > 0
  return crossed ? { kept, faults: [...faults, { path: upper, code: 'boundsCrossed' }] } : settings
}
