import { kindOf } from '../indicators/registry'
import { checkMeasureRules } from '../indicators/registry'
import { parseJalali } from '../calendar/jalali'
import { isIsoDate } from '../calendar/isoDate'
import type { FieldProblem } from '../problems'
import { foldPersian } from '../text/fold'
import { parseDecimal } from '../text/decimal'
import type { Answers, FormField, MeasureAnswer, MeasureField } from './definition'

/** The longest texts that are taken, in characters. */
export const maxShortText = 500
export const maxLongText = 8000

export type Checked = { ok: true; value: unknown } | { ok: false; problems: FieldProblem[] }
const good = (value: unknown): Checked => ({ ok: true, value })
const bad = (path: string, code: string, values?: FieldProblem['values']): Checked => ({
  ok: false,
  problems: [{ path, code, ...(values ? { values } : {}) }],
})

type PlainType = Exclude<FormField['type'], 'measure' | 'message'>

/** How each plain type reads an answer. A new type is a line here. Empty answers never get here: they are null. */
const readers: Record<PlainType, (raw: string, field: FormField) => Checked> = {
  text: (raw, { name }) => bounded(raw, name, maxShortText),
  textarea: (raw, { name }) => bounded(raw, name, maxLongText),
  number: (raw, { name }) => {
    const parsed = parseDecimal(raw)
    return parsed === null ? bad(name, 'notDecimal') : good(parsed)
  },
  email: (raw, { name }) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(raw) && raw.length <= 254 ? good(raw.toLowerCase()) : bad(name, 'notEmail'),
  date: (raw, { name }) => {
    const iso = isIsoDate(raw) ? raw : parseJalali(raw)
    return iso ? good(iso) : bad(name, 'notDate')
  },
  checkbox: (raw, { name }) => (raw === 'true' || raw === 'false' ? good(raw === 'true') : bad(name, 'notYesNo')),
  select: (raw, field) => chosen(raw, field),
  radio: (raw, field) => chosen(raw, field),
}

function bounded(raw: string, path: string, max: number): Checked {
  return raw.length > max ? bad(path, 'tooLong', { max }) : good(foldPersian(raw))
}

function chosen(raw: string, field: FormField): Checked {
  const options = 'options' in field ? field.options : []
  return options.some(({ value }) => value === raw) ? good(raw) : bad(field.name, 'notOption')
}

/** Reads one answer: its canonical value, null when it is empty, or what is wrong with it. */
export function readAnswer(field: FormField, raw: unknown): Checked {
  if (field.type === 'message') return bad(field.name, 'unknown')
  if (field.type === 'measure') return readMeasureAnswer(field, raw)
  if (raw === null || raw === undefined || raw === '') return good(null)
  if (!['string', 'number', 'boolean'].includes(typeof raw)) return bad(field.name, 'invalidType')
  return readers[field.type](String(raw).trim(), field)
}

const parts = new Set(['actual', 'none', 'explanation', 'target'])

/** Reads the answer to a measure: value by the kind of scoring, or «عملکرد ندارد»; explanation; target where the agency states it. */
function readMeasureAnswer(field: MeasureField, raw: unknown): Checked {
  const { name, measure } = field
  if (raw === null || raw === undefined) return good(null)
  if (typeof raw !== 'object' || Array.isArray(raw)) return bad(name, 'invalidType')
  const given = raw as Record<string, unknown>
  const unknown = Object.keys(given).find((part) => !parts.has(part))
  if (unknown) return bad(`${name}.${unknown.slice(0, 40)}`, 'unknown')
  const none = given.none === true
  const faults: FieldProblem[] = []
  const take = (checked: Checked): unknown => {
    if (checked.ok) return checked.value
    faults.push(...checked.problems)
    return null
  }
  const answer: MeasureAnswer = {
    actual: none ? null : (take(readActual(field, given.actual)) as string | null),
    ...(none ? { none: true } : {}),
    explanation: take(readText(given.explanation, `${name}.explanation`)) as string | null,
  }
  if (measure.targetSource === 'agency') answer.target = take(readTarget(field, given.target)) as string | null
  return faults.length > 0 ? { ok: false, problems: faults } : good(answer)
}

function readText(raw: unknown, path: string): Checked {
  if (raw === null || raw === undefined || raw === '') return good(null)
  return typeof raw === 'string' ? bounded(raw.trim(), path, maxLongText) : bad(path, 'invalidType')
}

function readActual({ name, measure }: MeasureField, raw: unknown): Checked {
  if (raw === null || raw === undefined || raw === '') return good(null)
  if (typeof raw === 'object') return bad(`${name}.actual`, 'invalidType')
  const parsed = kindOf(measure.scoringKind).parseActual(raw, measure)
  return parsed.ok ? good(parsed.value) : bad(`${name}.actual`, parsed.problem.code, parsed.problem.values)
}

function readTarget({ name, measure }: MeasureField, raw: unknown): Checked {
  if (raw === null || raw === undefined || raw === '') return good(null)
  const parsed = typeof raw === 'string' ? parseDecimal(raw) : null
  if (parsed === null) return bad(`${name}.target`, 'notDecimal')
  const faults = checkMeasureRules(measure.scoringKind, { ...measure, target: parsed })
  const fault = faults.find(({ path }) => path === 'target')
  return fault ? bad(`${name}.target`, fault.code, fault.values) : good(parsed)
}

/** Reads a change of answers: only named fields, each canonical. Refuses fields that are not in this part of the form. */
export function readChange(
  fields: ReadonlyMap<string, FormField>,
  change: Answers,
): { answers: Answers; problems: FieldProblem[] } {
  const answers: Answers = {}
  const faults: FieldProblem[] = []
  for (const [name, raw] of Object.entries(change)) {
    const field = fields.get(name)
    const checked = field ? readAnswer(field, raw) : bad(name.slice(0, 80), 'unknown')
    if (checked.ok) answers[name] = checked.value
    else faults.push(...checked.problems)
  }
  return { answers, problems: faults }
}
