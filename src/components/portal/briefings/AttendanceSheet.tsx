'use client'

import type { Attendance, BriefingView } from '../../../domain/briefings'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { PersonsField } from './PersonsField'
import { briefingsText } from './text'
import type { Sheet } from './useSheet'

type SheetProps = { briefing: BriefingView; sheet: Sheet; locale: Locale }

/** Who was invited, what they answered and who came: one line an agency, written down by mouse, finger or keyboard. */
export function AttendanceSheet({ briefing, sheet, locale }: SheetProps) {
  const t = briefingsText(locale)
  const { attendance, records, state } = briefing
  const showsAttendance = records || state === 'held'
  const count = (wanted: boolean | null) =>
    formatNumber(attendance.filter(({ agency }) => sheet.lineOf(agency).came === wanted).length, {}, locale)
  return (
    <section className="mt-8">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2 className="text-18">{t('sheet.title')}</h2>
          {showsAttendance && (
            <p aria-live="polite">
              {t('sheet.counts', { came: count(true), absent: count(false), unsaid: count(null) })}
            </p>
          )}
          {records && <p className="text-14 text-muted">{t('sheet.hint')}</p>}
        </div>
        {records && attendance.some(({ agency }) => sheet.lineOf(agency).came === null) && (
          <Button onClick={sheet.allCame} locale={locale}>
            {t('sheet.allCame')}
          </Button>
        )}
      </div>
      <DataTable
        caption={t('sheet.caption')}
        columns={columns(briefing, sheet, locale)}
        rows={attendance}
        rowKey={({ agency }) => agency}
        tall={!records}
        locale={locale}
      />
    </section>
  )
}

function columns({ records, state }: BriefingView, sheet: Sheet, locale: Locale): Column<Attendance>[] {
  const t = briefingsText(locale)
  const persons = (line: Attendance) => {
    const { came, persons } = sheet.lineOf(line.agency)
    if (!came) return '—'
    if (!records) return formatNumber(persons ?? 1, {}, locale)
    return (
      <PersonsField
        name={`persons-${line.agency}`}
        label={t('sheet.persons', { agency: line.name })}
        value={persons ?? 1}
        onChange={(value) => sheet.setPersons(line.agency, value)}
        locale={locale}
      />
    )
  }
  const answer = ({ coming, expected }: Attendance) =>
    coming === null ? t('said.nothing') : coming ? t('said.coming', { count: expected ?? 1 }) : t('said.notComing')
  const shown: Column<Attendance>[] = [
    { key: 'agency', header: t('column.agency'), cell: ({ name }) => name },
    { key: 'answer', header: t('column.answer'), cell: answer },
  ]
  if (!records && state !== 'held') return shown
  return [
    ...shown,
    {
      key: 'came',
      header: t('column.attendance'),
      cell: (line) => <Came line={line} records={records} sheet={sheet} locale={locale} />,
    },
    {
      key: 'persons',
      header: t('column.persons'),
      isBlank: ({ agency }) => !sheet.lineOf(agency).came,
      cell: persons,
    },
  ]
}

type CameProps = { line: Attendance; records: boolean; sheet: Sheet; locale: Locale }

/** Present or absent: two answers of which neither stands until somebody gives it. */
function Came({ line, records, sheet, locale }: CameProps) {
  const t = briefingsText(locale)
  const { came } = sheet.lineOf(line.agency)
  if (!records) return came === null ? t('came.unsaid') : came ? t('came.yes') : t('came.no')
  const answers = [
    { value: true, label: t('came.yes'), says: t('sheet.came', { agency: line.name }) },
    { value: false, label: t('came.no'), says: t('sheet.absent', { agency: line.name }) },
  ]
  return (
    <span role="radiogroup" aria-label={t('sheet.group', { agency: line.name })} className="inline-flex gap-4">
      {answers.map(({ value, label, says }) => (
        <label key={String(value)} className="inline-flex min-h-11 items-center gap-1.5 md:min-h-8">
          <input
            type="radio"
            name={`came-${line.agency}`}
            aria-label={says}
            checked={came === value}
            onChange={() => sheet.setCame(line, value)}
            className="size-5 accent-lapis"
          />
          {label}
        </label>
      ))}
    </span>
  )
}
