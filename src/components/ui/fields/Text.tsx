import type { TextField as TextQuestion } from '../../../domain/forms/definition'
import { maxLongText, maxShortText } from '../../../domain/forms/types/type'
import { TextArea } from '../TextArea'
import { TextField } from '../TextField'
import type { AnswerFieldProps } from './types'
import { framed, textOf } from './types'

/** One line of text. */
export function TextAnswer(props: AnswerFieldProps<TextQuestion>) {
  const { field, value, onChange } = props
  return (
    <TextField
      {...framed(props)}
      value={textOf(value)}
      onChange={onChange}
      maxLength={field.maxLength ?? maxShortText}
      ltr={field.pattern !== undefined}
    />
  )
}

/** Several lines of text. */
export function LongTextAnswer(props: AnswerFieldProps<TextQuestion>) {
  const { field, value, onChange } = props
  return (
    <TextArea {...framed(props)} value={textOf(value)} onChange={onChange} maxLength={field.maxLength ?? maxLongText} />
  )
}
