import type { ChoiceField, PlainField } from '../../../domain/forms/definition'
import { RadioAnswer, SelectAnswer } from './Choice'
import { DayAnswer } from './Day'
import { LongTextAnswer } from './LongText'
import { NumberAnswer } from './Number'
import { EmailAnswer, TextAnswer } from './Text'
import { TickAnswer } from './Tick'
import type { AnswerFieldComponent } from './types'

/** The component of every type of field that is not a measure; the types themselves stand in domain/forms/types. */
export const answerFields: Record<(PlainField | ChoiceField)['type'], AnswerFieldComponent> = {
  text: TextAnswer,
  textarea: LongTextAnswer,
  number: NumberAnswer,
  email: EmailAnswer,
  date: DayAnswer,
  checkbox: TickAnswer,
  select: SelectAnswer,
  radio: RadioAnswer,
}
