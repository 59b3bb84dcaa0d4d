'use client'

import type { MeasureAnswer, MeasureField } from '../../../domain/forms/definition'
import { kindOf } from '../../../domain/indicators/registry'
import { decimalText, exact } from '../../../domain/scoring/decimal'
import { Change } from '../../ui/Change'
import { valueText } from '../../../i18n/answerText'
import { Unchanged } from './Unchanged'
import { useFill } from './FillProvider'
import { fillText } from './text'

/** Last year's value beside this year's, with the change where both are numbers, and the way to say it again. */
export function LastYear({ field, answer }: { field: MeasureField; answer: MeasureAnswer }) {
  const { view, locale } = useFill()
  const last = (view.lastYear[field.name] as MeasureAnswer | undefined)?.actual
  if (!last) return null
  const { inputType, direction } = kindOf(field.measure.scoringKind)
  const isNumber = ['decimal', 'wholeNumber', 'percent'].includes(inputType)
  const delta = isNumber ? deltaOf(answer.actual ?? null, last) : null
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-14 text-muted">
      <span>
        {fillText(locale)('lastYear')} <bdi>{valueText(last, field.measure, locale)}</bdi>
      </span>
      {delta !== null && <Change delta={delta} better={direction === 'less' ? 'down' : 'up'} locale={locale} />}
      <Unchanged field={field} />
    </span>
  )
}

function deltaOf(now: string | null, last: string): string | null {
  const numbers = [now, last].every((text) => text !== null && /^-?\d+(\.\d+)?$/.test(text))
  return now !== null && numbers ? decimalText(exact(now).minus(last)) : null
}
