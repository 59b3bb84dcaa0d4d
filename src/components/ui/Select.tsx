import type { ChangeEvent } from 'react'
import type { FieldProps } from './FieldFrame'
import { FieldFrame, boxClass } from './FieldFrame'
import { Icon } from './icons'
import { uiText } from './text'

export type Option = { value: string; label: string; disabled?: boolean }

export type SelectProps = FieldProps & {
  options: Option[]
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  onBlur?: () => void
  /** The first, empty line. Left out, it says «انتخاب کنید»; false gives none. */
  placeholder?: string | false
}

/** One of a list, by the browser's own menu: it works with every keyboard, screen reader and phone. */
export function Select(props: SelectProps) {
  const { options, value, defaultValue, onChange, onBlur, placeholder } = props
  return (
    <FieldFrame {...props}>
      {(control) => (
        <span className="relative block">
          <select
            {...control}
            value={value}
            defaultValue={defaultValue}
            onChange={onChange && ((event: ChangeEvent<HTMLSelectElement>) => onChange(event.target.value))}
            onBlur={onBlur}
            className={boxClass(props.error, 'w-full appearance-none pe-10')}
          >
            {placeholder !== false && <option value="">{placeholder ?? uiText(props.locale)('select')}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" className="pointer-events-none absolute inset-y-0 end-3 my-auto text-muted" />
        </span>
      )}
    </FieldFrame>
  )
}
