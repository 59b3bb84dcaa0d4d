'use client'

import type { ClipboardEvent } from 'react'
import type { AskedMeasure } from '../../../domain/review/inquiries'
import type { Locale } from '../../../i18n/locale'
import { choicesOf } from '../review/choices'
import { unitOf } from '../review/valueText'
import { NumberField } from '../../ui/NumberField'
import { Select } from '../../ui/Select'
import { inquiriesText } from './text'

type CellProps = {
  item: string
  label: string
  measure: AskedMeasure
  value: string | null
  error: string | null
  onChange: (value: string | null) => void
  onPaste: (text: string) => boolean
  locale: Locale
}

/** One answer of the grid, by the kind of its measure. */
export function GridCell({ item, label, measure, value, error, onChange, onPaste, locale }: CellProps) {
  const choices = choicesOf(measure, locale)
  const common = { name: `answers.${item}`, label, hideLabel: true, error, locale }
  const paste = (event: ClipboardEvent) => {
    if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault()
  }
  return (
    <div onPaste={paste}>
      {choices ? (
        <Select
          {...common}
          options={choices}
          value={value ?? ''}
          onChange={(chosen) => onChange(chosen || null)}
          placeholder={inquiriesText(locale)('choose')}
        />
      ) : (
        <NumberField
          {...common}
          value={value}
          onChange={(typed) => typed !== undefined && onChange(typed)}
          unit={unitOf(measure)}
        />
      )}
    </div>
  )
}
