import { yesNo } from './yesNo'
import type { PlainField } from '../definition'
import type { QuestionType } from './type'

/** One thing to agree to: a required one waits until it is ticked. */
export const checkbox: QuestionType<PlainField> = { ...yesNo, isEmpty: (value) => value !== true }
