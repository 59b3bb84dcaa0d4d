import { checkMeasureRules, kindOf } from '../../indicators/registry'
import type { FieldProblem } from '../../problems'
import { parseDecimal } from '../../text/decimal'
import type { MeasureAnswer, MeasureField } from '../definition'
import { boundedText } from './text'
import type { AnswerType, Checked } from './type'
import { bad, good, isBlank, maxLongText } from './type'

const parts = ['actual', 'none', 'explanation', 'target'] as const

/**
 * The answer to a measure: its value, read by the kind of scoring, or «عملکرد ندارد»; the explanation; the target where the
 * agency states its own. Scores are not among them: nobody sends his own.
 */
export const measure: AnswerType<MeasureField> = {
  parse: (raw, field) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return bad(field.name, 'invalidType')
    const given = raw as Record<string, unknown>
    const unknown = Object.keys(given).find((part) => !(parts as readonly string[]).includes(part))
    if (unknown !== undefined) return bad(`${field.name}.${unknown.slice(0, 40)}`, 'unknown')
    return joined(given, field)
  },
  isEmpty: (value) => {
    const { actual, none, explanation, target } = (value ?? {}) as MeasureAnswer
    return !none && [actual, explanation, target].every(isBlank)
  },
}

function joined({ actual, none, explanation, target }: Record<string, unknown>, field: MeasureField): Checked {
  const statesTarget = field.measure.targetSource === 'agency'
  if (!isBlank(target) && !statesTarget) return bad(`${field.name}.target`, 'unknown')
  if (none !== undefined && none !== null && typeof none !== 'boolean') return bad(`${field.name}.none`, 'notYesNo')
  const faults: FieldProblem[] = []
  const take = (raw: unknown, read: (raw: unknown) => Checked): string | null => {
    if (isBlank(raw)) return null
    const checked = read(raw)
    if (checked.ok) return checked.value as string
    faults.push(...checked.problems)
    return null
  }
  const answer: MeasureAnswer = {
    // Who declares «عملکرد ندارد» has no value beside it; the two would contradict each other.
    actual: none === true ? null : take(actual, (raw) => readActual(raw, field)),
    ...(none === true ? { none: true } : {}),
    explanation: take(explanation, (raw) => readExplanation(raw, field)),
    ...(statesTarget ? { target: take(target, (raw) => readTarget(raw, field)) } : {}),
  }
  return faults.length > 0 ? { ok: false, problems: faults } : good(answer)
}

function readActual(raw: unknown, { name, measure }: MeasureField): Checked {
  if (typeof raw !== 'string') return bad(`${name}.actual`, 'invalidType')
  const parsed = kindOf(measure.scoringKind).parseActual(raw.trim(), measure)
  return parsed.ok ? good(parsed.value) : bad(`${name}.actual`, parsed.problem.code, parsed.problem.values)
}

function readExplanation(raw: unknown, { name }: MeasureField): Checked {
  const path = `${name}.explanation`
  return typeof raw === 'string' ? boundedText(raw.trim(), path, maxLongText) : bad(path, 'invalidType')
}

function readTarget(raw: unknown, { name, measure }: MeasureField): Checked {
  const path = `${name}.target`
  const target = typeof raw === 'string' ? parseDecimal(raw) : null
  if (target === null) return bad(path, 'notDecimal')
  const fault = checkMeasureRules(measure.scoringKind, { ...measure, target }).find(({ path }) => path === 'target')
  return fault ? bad(path, fault.code, fault.values) : good(target)
}
