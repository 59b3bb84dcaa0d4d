import { parseDecimal } from '../../indicators/parse'
import type { AnswerType } from './type'
import { bad, good, isBlank, written } from './type'

/** An exact decimal, also below zero, in digits of any of the three alphabets; stored as its canonical text. */
export const number: AnswerType = {
  parse: written((given, { name }) => {
    const parsed = parseDecimal(given)
    return parsed.ok ? good(parsed.value) : bad(name, parsed.problem.code, parsed.problem.values)
  }),
  isEmpty: isBlank,
}
