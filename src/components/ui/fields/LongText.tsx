import { maxLongText } from '../../../domain/forms/types/type'
import { TextArea } from '../TextArea'
import type { AnswerFieldProps } from './types'
import { textOf } from './types'

/** Several lines of text. */
export function LongTextAnswer({ field, value, onChange, onBlur, error, disabled, locale }: AnswerFieldProps) {
  const { name, label, required } = field
  const shared = { name, label, required, onChange, onBlur, error, disabled, locale }
  return <TextArea {...shared} value={textOf(value)} maxLength={maxLongText} />
}
