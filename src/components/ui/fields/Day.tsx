'use client'

import type { DayField } from '../../../domain/forms/definition'
import { DateField } from '../DateField'
import type { AnswerFieldProps } from './types'
import { framed, textOf } from './types'

/** A day, typed or picked; what is no day is not handed on. */
export function DayAnswer(props: AnswerFieldProps<DayField>) {
  const { field, value, onChange, onUnreadable, todayIso } = props
  function take(day: string | null | undefined) {
    onUnreadable(day === undefined)
    if (day !== undefined) onChange(day)
  }
  return (
    <DateField
      {...framed(props)}
      value={textOf(value) || null}
      onChange={take}
      todayIso={todayIso}
      min={field.min}
      max={field.max}
    />
  )
}
