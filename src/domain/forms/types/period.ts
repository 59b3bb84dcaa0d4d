import { isIsoDate } from '../../calendar/isoDate'
import type { DayField, Period } from '../definition'
import { daySettings, readDay } from './day'
import type { Checked, QuestionType } from './type'
import { bad, good, isBlank } from './type'

const ends = ['from', 'to'] as const

/** A period, both days included. Its second day may follow later; it is not submitted without. */
export const period: QuestionType<DayField> = {
  parse: (raw, field) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return bad(field.name, 'invalidType')
    const given = raw as Record<string, unknown>
    const unknown = Object.keys(given).find((part) => part !== 'from' && part !== 'to')
    if (unknown !== undefined) return bad(`${field.name}.${unknown.slice(0, 40)}`, 'unknown')
    const [from, to] = ends.map((end) => readEnd(given[end], `${field.name}.${end}`, field))
    if (!from?.ok || !to?.ok)
      return { ok: false, problems: [from, to].flatMap((one) => (one?.ok ? [] : (one?.problems ?? []))) }
    return joined({ from: from.value as Period['from'], to: to.value as Period['to'] }, field)
  },
  isEmpty: (value) => {
    const { from, to } = partsOf(value)
    return isBlank(from) && isBlank(to)
  },
  lacks: (value, { name }) =>
    ends.flatMap((end) => (isBlank(partsOf(value)[end]) ? [{ path: `${name}.${end}`, code: 'required' }] : [])),
  settings: daySettings,
  say: (value, _, { period }) => {
    const { from, to } = partsOf(value)
    return period(from && isIsoDate(from) ? from : null, to && isIsoDate(to) ? to : null)
  },
}

const partsOf = (value: unknown): Partial<Period> => (typeof value === 'object' && value !== null ? value : {})

function readEnd(raw: unknown, path: string, field: DayField): Checked {
  if (isBlank(raw)) return good(null)
  return typeof raw === 'string' ? readDay(raw, path, field) : bad(path, 'invalidType')
}

function joined({ from, to }: Period, { name }: DayField): Checked {
  if (from === null && to === null) return good(null)
  return from !== null && to !== null && from > to ? bad(`${name}.to`, 'endsBeforeStart') : good({ from, to })
}
