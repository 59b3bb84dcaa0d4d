'use client'

import type { IdentityForm } from '../../../../domain/catalogue/identityForm'
import { fieldKey } from '../../../../i18n/catalogueWords'
import type { Locale } from '../../../../i18n/locale'
import { Checkbox } from '../../../ui/Checkbox'
import { CheckboxGroup } from '../../../ui/CheckboxGroup'
import { NumberField } from '../../../ui/NumberField'
import { Select } from '../../../ui/Select'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { catalogueText, servicesText } from '../text'

/** What every section's fields get: the form, how to change it, and why something was not taken. */
export type WriterProps = {
  form: IdentityForm
  set: (change: Partial<IdentityForm>) => void
  errorOf: (path: string) => string | null
  locale: Locale
}

/** A field of the form: `path` names it for refusals and links, `label` gives its words where they differ. */
type PartProps<Value> = {
  path: string
  label?: string
  value: Value
  onChange: (value: Value) => void
  errorOf: (path: string) => string | null
  locale: Locale
  required?: boolean
}

function wiring({ path, label = path, errorOf, locale, required }: Omit<PartProps<never>, 'value' | 'onChange'>) {
  const t = servicesText(locale)
  return {
    name: path,
    label: catalogueText(locale).at(fieldKey(label)),
    help: t.has(`help.${label}`) ? t.at(`help.${label}`) : undefined,
    error: errorOf(path),
    required,
    locale,
  }
}

export function Line({ ltr, ...props }: PartProps<string | null> & { ltr?: boolean }) {
  return <TextField {...wiring(props)} value={props.value ?? ''} onChange={props.onChange} maxLength={500} ltr={ltr} />
}

export function Area({ rows = 3, ...props }: PartProps<string | null> & { rows?: number }) {
  return (
    <TextArea {...wiring(props)} value={props.value ?? ''} onChange={props.onChange} maxLength={10_000} rows={rows} />
  )
}

export function Count({ wide, ...props }: PartProps<number | null> & { wide?: boolean }) {
  return (
    <NumberField
      {...wiring(props)}
      value={props.value === null ? null : String(props.value)}
      onChange={(typed) => typed !== undefined && props.onChange(typed === null ? null : Number(typed))}
      whole
      wide={wide}
    />
  )
}

export function Tick(props: PartProps<boolean>) {
  return <Checkbox {...wiring(props)} checked={props.value} onChange={props.onChange} />
}

type Choosing<Value extends string> = { list: string; values: readonly Value[] }

export function Ticks<Value extends string>({ list, values, ...props }: PartProps<Value[]> & Choosing<Value>) {
  const words = catalogueText(props.locale)
  return (
    <CheckboxGroup
      {...wiring(props)}
      options={values.map((value) => ({ value, label: words.at(`${list}.${value}`) }))}
      value={props.value}
      // In the order of the form, whatever the order of ticking.
      onChange={(ticked) => props.onChange(values.filter((value) => ticked.includes(value)))}
      className="sm:grid-cols-2"
    />
  )
}

export function Choice<Value extends string>({ list, values, ...props }: PartProps<Value | null> & Choosing<Value>) {
  const words = catalogueText(props.locale)
  return (
    <Select
      {...wiring(props)}
      options={values.map((value) => ({ value, label: words.at(`${list}.${value}`) }))}
      placeholder={servicesText(props.locale)('notChosen')}
      value={props.value ?? ''}
      onChange={(chosen) => props.onChange((chosen || null) as Value | null)}
    />
  )
}
