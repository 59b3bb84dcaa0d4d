'use client'

import { NumberField } from '../NumberField'
import type { AnswerFieldProps } from './types'
import { textOf } from './types'

/** An exact number; what cannot be read is not handed on. */
export function NumberAnswer({
  field,
  value,
  onChange,
  onUnreadable,
  onBlur,
  error,
  disabled,
  locale,
}: AnswerFieldProps) {
  const { name, label, required } = field
  function take(number: string | null | undefined) {
    onUnreadable(number === undefined)
    if (number !== undefined) onChange(number)
  }
  const shared = { name, label, required, onBlur, error, disabled, locale }
  return <NumberField {...shared} value={textOf(value) || null} onChange={take} />
}
