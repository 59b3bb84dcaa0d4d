import type { PlainField } from '../definition'
import type { QuestionType } from './type'
import { bad, good } from './type'

/** Yes or no; «خیر» is an answer too. */
export const yesNo: QuestionType<PlainField> = {
  parse: (raw, { name }) => (typeof raw === 'boolean' ? good(raw) : bad(name, 'notYesNo')),
  isEmpty: (value) => typeof value !== 'boolean',
  say: (value, _, { yesNo }) => yesNo(value === true),
}
