import type { ChoiceField } from '../../../domain/forms/definition'
import { RadioGroup } from '../RadioGroup'
import { Select } from '../Select'
import type { AnswerFieldProps } from './types'
import { textOf } from './types'

const optionsOf = (field: AnswerFieldProps['field']) => [...((field as ChoiceField).options ?? [])]

/** One of a list, folded. */
export function SelectAnswer({ field, value, onChange, onBlur, error, disabled, locale }: AnswerFieldProps) {
  const { name, label, required } = field
  const shared = { name, label, required, onChange, onBlur, error, disabled, locale }
  return <Select {...shared} options={optionsOf(field)} value={textOf(value)} />
}

/** One of a few, all in sight. */
export function RadioAnswer({ field, value, onChange, onBlur, error, disabled, locale }: AnswerFieldProps) {
  const { name, label, required } = field
  const shared = { name, label, required, onChange, onBlur, error, disabled, locale }
  return <RadioGroup {...shared} options={optionsOf(field)} value={textOf(value)} />
}
