'use client'

import type { DayField, Period } from '../../../domain/forms/definition'
import { DateField } from '../DateField'
import { FieldTexts, RequiredMark, wire } from '../FieldFrame'
import { uiText } from '../text'
import type { AnswerFieldProps } from './types'
import { framed, textOf } from './types'

const ends = ['from', 'to'] as const

/** A period by its first and last day, under one question. */
export function PeriodAnswer(props: AnswerFieldProps<DayField>) {
  const { field, value, onChange, onUnreadable, errorOf, disabled, onBlur, todayIso, locale } = props
  const frame = framed(props)
  const control = wire(frame)
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<Period>
  const t = uiText(locale)
  function take(end: (typeof ends)[number], day: string | null | undefined) {
    onUnreadable(day === undefined, end)
    if (day !== undefined) onChange({ from: given.from ?? null, to: given.to ?? null, [end]: day })
  }
  return (
    <fieldset
      id={control.id}
      tabIndex={-1}
      className="grid gap-1.5"
      disabled={disabled}
      aria-describedby={control['aria-describedby']}
    >
      <legend className="mb-1.5 font-strong">
        {field.label}
        {field.required && <RequiredMark locale={locale} />}
      </legend>
      <FieldTexts id={control.id} help={frame.help} error={frame.error} locale={locale} />
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {ends.map((end) => (
          <DateField
            key={end}
            name={`${field.name}.${end}`}
            label={t(`period.${end}`)}
            required={field.required}
            value={textOf(given[end]) || null}
            onChange={(day) => take(end, day)}
            onBlur={onBlur}
            error={errorOf(end)}
            disabled={disabled}
            todayIso={todayIso}
            min={field.min}
            max={field.max}
            locale={locale}
          />
        ))}
      </div>
    </fieldset>
  )
}
