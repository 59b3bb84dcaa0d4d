import type { ChangeEvent } from 'react'
import { cx } from './cx'
import type { FieldProps } from './FieldFrame'
import { FieldTexts, RequiredMark, wire } from './FieldFrame'

export type CheckboxProps = FieldProps & {
  checked?: boolean
  defaultChecked?: boolean
  onChange?: (checked: boolean) => void
  onBlur?: () => void
}

/** One thing to agree to or to switch on. */
export function Checkbox(props: CheckboxProps) {
  const { checked, defaultChecked, onChange, onBlur } = props
  const control = wire(props)
  return (
    <div className={cx('grid gap-1', props.className)}>
      <FieldTexts id={control.id} error={props.error} locale={props.locale} />
      <label htmlFor={control.id} className="flex min-h-11 items-start gap-3 py-2">
        <input
          {...control}
          type="checkbox"
          checked={checked}
          defaultChecked={defaultChecked}
          onChange={onChange && ((event: ChangeEvent<HTMLInputElement>) => onChange(event.target.checked))}
          onBlur={onBlur}
          className="mt-1 size-5 shrink-0 accent-lapis"
        />
        <span>
          {props.label}
          {props.required && <RequiredMark locale={props.locale} />}
          {props.help && (
            <span id={`${control.id}-help`} className="block text-14 text-muted">
              {props.help}
            </span>
          )}
        </span>
      </label>
    </div>
  )
}
