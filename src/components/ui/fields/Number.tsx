'use client'

import type { ReactNode } from 'react'
import type { NumberField as NumberQuestion } from '../../../domain/forms/definition'
import { answerWording } from '../../../i18n/answerWording'
import type { Locale } from '../../../i18n/locale'
import { NumberField } from '../NumberField'
import { uiText } from '../text'
import type { AnswerFieldProps } from './types'
import { framed, textOf } from './types'

/** An exact number with its unit; what cannot be read is not handed on. Money is read back in groups: a zero too many shows. */
export function NumberAnswer(props: AnswerFieldProps<NumberQuestion>) {
  const { field, value, onChange, onUnreadable, locale } = props
  function take(number: string | null | undefined) {
    onUnreadable(number === undefined)
    if (number !== undefined) onChange(number)
  }
  const written = textOf(value) || null
  return (
    <NumberField
      {...framed(props)}
      value={written}
      onChange={take}
      unit={unitOf(field, locale)}
      wide={field.type === 'rials'}
      whole={field.type === 'wholeNumber' || field.type === 'rials'}
      beside={field.type === 'rials' && written ? readBack(written, locale) : undefined}
    />
  )
}

function unitOf({ type, unit }: NumberQuestion, locale: Locale): string | undefined {
  if (type === 'percent' || type === 'rials') return uiText(locale)(`number.${type}`)
  return unit
}

const readBack = (amount: string, locale: Locale): ReactNode =>
  /^-?\d+(\.\d+)?$/.test(amount) ? <bdi>{answerWording(locale).rials(amount)}</bdi> : undefined
