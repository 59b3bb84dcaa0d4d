import type { ComponentType } from 'react'
import type { ChoiceField, PlainField } from '../../../domain/forms/definition'
import type { Worded } from '../text'

/** What the component of a field type takes. The value is as it is stored, or as it is being written. */
export type AnswerFieldProps = Worded & {
  field: PlainField | ChoiceField
  value: unknown
  onChange: (value: unknown) => void
  onBlur: () => void
  /** Tells that something stands there which cannot be read. */
  onUnreadable: (isUnreadable: boolean) => void
  error?: string | null
  disabled?: boolean
  todayIso: string
}

export type AnswerFieldComponent = ComponentType<AnswerFieldProps>

/** A stored answer as text; empty when there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
