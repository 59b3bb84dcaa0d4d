'use client'

import { useId } from 'react'
import type { DeficiencyView } from '../../../../domain/review/deficiencies'
import { isUnsettled } from '../../../../domain/review/deficiencies'
import { formatDate } from '../../../../i18n/format'
import { Chip } from '../../../ui/Chip'
import { cx } from '../../../ui/cx'
import type { Tone } from '../../../ui/tones'
import { useReview } from '../ReviewProvider'
import { reviewText } from '../text'
import { Changes } from './Changes'
import { Settle } from './Settle'
import { partText, titleOf } from './titleOf'

type Props = {
  deficiency: DeficiencyView
  /** `part` where the measure is on the page anyway */
  title: 'part' | 'full'
}

/** One deficiency: what is lacking, what the agency says and changed, and what the evaluator does with it. */
export function DeficiencyCard({ deficiency, title }: Props) {
  const { locale } = useReview()
  const t = reviewText(locale)
  const heading = useId()
  const { reason, dueDate, answer, state, sentAt, part } = deficiency
  const { key, tone } = standingOf(deficiency)
  const name = title === 'full' ? titleOf(deficiency, locale) : part ? partText(part, locale) : t('flag.whole')
  return (
    <article
      aria-labelledby={heading}
      className={cx(
        'grid gap-3 rounded-card border bg-paper px-4 py-3',
        isUnsettled(deficiency) ? 'border-saffron-line' : 'border-line',
      )}
    >
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id={heading} className="text-16 font-strong">
          {name}
        </h3>
        <Chip tone={tone}>{t.at(`deficiency.state.${key}`)}</Chip>
      </header>
      <div>
        <p className="max-w-question whitespace-pre-line">{reason}</p>
        <p className="text-14 text-muted">
          {by(deficiency.raisedBy, deficiency.raisedAt)}
          {dueDate && state === 'open' && (
            <> · {t('deficiency.due', { date: formatDate(dueDate, 'weekdayDayMonth', locale) })}</>
          )}
        </p>
      </div>
      {sentAt && state !== 'open' && (
        <div className="border-s-2 border-lapis-line ps-3">
          <p className="text-14 font-strong">{t('deficiency.answer')}</p>
          <p className="max-w-question whitespace-pre-line">
            {answer || <span className="text-muted">{t('deficiency.noAnswer')}</span>}
          </p>
          <p className="text-14 text-muted">{by(deficiency.answeredBy, deficiency.answeredAt)}</p>
        </div>
      )}
      <Changes deficiency={deficiency} />
      <Settle deficiency={deficiency} />
    </article>
  )

  function by(person: string | null, at: string | null): string | null {
    if (!at) return null
    const date = formatDate(at, 'dayMonth', locale)
    return person ? t('deficiency.by', { name: person, date }) : date
  }
}

/** Where it stands, as its chip says. */
function standingOf({ state, outcome, sentAt }: DeficiencyView): { key: string; tone: Tone } {
  if (state === 'open') return sentAt ? { key: 'open', tone: 'neutral' } : { key: 'unsent', tone: 'attention' }
  if (state === 'answered') return { key: 'answered', tone: 'info' }
  if (state === 'withdrawn') return { key: 'withdrawn', tone: 'neutral' }
  return { key: outcome ?? 'mended', tone: outcome === 'mended' ? 'done' : 'attention' }
}
