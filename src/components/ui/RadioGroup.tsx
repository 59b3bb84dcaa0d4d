import type { ReactNode } from 'react'
import { cx } from './cx'
import type { FieldProps } from './FieldFrame'
import { FieldTexts, RequiredMark, wire } from './FieldFrame'
import type { Option } from './Select'

export type RadioOption = Option & { help?: ReactNode }

export type RadioGroupProps = FieldProps & {
  options: RadioOption[]
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  onBlur?: () => void
  /** Side by side, for two or three short answers. */
  inline?: boolean
}

/** One of a few answers, all in sight. The id that error summaries link to is on the first answer. */
export function RadioGroup(props: RadioGroupProps) {
  const control = wire(props)
  return (
    <fieldset
      className={cx('grid gap-1.5', props.className)}
      disabled={props.disabled}
      aria-describedby={control['aria-describedby']}
      aria-invalid={control['aria-invalid']}
      aria-required={control['aria-required']}
      role="radiogroup"
    >
      <legend className={cx('mb-1.5 font-strong', props.hideLabel && 'sr-only')}>
        {props.label}
        {props.required && <RequiredMark locale={props.locale} />}
      </legend>
      <FieldTexts id={control.id} help={props.help} error={props.error} locale={props.locale} />
      <div className={cx('flex gap-x-6 gap-y-1', props.inline ? 'flex-wrap' : 'flex-col')}>
        {props.options.map((option, index) => (
          <Answer
            key={option.value}
            id={index === 0 ? control.id : `${control.id}-${index}`}
            option={option}
            group={props}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Answer({ id, option, group }: { id: string; option: RadioOption; group: RadioGroupProps }) {
  const { name, value, defaultValue, onChange, onBlur } = group
  return (
    <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2">
      <input
        id={id}
        type="radio"
        name={name}
        value={option.value}
        disabled={option.disabled}
        checked={value === undefined ? undefined : value === option.value}
        defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
        onChange={onChange && (() => onChange(option.value))}
        onBlur={onBlur}
        className="mt-1 size-5 shrink-0 accent-lapis"
      />
      <span>
        {option.label}
        {option.help && <span className="block text-14 text-muted">{option.help}</span>}
      </span>
    </label>
  )
}
