import type { QuestionField } from '../../../domain/forms/definition'
import { RadioAnswer, SelectAnswer, SeveralAnswer, YesNoAnswer } from './Choice'
import { ComputedAnswer } from './Computed'
import { DigitsAnswer, EmailAnswer, PhoneAnswer, ShebaAnswer, UrlAnswer } from './Code'
import { DayAnswer, PeriodAnswer } from './Dated'
import { NumberAnswer } from './Number'
import { TableAnswer } from './Table'
import { LongTextAnswer, TextAnswer } from './Text'
import { TickAnswer } from './Tick'
import type { AnswerFieldComponent } from './types'

/** The component of every type of question; the types themselves stand in domain/forms/types. */
const components = {
  text: TextAnswer,
  textarea: LongTextAnswer,
  wholeNumber: NumberAnswer,
  number: NumberAnswer,
  percent: NumberAnswer,
  rials: NumberAnswer,
  date: DayAnswer,
  period: PeriodAnswer,
  yesNo: YesNoAnswer,
  checkbox: TickAnswer,
  select: SelectAnswer,
  radio: RadioAnswer,
  several: SeveralAnswer,
  level: RadioAnswer,
  nationalId: DigitsAnswer,
  legalId: DigitsAnswer,
  phone: PhoneAnswer,
  postalCode: DigitsAnswer,
  sheba: ShebaAnswer,
  email: EmailAnswer,
  url: UrlAnswer,
  computed: ComputedAnswer,
  table: TableAnswer,
} satisfies { [Type in QuestionField['type']]: AnswerFieldComponent<Extract<QuestionField, { type: Type }>> }

export const answerFields = components as unknown as Record<QuestionField['type'], AnswerFieldComponent>
