import type { ComponentType } from 'react'
import type { Option, QuestionField } from '../../../domain/forms/definition'
import type { FieldProps } from '../FieldFrame'
import type { RadioOption } from '../RadioGroup'
import type { Worded } from '../text'

/** What the component of a type of question takes. The value is as it is stored, or as it is being written. */
export type AnswerFieldProps<Field extends QuestionField = QuestionField> = Worded & {
  field: Field
  value: unknown
  onChange: (value: unknown) => void
  onBlur: () => void
  /** Tells that something stands there, or in one part of it, which cannot be read. */
  onUnreadable: (isUnreadable: boolean, part?: string) => void
  /** What was refused of the answer, or of one part of it. */
  errorOf: (part?: string) => string | null
  disabled?: boolean
  todayIso: string
}

export type AnswerFieldComponent<Field extends QuestionField = QuestionField> = ComponentType<AnswerFieldProps<Field>>

/** A stored answer as text; empty when there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What every control takes of a question: its name, words, refusal and state. */
export function framed({
  field,
  onBlur,
  errorOf,
  disabled,
  locale,
}: AnswerFieldProps): FieldProps & { onBlur: () => void } {
  const { name, label, required, help } = field
  return { name, label, required, help, onBlur, error: errorOf(), disabled, locale }
}

/** The options of a question as its controls take them; the descriptor of a level stands under its name. */
export const answersOf = (options: readonly Option[] = []): RadioOption[] =>
  options.map(({ value, label, descriptor }) => ({ value, label, ...(descriptor ? { help: descriptor } : {}) }))
