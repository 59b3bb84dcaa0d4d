'use client'

import type { ReactNode } from 'react'
import { fieldKey } from '../../../../i18n/catalogueWords'
import { formatNumber } from '../../../../i18n/format'
import type { Locale } from '../../../../i18n/locale'
import { Button } from '../../../ui/Button'
import { catalogueText, servicesText } from '../text'

type RowsProps<Row> = {
  /** the list's path; its words are the legend */
  path: string
  /** the words of one row */
  one: string
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  empty: () => Row
  children: (row: Row, change: (part: Partial<Row>) => void, path: string) => ReactNode
  locale: Locale
}

/** A list of rows, each in a card of its own: added at the end, removed one by one. */
export function Rows<Row extends object>({ path, one, rows, onChange, empty, children, locale }: RowsProps<Row>) {
  const [t, words] = [servicesText(locale), catalogueText(locale)]
  const what = words.at(fieldKey(one))
  const change = (at: number) => (part: Partial<Row>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)))
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-strong">{words.at(fieldKey(path))}</legend>
      {rows.map((row, index) => (
        <div
          key={index}
          role="group"
          aria-label={t('row', { what, number: formatNumber(index + 1, {}, locale) })}
          className="grid gap-4 rounded-card border border-line bg-paper p-4"
        >
          {children(row, change(index), `${path}.${index}`)}
          <div>
            <Button
              size="small"
              icon="trash"
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
              aria-label={`${t('remove')}: ${t('row', { what, number: formatNumber(index + 1, {}, locale) })}`}
              locale={locale}
            >
              {t('remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button id={path} onClick={() => onChange([...rows, empty()])} locale={locale}>
          {t('add', { what })}
        </Button>
      </div>
    </fieldset>
  )
}
