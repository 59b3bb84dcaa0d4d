'use client'

import { useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps, TextFieldClientProps, Validate } from 'payload'
import { useCallback, useState } from 'react'
import { FieldShell, fieldIds } from '../FieldShell'
import { useAdminText } from '../locale'
import { useTypedText } from '../useTypedText'
import { CalendarButton } from './CalendarButton'
import { dateFault, dayOf, readDate, showDate } from './dateText'
import type { DateKind, DateText } from './dateText'
import './jalaliDate.css'

type JalaliDateFieldProps = (DateFieldClientProps | TextFieldClientProps) & { kind: DateKind }

/** A date that is typed in any digits or picked from a Jalali calendar. Moments have their time beside the day. */
function JalaliDateInput({ field, path: givenPath, readOnly, kind }: JalaliDateFieldProps) {
  const { locale, t, say } = useAdminText()
  const label = say(field.label)
  const validate = useCallback<Validate>(
    (value: unknown) => {
      const fault = dateFault(showDate(value, kind, locale), kind)
      if (fault) return t(fault === 'time' ? 'date.invalidTime' : 'date.invalid')
      return value || !field.required ? true : t('date.required')
    },
    [field.required, kind, locale, t],
  )
  const { value, setValue, showError, errorMessage, path, disabled, customComponents } = useField<string | null>({
    potentiallyStalePath: givenPath,
    validate,
  })
  const [left, setLeft] = useState(false)
  const { text, setText, writeOut } = useTypedText({
    value: value ?? null,
    show: (stored) => showDate(stored, kind, locale),
    read: (typed: DateText) => readDate(typed, kind),
  })

  const fault = dateFault(text, kind)
  const write = (next: DateText) => {
    setText(next)
    setValue(readDate(next, kind))
  }
  const leave = () => {
    setLeft(true)
    if (!fault) writeOut()
  }

  const faultText = fault && t(fault === 'time' ? 'date.invalidTime' : 'date.invalid')
  const error = (left && faultText) || (showError ? (faultText ?? errorMessage ?? t('date.required')) : undefined)
  const locked = Boolean(readOnly || disabled)
  const { id, errorId } = fieldIds(path)
  const described = error ? { 'aria-invalid': true, 'aria-describedby': errorId } : {}
  return (
    <FieldShell {...{ field, path, error }} kind="text" custom={customComponents} readOnly={locked}>
      <div className="k-date" data-kind={kind}>
        <input
          {...described}
          id={id}
          name={path}
          className="k-date__day"
          dir="ltr"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder={t('date.placeholder')}
          disabled={locked}
          value={text.day}
          onChange={(event) => write({ ...text, day: event.target.value })}
          onBlur={leave}
        />
        <CalendarButton
          day={dayOf(value, kind)}
          disabled={locked}
          label={label}
          onPick={(iso) => write({ ...text, day: showDate(iso, 'day', locale).day })}
        />
        {kind === 'moment' && (
          <input
            {...described}
            className="k-date__time"
            dir="ltr"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-label={`${t('date.time')}: ${label}`}
            placeholder={t('date.timePlaceholder')}
            disabled={locked}
            value={text.time}
            onChange={(event) => write({ ...text, time: event.target.value })}
            onBlur={leave}
          />
        )}
      </div>
    </FieldShell>
  )
}

export const JalaliDateField = withCondition(JalaliDateInput)
