import { parseDecimal } from '../../indicators/parse'
import type { FieldProblem } from '../../problems'
import { compare, exact } from '../../scoring/decimal'
import { isDecimal } from '../../text/decimal'
import type { NumberField } from '../definition'
import { decimalSetting, inOrder, readSettings, stepSetting, textSetting } from './settings'
import type { QuestionType, Wording } from './type'
import { bad, good, isBlank, written } from './type'

type Kind = {
  whole?: boolean
  /** bounds that hold where staff set none */
  min?: string
  max?: string
  say: (value: string, field: NumberField, wording: Wording) => string
}

type Wrong = { code: string; values?: FieldProblem['values'] }

/**
 * A type of exact numbers, in digits of any of the three alphabets; stored as canonical text. The step counts from the
 * lowest number that is taken, else from zero, as browsers count it.
 */
export const numeric = (kind: Kind): QuestionType<NumberField> => ({
  parse: written((given, field) => {
    const parsed = parseDecimal(given)
    const wrong = parsed.ok ? wrongWith(parsed.value, field, kind) : parsed.problem
    return parsed.ok && !wrong ? good(parsed.value) : bad(field.name, wrong?.code ?? 'notDecimal', wrong?.values)
  }),
  isEmpty: isBlank,
  settings: (block) => {
    const readers = { min: decimalSetting, max: decimalSetting, step: stepSetting, unit: textSetting }
    return inOrder(readSettings(block, readers), 'min', 'max')
  },
  // Old answers that are no number stand as they were given.
  say: (value, field, wording) => {
    const text = String(value)
    return isDecimal(text) ? kind.say(text, field, wording) : text
  },
})

function wrongWith(value: string, field: NumberField, kind: Kind): Wrong | null {
  const { step, min = kind.min, max = kind.max } = field
  if (kind.whole && !exact(value).isInteger()) return { code: 'notWholeNumber' }
  if (min !== undefined && compare(value, min) < 0) return { code: 'tooSmall', values: { min } }
  if (max !== undefined && compare(value, max) > 0) return { code: 'tooLarge', values: { max } }
  const from = min ?? '0'
  const offStep = step !== undefined && !exact(value).minus(from).modulo(step).isZero()
  return offStep ? { code: 'notStep', values: { step, from } } : null
}
