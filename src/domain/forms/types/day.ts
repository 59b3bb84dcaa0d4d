import { FIRST_JALALI_YEAR, LAST_JALALI_YEAR, toJalali } from '../../calendar/jalali'
import { parseDay } from '../../calendar/typed'
import type { DayField } from '../definition'
import { daySetting, inOrder, readSettings } from './settings'
import type { Checked, Settings } from './type'
import { bad, good } from './type'
import type { Block } from '../generateBlocks'

/** A day as people write it, within the checked years and the field's first and last day; or what is wrong at `path`. */
export function readDay(given: string, path: string, { min, max }: Pick<DayField, 'min' | 'max'>): Checked {
  const day = parseDay(given)
  if (!day || !isOurs(day)) return bad(path, 'notDate')
  if (min && day < min) return bad(path, 'tooEarly', { min })
  return max && day > max ? bad(path, 'tooLate', { max }) : good(day)
}

function isOurs(day: string): boolean {
  const { year } = toJalali(day)
  return year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR
}

/** The first and the last day that are taken. */
export const daySettings = (block: Block): Settings =>
  inOrder(readSettings(block, { min: daySetting, max: daySetting }), 'min', 'max')
