import type { ChangeEvent } from 'react'
import type { FieldProps } from './FieldFrame'
import { FieldFrame, boxClass } from './FieldFrame'

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search'
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  onBlur?: () => void
  autoComplete?: string
  maxLength?: number
  placeholder?: string
  /** For codes, letter numbers, addresses: written left to right. E-mail, URL, phone and password always are. */
  ltr?: boolean
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  autoFocus?: boolean
}

const leftToRight = ['email', 'password', 'tel', 'url']

/** One line of text. Controlled with `value` and `onChange`, or left to the form with `defaultValue`. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', ltr, value, defaultValue, onChange, onBlur, autoComplete, maxLength, placeholder } = props
  return (
    <FieldFrame {...props}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={value}
          defaultValue={defaultValue}
          onChange={onChange && ((event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value))}
          onBlur={onBlur}
          autoComplete={autoComplete}
          maxLength={maxLength}
          placeholder={placeholder}
          inputMode={props.inputMode}
          autoFocus={props.autoFocus}
          dir={ltr || leftToRight.includes(type) ? 'ltr' : 'auto'}
          className={boxClass(props.error, 'w-full text-start')}
        />
      )}
    </FieldFrame>
  )
}
