'use client'

import type { ReactNode } from 'react'
import type { MeasureAnswer, MeasureField } from '../../../domain/forms/definition'
import { amountText, valueText } from '../../../i18n/answerText'
import { formatDigits } from '../../../i18n/format'
import { ScoreWithCap } from '../../ui/ScoreWithCap'
import { useFill } from './FillProvider'
import { fillText } from './text'

export function SelfScore({ score, cap }: { score: string | null; cap: string }) {
  const { locale } = useFill()
  return (
    <div className="w-40" aria-live="polite">
      <p className="text-14 text-muted">{fillText(locale)('selfScore')}</p>
      <ScoreWithCap score={score} cap={cap} size="large" locale={locale} />
    </div>
  )
}

/** Target and value of a measure, where they are closed. */
export function ValueRead({ field: { measure }, answer }: { field: MeasureField; answer: MeasureAnswer }) {
  const { view, locale } = useFill()
  const t = fillText(locale)
  const year = formatDigits(String(view.performanceYear), locale)
  const value = answer.none ? t('none') : answer.actual ? valueText(answer.actual, measure, locale) : null
  return (
    <dl className="grid gap-2">
      {answer.target && <Line name={t('ownTarget', { year })}>{amountText(answer.target, measure, locale)}</Line>}
      <Line name={t('value', { year })}>
        {value ? <bdi className="font-medium">{value}</bdi> : <span className="text-muted">{t('noAnswer')}</span>}
      </Line>
    </dl>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-14 text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The explanation of a measure, where it is closed. */
export function ExplanationRead({ answer: { explanation } }: { answer: MeasureAnswer }) {
  const { locale } = useFill()
  if (!explanation) return null
  return (
    <div>
      <h3 className="text-16">{fillText(locale)('explanation')}</h3>
      <p className="max-w-question whitespace-pre-line">{explanation}</p>
    </div>
  )
}
