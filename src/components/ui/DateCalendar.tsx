'use client'

import { GregorianCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date'
import type { CalendarDate } from '@internationalized/date'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { formatDate, formatDigits } from '../../i18n/format'
import { cx } from './cx'
import { dayAfterKey, isoOf, weeksOf } from './dateGrid'
import { Icon } from './icons'
import type { IconName } from './icons'
import type { Worded } from './text'
import { uiText } from './text'

export type DateCalendarProps = Worded & {
  /** The chosen day, or null. */
  value: string | null
  /** Where the calendar opens when nothing is chosen. */
  todayIso: string
  min?: string
  max?: string
  onPick: (iso: string) => void
}

const persian = new PersianCalendar()
const gregorian = new GregorianCalendar()

/**
 * One month of the Persian calendar (of the Gregorian one on English pages) as a grid of days: arrows move by day and
 * week, Home and End within the week, Page keys by month, with Shift by year. React Aria's calendar was tried first: it
 * speaks English to Persian screen readers («selected», «Today») and writes «۱۴۰۵ اردیبهشت».
 */
export default function DateCalendar({ value, todayIso, min, max, onPick, locale }: DateCalendarProps) {
  const calendar = locale === 'fa' ? persian : gregorian
  const [day, setDay] = useState(() => toCalendar(parseDate(within(value ?? todayIso, min, max)), calendar))
  const grid = useRef<HTMLTableElement>(null)
  const byKey = useRef(true)
  const t = uiText(locale)

  useEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    byKey.current = false
  }, [day])

  function move(event: KeyboardEvent) {
    const next = dayAfterKey(day, event, locale)
    if (!next) return
    event.preventDefault()
    byKey.current = true
    setDay(toCalendar(parseDate(within(isoOf(next), min, max)), calendar))
  }

  const turn = (months: number) => setDay(toCalendar(parseDate(within(isoOf(day.add({ months })), min, max)), calendar))

  return (
    <div className="grid gap-2">
      <div className="flex items-center justify-between gap-2">
        <Turn label={t('date.previousMonth')} icon="chevronBack" onTurn={() => turn(-1)} />
        <p aria-live="polite" className="font-strong">
          {monthName(day, locale)}
        </p>
        <Turn label={t('date.nextMonth')} icon="chevronForward" onTurn={() => turn(1)} />
      </div>
      <table ref={grid} role="grid" aria-label={monthName(day, locale)} onKeyDown={move} className="text-14">
        <thead aria-hidden="true">
          <tr>
            {t('date.weekdays')
              .split(' ')
              .map((name) => (
                <th key={name} className="size-10 font-medium text-muted">
                  {name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day, locale).map((week, index) => (
            <tr key={index}>
              {week.map((date, column) => (
                <td
                  key={column}
                  role="gridcell"
                  aria-selected={date ? isoOf(date) === value : undefined}
                  className="p-0"
                >
                  {date && (
                    <Day
                      date={date}
                      focused={date.compare(day) === 0}
                      chosen={isoOf(date) === value}
                      today={isoOf(date) === todayIso}
                      closed={isoOf(date) !== within(isoOf(date), min, max)}
                      onPick={onPick}
                      locale={locale}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type DayProps = Worded & {
  date: CalendarDate
  focused: boolean
  chosen: boolean
  today: boolean
  closed: boolean
  onPick: (iso: string) => void
}

function Day({ date, focused, chosen, today, closed, onPick, locale }: DayProps) {
  const iso = isoOf(date)
  return (
    <button
      type="button"
      tabIndex={focused ? 0 : -1}
      aria-label={formatDate(iso, 'withWeekday', locale)}
      aria-current={today ? 'date' : undefined}
      disabled={closed}
      onClick={() => onPick(iso)}
      className={cx(
        'grid size-10 place-items-center rounded-field disabled:text-muted disabled:opacity-60',
        chosen ? 'bg-lapis font-strong text-on-lapis' : 'enabled:hover:bg-lapis-tint',
        today && 'font-strong underline underline-offset-4',
      )}
    >
      {formatDigits(String(date.day), locale)}
    </button>
  )
}

function Turn({ label, icon, onTurn }: { label: string; icon: IconName; onTurn: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onTurn}
      className="grid size-10 place-items-center rounded-field text-lapis hover:bg-lapis-tint"
    >
      <Icon name={icon} />
    </button>
  )
}

/** «آذر ۱۴۰۵»: the long form of a day without its first word. */
function monthName(day: CalendarDate, locale: Worded['locale']): string {
  return formatDate(isoOf(day), 'long', locale).replace(/^\S+ /, '')
}

/** The day itself, or the nearest one that can be picked. */
function within(iso: string, min: string | undefined, max: string | undefined): string {
  if (min && iso < min) return min
  return max && iso > max ? max : iso
}
