import type { ReactNode } from 'react'
import { cx } from './cx'
import { fieldId } from './fieldId'
import { Icon } from './icons'
import type { Worded } from './text'
import { uiText } from './text'
import { VisuallyHidden } from './VisuallyHidden'

/** What every field takes. `name` is also the path that refusals name, so that the error summary can link here. */
export type FieldProps = Worded & {
  name: string
  label: ReactNode
  help?: ReactNode
  /** What is wrong and how to mend it; shown over the field and tied to it. */
  error?: string | null
  required?: boolean
  disabled?: boolean
  /** Hides the label from sight where a table heading says the same. */
  hideLabel?: boolean
  className?: string
}

/** What a control inside the frame must carry to belong to its label, help and error. */
export type WiredControl = {
  id: string
  name: string
  disabled: boolean | undefined
  'aria-required': boolean | undefined
  'aria-invalid': boolean | undefined
  'aria-describedby': string | undefined
}

/** The attributes that tie a control to the texts around it. */
export function wire({ name, help, error, required, disabled }: FieldProps): WiredControl {
  const id = fieldId(name)
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name,
    disabled,
    'aria-required': required || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  }
}

/** Label, help, error and the control between them. */
export function FieldFrame({ children, ...field }: FieldProps & { children: (control: WiredControl) => ReactNode }) {
  const control = wire(field)
  return (
    <div className={cx('grid gap-1.5', field.className)}>
      <label htmlFor={control.id} className={cx('font-strong', field.hideLabel && 'sr-only')}>
        {field.label}
        {field.required && <RequiredMark locale={field.locale} />}
      </label>
      <FieldTexts id={control.id} help={field.help} error={field.error} locale={field.locale} />
      {children(control)}
    </div>
  )
}

/** «(الزامی)» after a label: a word, not a star that needs a legend. */
export function RequiredMark({ locale }: Worded) {
  return <span className="ms-1 text-14 font-normal text-muted">({uiText(locale)('required')})</span>
}

/** Help and error of a field, over the control, where a virtual keyboard does not cover them. */
export function FieldTexts({
  id,
  help,
  error,
  locale,
}: { id: string } & Pick<FieldProps, 'help' | 'error' | 'locale'>) {
  return (
    <>
      {help && (
        <div id={`${id}-help`} className="text-14 text-muted">
          {help}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-14 font-medium text-pomegranate">
          <Icon name="warning" size={18} className="mt-0.5" />
          <VisuallyHidden>{uiText(locale)('error')} </VisuallyHidden>
          <span>{error}</span>
        </p>
      )}
    </>
  )
}

/** The edge and ground of a box, for controls made of more than one part. */
export function edgeClass(error: string | null | undefined): string {
  return cx(
    'min-h-11 rounded-field border bg-paper text-16 text-ink',
    error ? 'border-2 border-pomegranate' : 'border-edge',
  )
}

/** The look of a box that text is typed into; how wide it is, its field says. */
export function boxClass(error: string | null | undefined, className?: string): string {
  return cx('px-3 py-1.5 placeholder:text-muted disabled:bg-ground disabled:text-muted', edgeClass(error), className)
}
