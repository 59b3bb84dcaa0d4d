'use client'

import type { MeasureField } from '../../../domain/forms/definition'
import { kindOf } from '../../../domain/indicators/registry'
import { formatDigits, formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { amountText } from '../../../i18n/answerText'
import { fillText } from './text'

/** What a measure asks: code, cap and target in one line, its title, its help and its legal basis. */
export function MeasureHead({ field, locale }: { field: MeasureField; locale: Locale }) {
  const { measure, label, help } = field
  const t = fillText(locale)
  const target = targetText(field, locale)
  return (
    <header className="max-w-question">
      <p className="flex flex-wrap gap-x-2 text-14 text-muted">
        <bdi dir="ltr">{formatDigits(measure.code, locale)}</bdi>
        <span>
          · <bdi>{t('cap', { cap: formatScore(measure.cap, locale) })}</bdi>
        </span>
        {target && (
          <span>
            · <bdi>{target}</bdi>
          </span>
        )}
      </p>
      <h2 id={`q-${field.name}`} className="text-18 sm:text-22">
        {label}
      </h2>
      {help && <p className="mt-1 whitespace-pre-line text-muted">{help}</p>}
      {measure.legalBasis && (
        <p className="mt-1 text-14 text-muted">{t('legalBasis', { basis: measure.legalBasis })}</p>
      )}
      {measure.guideline && (
        <details className="mt-1 text-14">
          <summary className="link inline-flex min-h-9 items-center">{t('guideline')}</summary>
          <p className="whitespace-pre-line text-muted">{measure.guideline}</p>
        </details>
      )}
    </header>
  )
}

function targetText({ measure }: MeasureField, locale: Locale): string | null {
  const t = fillText(locale)
  if (!kindOf(measure.scoringKind).needsTarget) return null
  if (measure.targetSource === 'agency') return t('targetByAgency')
  if (measure.target) return t('target', { target: amountText(measure.target, measure, locale) })
  return measure.targetSource === 'evaluator' ? t('targetByEvaluator') : null
}
