'use client'

import { Suspense, lazy, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { isIsoDate } from '../../domain/calendar/isoDate'
import { parseJalali } from '../../domain/calendar/jalali'
import { toAsciiDigits, toPersianDigits } from '../../domain/text/digits'
import { formatDate } from '../../i18n/format'
import type { FieldProps } from './FieldFrame'
import { FieldFrame, boxClass } from './FieldFrame'
import { Icon } from './icons'
import { uiText } from './text'
import { useDismiss } from './useDismiss'

// The calendar comes over the wire when it is first opened; typing needs none of it.
const DateCalendar = lazy(() => import('./DateCalendar'))

export type DateFieldProps = FieldProps & {
  /** Day as `YYYY-MM-DD`, or null when nothing is written. */
  value?: string | null
  defaultValue?: string | null
  /** Gets the day, null when the field is empty, undefined when what stands there is not a day. */
  onChange?: (value: string | null | undefined) => void
  onBlur?: () => void
  /** Today in Tehran: marked in the calendar, which opens there. */
  todayIso: string
  /** First and last day that can be picked. */
  min?: string
  max?: string
}

/**
 * A day, typed or picked. Typing ۱۴۰۵/۰۲/۳۱ and 1405/2/31 both work; the reading with its weekday appears under the box,
 * so that a slip shows at once. A hidden input with the field's name carries the day as it is stored.
 */
export function DateField(props: DateFieldProps) {
  const { value, defaultValue, onChange, onBlur, todayIso, min, max, locale } = props
  const [text, setText] = useState(() => shown(value ?? defaultValue ?? null, locale))
  const [touched, setTouched] = useState(false)
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const box = useDismiss<HTMLDivElement>(open, () => setOpen(false))
  const t = uiText(locale)
  const day = read(text, locale)

  // A value from outside replaces the text, unless the text already says it or cannot be read yet.
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (value !== undefined && value !== (day ?? null)) setText(shown(value, locale))
  }

  function write(next: string) {
    setText(next)
    onChange?.(read(next, locale))
  }

  function pick(iso: string) {
    write(shown(iso, locale))
    close()
  }

  function close() {
    setOpen(false)
    opener.current?.focus()
  }

  function leave() {
    setTouched(true)
    if (day) setText(shown(day, locale))
    onBlur?.()
  }

  const error = props.error ?? (touched && day === undefined ? t('date.hint') : null)
  return (
    <FieldFrame {...props} error={error}>
      {(control) => (
        <div ref={box} className="relative w-full max-w-60" onKeyDown={(event) => open && onEscape(event, close)}>
          <input
            {...control}
            name={undefined}
            value={text}
            onChange={(event) => write(digits(event.target.value, locale))}
            onBlur={leave}
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            className={boxClass(error, 'w-full pe-12 text-end')}
          />
          <button
            ref={opener}
            type="button"
            aria-label={t('date.open')}
            aria-expanded={open}
            disabled={props.disabled}
            onClick={() => setOpen(!open)}
            className="absolute end-0 top-0 grid size-11 place-items-center rounded-field text-lapis"
          >
            <Icon name="calendar" />
          </button>
          {open && (
            <div
              role="dialog"
              aria-label={t('date.calendar')}
              className="absolute start-0 top-full z-30 mt-1 rounded-card border border-line bg-paper p-3 shadow-float"
            >
              <Suspense fallback={<p className="p-4 text-14 text-muted">…</p>}>
                <DateCalendar
                  value={day ?? null}
                  todayIso={todayIso}
                  min={min}
                  max={max}
                  onPick={pick}
                  locale={locale}
                />
              </Suspense>
            </div>
          )}
          {day && <p className="mt-1 text-14 text-muted">{formatDate(day, 'withWeekday', locale)}</p>}
          <input type="hidden" name={props.name} value={day ?? ''} disabled={props.disabled} />
        </div>
      )}
    </FieldFrame>
  )
}

function onEscape(event: KeyboardEvent, close: () => void) {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  close()
}

function digits(text: string, locale: 'fa' | 'en'): string {
  return locale === 'fa' ? toPersianDigits(text) : toAsciiDigits(text)
}

function shown(iso: string | null, locale: 'fa' | 'en'): string {
  return iso ? formatDate(iso, 'numeric', locale) : ''
}

/** The day that a text says; null for an empty text, undefined for one that says none. */
function read(text: string, locale: 'fa' | 'en'): string | null | undefined {
  if (text.trim() === '') return null
  const iso = toAsciiDigits(text).trim().replace(/\//g, '-')
  if (locale === 'en') return isIsoDate(iso) ? iso : undefined
  return parseJalali(text) ?? undefined
}
