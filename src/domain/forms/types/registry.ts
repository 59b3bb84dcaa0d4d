import { checkbox } from './checkbox'
import { choice } from './choice'
import { date } from './date'
import { email } from './email'
import { measure } from './measure'
import { number } from './number'
import { text, textarea } from './text'
import type { AnswerType, AnswerableField } from './type'

/** Every type of field that takes an answer. Validator, completeness and the form's components read this list. */
const types = {
  text,
  textarea,
  number,
  email,
  date,
  checkbox,
  select: choice,
  radio: choice,
  measure,
} satisfies { [Type in AnswerableField['type']]: AnswerType<Extract<AnswerableField, { type: Type }>> }

export const fieldTypes = Object.keys(types) as AnswerableField['type'][]

/** The type of a field. */
export const typeOf = ({ type }: Pick<AnswerableField, 'type'>): AnswerType => types[type] as AnswerType
