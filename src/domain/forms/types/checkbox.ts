import type { AnswerType } from './type'
import { bad, good } from './type'

/** One thing to agree to: a required one waits until it is ticked. */
export const checkbox: AnswerType = {
  parse: (raw, { name }) => (typeof raw === 'boolean' ? good(raw) : bad(name, 'notYesNo')),
  isEmpty: (value) => value !== true,
}
