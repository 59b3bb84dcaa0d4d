import { cx } from './cx'
import type { FieldProps } from './FieldFrame'
import { FieldTexts, RequiredMark, wire } from './FieldFrame'
import type { RadioOption } from './RadioGroup'

export type CheckboxGroupProps = FieldProps & {
  options: RadioOption[]
  /** the values that are ticked */
  value: readonly string[]
  onChange: (value: string[]) => void
  onBlur?: () => void
}

/** Several of a few answers, all in sight. The id that error summaries link to is on the first answer. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, options, value, onChange, onBlur } = props
  const control = wire(props)
  const take = (one: string, isTicked: boolean) =>
    onChange(isTicked ? [...value, one] : value.filter((other) => other !== one))
  return (
    <fieldset
      className={cx('grid gap-1.5', props.className)}
      disabled={props.disabled}
      aria-describedby={control['aria-describedby']}
    >
      <legend className={cx('mb-1.5 font-strong', props.hideLabel && 'sr-only')}>
        {props.label}
        {props.required && <RequiredMark locale={props.locale} />}
      </legend>
      <FieldTexts id={control.id} help={props.help} error={props.error} locale={props.locale} />
      {options.map((option, index) => (
        <label
          key={option.value}
          htmlFor={index === 0 ? control.id : `${control.id}-${index}`}
          className="flex min-h-11 items-start gap-3 py-2"
        >
          <input
            id={index === 0 ? control.id : `${control.id}-${index}`}
            type="checkbox"
            name={name}
            value={option.value}
            disabled={option.disabled}
            checked={value.includes(option.value)}
            onChange={(event) => take(option.value, event.target.checked)}
            onBlur={onBlur}
            aria-invalid={control['aria-invalid']}
            className="mt-1 size-5 shrink-0 accent-lapis"
          />
          <span>
            {option.label}
            {option.help && <span className="block text-14 text-muted">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
