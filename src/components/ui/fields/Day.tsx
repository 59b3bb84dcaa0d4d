'use client'

import { DateField } from '../DateField'
import type { AnswerFieldProps } from './types'
import { textOf } from './types'

/** A day, typed or picked; what is no day is not handed on. */
export function DayAnswer(props: AnswerFieldProps) {
  const { field, value, onChange, onUnreadable, onBlur, error, disabled, todayIso, locale } = props
  const { name, label, required } = field
  function take(day: string | null | undefined) {
    onUnreadable(day === undefined)
    if (day !== undefined) onChange(day)
  }
  const shared = { name, label, required, onBlur, error, disabled, locale, todayIso }
  return <DateField {...shared} value={textOf(value) || null} onChange={take} />
}
