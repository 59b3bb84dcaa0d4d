import type { ChangeEvent } from 'react'
import { cx } from './cx'
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
  /** As wide as what is written there: a code of ten digits, one of twenty-six signs; else the whole line. */
  width?: 'code' | 'longCode'
}

const widths = { code: 'w-56', longCode: 'w-80' }

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
          className={boxClass(props.error, cx('max-w-full text-start', props.width ? widths[props.width] : 'w-full'))}
        />
      )}
    </FieldFrame>
  )
}
