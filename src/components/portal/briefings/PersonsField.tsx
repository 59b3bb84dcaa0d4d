'use client'

import { MOST_PERSONS } from '../../../domain/briefings'
import type { Locale } from '../../../i18n/locale'
import { NumberField } from '../../ui/NumberField'

type PersonsProps = { name: string; label: string; value: number; onChange: (value: number) => void; locale: Locale }

/** How many people, in a line of a table; what is no such number is not taken on, and the last one stays. */
export function PersonsField({ name, label, value, onChange, locale }: PersonsProps) {
  return (
    <NumberField
      name={name}
      label={label}
      hideLabel
      whole
      value={String(value)}
      onChange={(text) => {
        const count = Number(text)
        if (text && Number.isInteger(count) && count >= 1 && count <= MOST_PERSONS) onChange(count)
      }}
      locale={locale}
    />
  )
}
