import type { AnswerableField, QuestionField } from '../definition'
import { checkbox } from './checkbox'
import { choice } from './choice'
import { computed } from './computed'
import { date } from './date'
import { email } from './email'
import { legalId } from './legalId'
import { measure } from './measure'
import { nationalId } from './nationalId'
import { number } from './number'
import { percent } from './percent'
import { period } from './period'
import { phone } from './phone'
import { postalCode } from './postalCode'
import { rials } from './rials'
import { several } from './several'
import { sheba } from './sheba'
import { table } from './table'
import { text, textarea } from './text'
import type { AnswerType, QuestionType } from './type'
import { url } from './url'
import { wholeNumber } from './wholeNumber'
import { yesNo } from './yesNo'

/**
 * Every type of question. The compiler of editions, the validator, the completeness list and the form's components read
 * this list; a measure is the one question besides, because its kind of scoring says how it is answered.
 */
const questions = {
  text,
  textarea,
  wholeNumber,
  number,
  percent,
  rials,
  date,
  period,
  yesNo,
  checkbox,
  select: choice,
  radio: choice,
  several,
  level: choice,
  nationalId,
  legalId,
  phone,
  postalCode,
  sheba,
  email,
  url,
  computed,
  table,
} satisfies { [Type in QuestionField['type']]: QuestionType<Extract<QuestionField, { type: Type }>> }

export const questionTypes = Object.keys(questions) as QuestionField['type'][]

/** Whether a kind of block is a question of this list. */
export const isQuestionType = (type: string): type is QuestionField['type'] => Object.hasOwn(questions, type)

/** The type of a question that is no measure. */
export const questionTypeOf = ({ type }: Pick<QuestionField, 'type'>): QuestionType => questions[type] as QuestionType

/** The type of a field. */
export const typeOf = ({ type }: Pick<AnswerableField, 'type'>): AnswerType =>
  type === 'measure' ? (measure as AnswerType) : questionTypeOf({ type })
