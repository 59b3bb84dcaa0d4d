'use client'

import { useState } from 'react'
import type { TableField } from '../../../domain/forms/definition'
import { answerOfText } from '../../../domain/forms/table/lines'
import { formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { rulesText } from '../../../i18n/ruleSentences'

type Props = { field: TableField; label: string; locale: Locale; onChange: (value: unknown) => void }

/** Sample rows of a table, a line each: typed, or pasted from a spreadsheet. Cells that cannot be read count as empty. */
export function SampleTable({ field, label, locale, onChange }: Props) {
  const [text, setText] = useState('')
  const t = rulesText(locale)
  return (
    <label>
      {t('test.rows', { columns: field.columns.map((column) => column.label).join(t('test.cellMark')) })}
      <textarea
        rows={3}
        aria-label={label}
        value={formatDigits(text, locale)}
        onChange={({ target }) => {
          setText(target.value)
          onChange(answerOfText(target.value, field))
        }}
      />
    </label>
  )
}
