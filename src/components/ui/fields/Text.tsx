import { maxShortText } from '../../../domain/forms/types/type'
import { TextField } from '../TextField'
import type { AnswerFieldProps } from './types'
import { textOf } from './types'

/** One line of text. */
export function TextAnswer({ field, value, ...props }: AnswerFieldProps) {
  const { name, label, required } = field
  return (
    <TextField
      {...of(props)}
      name={name}
      label={label}
      required={required}
      value={textOf(value)}
      maxLength={maxShortText}
    />
  )
}

/** An e-mail address. */
export function EmailAnswer({ field, value, ...props }: AnswerFieldProps) {
  const { name, label, required } = field
  return <TextField {...of(props)} type="email" name={name} label={label} required={required} value={textOf(value)} />
}

const of = ({ onChange, onBlur, error, disabled, locale }: Omit<AnswerFieldProps, 'field' | 'value'>) => ({
  onChange,
  onBlur,
  error,
  disabled,
  locale,
})
