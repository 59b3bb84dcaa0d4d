import type { ChangeEvent } from 'react'
import type { FieldProps } from './FieldFrame'
import { FieldFrame, boxClass } from './FieldFrame'

export type TextAreaProps = FieldProps & {
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  onBlur?: () => void
  maxLength?: number
  rows?: number
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { value, defaultValue, onChange, onBlur, maxLength, rows = 4 } = props
  return (
    <FieldFrame {...props}>
      {(control) => (
        <textarea
          {...control}
          value={value}
          defaultValue={defaultValue}
          onChange={onChange && ((event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value))}
          onBlur={onBlur}
          maxLength={maxLength}
          rows={rows}
          dir="auto"
          className={boxClass(props.error, 'w-full min-h-28 field-sizing-content max-h-[60dvh] resize-y text-start')}
        />
      )}
    </FieldFrame>
  )
}
