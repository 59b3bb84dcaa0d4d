'use client'

import { parseDate } from '@internationalized/date'
import type { CalendarDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { formatDate } from '../../i18n/format'
import { Icon } from './icons'
import type { IconName } from './icons'
import type { Worded } from './text'
import { uiText } from './text'

type DateCalendarProps = Worded & {
  value: string | null
  min?: string
  max?: string
  onPick: (iso: string) => void
}

/** One month of the Persian calendar (of the Gregorian one on English pages), for the keyboard and the finger. */
export default function DateCalendar({ value, min, max, onPick, locale = 'fa' }: DateCalendarProps) {
  const t = uiText(locale)
  return (
    <I18nProvider locale={locale === 'fa' ? 'fa-IR-u-ca-persian' : 'en-GB'}>
      <Calendar
        aria-label={t('date.calendar')}
        defaultValue={value ? parseDate(value) : null}
        minValue={min ? parseDate(min) : undefined}
        maxValue={max ? parseDate(max) : undefined}
        onChange={(date: CalendarDate) => onPick(isoOf(date))}
        autoFocus
      >
        <header className="mb-2 flex items-center justify-between gap-2">
          <Turn slot="previous" label={t('date.previousMonth')} icon="chevronBack" />
          <Heading className="text-16 font-strong" />
          <Turn slot="next" label={t('date.nextMonth')} icon="chevronForward" />
        </header>
        <CalendarGrid weekdayStyle="narrow" className="text-14">
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell className="size-10 font-medium text-muted">{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                aria-label={formatDate(isoOf(date), 'withWeekday', locale)}
                className="grid size-10 cursor-pointer place-items-center rounded-field outline-offset-[-3px] hover:bg-lapis-tint data-disabled:text-muted data-disabled:opacity-60 data-outside-month:hidden data-selected:bg-lapis data-selected:font-strong data-selected:text-on-lapis data-today:font-strong data-today:underline data-today:underline-offset-4"
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  )
}

function Turn({ slot, label, icon }: { slot: 'previous' | 'next'; label: string; icon: IconName }) {
  return (
    <Button
      slot={slot}
      aria-label={label}
      className="grid size-10 place-items-center rounded-field text-lapis hover:bg-lapis-tint"
    >
      <Icon name={icon} />
    </Button>
  )
}

/** The stored form of a day in any calendar. */
function isoOf(date: CalendarDate): string {
  return date.toDate('UTC').toISOString().slice(0, 10)
}
