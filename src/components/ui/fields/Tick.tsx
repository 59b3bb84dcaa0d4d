import { Checkbox } from '../Checkbox'
import type { AnswerFieldProps } from './types'

/** One thing to agree to. */
export function TickAnswer({ field, value, onChange, onBlur, error, disabled, locale }: AnswerFieldProps) {
  const { name, label, required } = field
  const shared = { name, label, required, onChange, onBlur, error, disabled, locale }
  return <Checkbox {...shared} checked={value === true} />
}
