'use client'

import { parseDate } from '@internationalized/date'
import { useContext } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  Dialog,
  DialogTrigger,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components'
import { formatDate } from '../../../i18n/format'
import { useAdminText } from '../locale'

type CalendarButtonProps = { day: string | null; onPick: (iso: string) => void; disabled: boolean; label: string }

/** A button that opens the month of a day, in the calendar of the language; picking a day closes it. */
export function CalendarButton({ day, onPick, disabled, label }: CalendarButtonProps) {
  const { locale, t } = useAdminText()
  return (
    <I18nProvider locale={locale === 'fa' ? 'fa-IR-u-ca-persian' : 'en-GB'}>
      <DialogTrigger>
        <Button className="k-date__open" isDisabled={disabled} aria-label={`${t('date.openCalendar')}: ${label}`}>
          <svg aria-hidden="true" width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor">
            <path d="M3 5h14v12H3V5Zm0 4h14M6.5 2.5V6m7-3.5V6" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </Button>
        <Popover className="k-calendar-popover" placement="bottom end">
          <Dialog className="k-calendar-dialog" aria-label={t('date.calendar')}>
            {({ close }) => (
              <MonthCalendar
                day={day}
                onPick={(iso) => {
                  onPick(iso)
                  close()
                }}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </I18nProvider>
  )
}

function MonthCalendar({ day, onPick }: Pick<CalendarButtonProps, 'day' | 'onPick'>) {
  const { t } = useAdminText()
  return (
    <Calendar
      className="k-calendar"
      autoFocus
      value={day ? parseDate(day) : null}
      onChange={(picked) => onPick(picked.toString())}
    >
      <header className="k-calendar__head">
        <YearButton label={t('date.previousYear')} years={-1} />
        <Button slot="previous" aria-label={t('date.previousMonth')}>
          <Chevron />
        </Button>
        <MonthTitle />
        <Button slot="next" aria-label={t('date.nextMonth')}>
          <Chevron flipped />
        </Button>
        <YearButton label={t('date.nextYear')} years={1} />
      </header>
      <CalendarGrid className="k-calendar__grid" weekdayStyle="narrow">
        <CalendarGridHeader>{(weekday) => <CalendarHeaderCell>{weekday}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="k-calendar__day" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

/** «آذر ۱۴۰۵»: react-aria's own heading puts the year first in Persian. */
function MonthTitle() {
  const { locale } = useAdminText()
  const start = useContext(CalendarStateContext)?.visibleRange.start
  return <Heading className="k-calendar__title">{start && formatDate(start.toString(), 'monthYear', locale)}</Heading>
}

/** Slot is null, because the calendar would take every button without one for its own. */
function YearButton({ label, years }: { label: string; years: 1 | -1 }) {
  const month = useContext(CalendarStateContext)
  const turn = () => (years > 0 ? month?.focusNextSection(true) : month?.focusPreviousSection(true))
  return (
    <Button slot={null} aria-label={label} onPress={turn}>
      <Chevron double flipped={years > 0} />
    </Button>
  )
}

/** Points to the start side, or to the end side when flipped; the style sheet turns both round in right-to-left pages. */
function Chevron({ flipped = false, double = false }: { flipped?: boolean; double?: boolean }) {
  const path = double ? 'm10.5 5-5 5 5 5m5-10-5 5 5 5' : 'm12.5 5-5 5 5 5'
  const className = flipped ? 'k-chevron k-chevron--end' : 'k-chevron'
  return (
    <svg aria-hidden="true" className={className} width="16" height="16" viewBox="0 0 20 20" fill="none">
      <path d={path} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
