'use client'

import { useState } from 'react'
import { isTabular } from '../../../domain/forms/table/paste'
import type { AskedAgency, AskedMeasure, InquiryView } from '../../../domain/review/inquiries'
import { readPastedGrid } from '../../../domain/review/inquiryPaste'
import { formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { fieldMessage } from '../../ui/problem'
import type { ClientProblem } from '../../ui/problem'
import { TextField } from '../../ui/TextField'
import { actualText } from '../review/valueText'
import { GridCell } from './GridCell'
import { inquiriesText } from './text'
import type { useGrid } from './useGrid'

type Grid = ReturnType<typeof useGrid>
type GridProps = { inquiry: InquiryView; grid: Grid; open: boolean; problem: ClientProblem | null; locale: Locale }

/** The grid of an inquiry: an agency a row, a measure a column; written in while it is open, else read. */
export function InquiryGrid({ inquiry, grid, open, problem, locale }: GridProps) {
  const t = inquiriesText(locale)
  const [pasted, setPasted] = useState<{ count: number; unknown: string[] } | null>(null)
  const measures = inquiry.measures.map(({ id }) => id)

  function paste(at: string, text: string): boolean {
    if (!isTabular(text)) return false
    const { values, unknown } = readPastedGrid(text, { agencies: inquiry.agencies, measures, at })
    grid.write(values)
    setPasted({ count: values.length, unknown })
    return true
  }

  const cellOf = (agency: AskedAgency, measure: AskedMeasure) => agency.cells.find((one) => one.measure === measure.id)
  // On a phone a long question stands over its field and not beside it.
  const stacked = open ? 'max-md:block' : ''
  const measureColumn = (measure: AskedMeasure): Column<AskedAgency> => ({
    key: measure.id,
    className: stacked,
    header: (
      <>
        <bdi dir="ltr">{formatDigits(measure.code, locale)}</bdi> {measure.title}
      </>
    ),
    cell: (agency) => {
      const cell = cellOf(agency, measure)
      if (!cell) return '—'
      const value = grid.cells.get(cell.item)?.actual ?? null
      if (!open) return actualText(measure, value, locale) ?? '—'
      return (
        <GridCell
          item={cell.item}
          label={t('cell', { measure: measure.title, agency: agency.name })}
          measure={measure}
          value={value}
          error={fieldMessage(problem, `answers.${cell.item}`) ?? null}
          onChange={(actual) => grid.write([{ item: cell.item, actual }])}
          onPaste={(text) => paste(cell.item, text)}
          locale={locale}
        />
      )
    },
  })
  const noteColumn: Column<AskedAgency> = {
    key: 'note',
    header: t('column.note'),
    className: `md:min-w-56 ${stacked}`,
    cell: (agency) => <Note agency={agency} grid={grid} open={open} locale={locale} />,
  }
  return (
    <section className="mt-6">
      <h2 className="mb-1 text-18">{t('grid')}</h2>
      {open && <p className="mb-3 max-w-question text-muted">{t('gridHelp')}</p>}
      <div role="status" className="mb-3 empty:hidden">
        {pasted && (
          <Banner tone={pasted.unknown.length > 0 ? 'attention' : 'done'} title={t('pasted', { count: pasted.count })}>
            {pasted.unknown.length > 0 && t('unknown', { names: pasted.unknown.join('؛ ') })}
          </Banner>
        )}
      </div>
      <DataTable
        caption={t('grid')}
        columns={[
          { key: 'agency', header: t('column.agency'), cell: ({ name }) => name },
          ...inquiry.measures.map(measureColumn),
          noteColumn,
        ]}
        rows={inquiry.agencies}
        rowKey={({ id }) => id}
        tall
        locale={locale}
      />
    </section>
  )
}

/** A word about an agency; where it has several measures it stands for each of them. */
function Note({ agency, grid, open, locale }: { agency: AskedAgency; grid: Grid; open: boolean; locale: Locale }) {
  const t = inquiriesText(locale)
  const [first] = agency.cells
  const note = first ? (grid.cells.get(first.item)?.note ?? '') : ''
  if (!open) return note || '—'
  return (
    <TextField
      name={`note.${agency.id}`}
      label={t('cellNote', { agency: agency.name })}
      hideLabel
      placeholder={t('noteHint')}
      value={note}
      onChange={(words) => grid.write(agency.cells.map(({ item }) => ({ item, note: words || null })))}
      maxLength={500}
      locale={locale}
    />
  )
}
