'use client'

import type { MeasureAnswer, MeasureField } from '../../../domain/forms/definition'
import { scoreSoFar } from '../../../domain/forms/pages'
import { formatDigits } from '../../../i18n/format'
import { amountText, valueText } from '../../../i18n/answerText'
import { EvidenceSlots } from './EvidenceSlots'
import { useFill } from './FillProvider'
import { LastYear } from './LastYear'
import { MeasureHead } from './MeasureHead'
import { SelfScore } from './MeasureQuestion'
import { fillText } from './text'

/** One measure as it was answered, where it is closed. */
export function MeasureRead({ field }: { field: MeasureField }) {
  const { draft, view, locale } = useFill()
  const t = fillText(locale)
  const { measure } = field
  const answer = (draft.answers[field.name] ?? {}) as MeasureAnswer
  const year = formatDigits(String(view.performanceYear), locale)
  const value = answer.none ? t('none') : answer.actual ? valueText(answer.actual, measure, locale) : null
  return (
    <section aria-labelledby={`q-${field.name}`} className="grid gap-4">
      <MeasureHead field={field} locale={locale} />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <dl className="grid gap-2">
          {answer.target && <Line name={t('ownTarget', { year })}>{amountText(answer.target, measure, locale)}</Line>}
          <Line name={t('value', { year })}>
            {value ? <bdi className="font-medium">{value}</bdi> : <span className="text-muted">{t('noAnswer')}</span>}
          </Line>
        </dl>
        <SelfScore score={scoreSoFar(field, draft.answers)} cap={measure.cap} />
      </div>
      <LastYear field={field} answer={answer} />
      {answer.explanation && (
        <div>
          <h3 className="text-16">{t('explanation')}</h3>
          <p className="max-w-question whitespace-pre-line">{answer.explanation}</p>
        </div>
      )}
      <EvidenceSlots field={field} isOpen={false} isNeeded={answer.none !== true} />
    </section>
  )
}

function Line({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-14 text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
