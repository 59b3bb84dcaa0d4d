'use client'

import { reasonsOf } from '../../../domain/review/reasons'
import { formatDateTime } from '../../../i18n/format'
import { scoreReason } from '../../../i18n/scoreReason'
import { Icon } from '../../ui/icons'
import { ScoreWithCap } from '../../ui/ScoreWithCap'
import type { Block } from './blockOf'
import { useReview } from './ReviewProvider'
import { stateNames } from './stateNames'
import { reviewText } from './text'

/** The score of the present measure for one who does not score it, and why he does not. */
export function ScoreRead({ block }: { block: Block }) {
  const { item, evaluation, locale } = useReview()
  const t = reviewText(locale)
  const { score, part, remark, status } = reasonsOf(item)
  const state = stateNames(locale)(evaluation.state)
  const dimension = t(`dimension.${item.dimension}`)
  return (
    <section className="grid gap-3">
      <h2 className="text-18 font-strong">{t('score.readOnly')}</h2>
      {status === 'missing' ? (
        <p className="text-muted">{t('score.nothingYet')}</p>
      ) : (
        <>
          <ScoreWithCap score={score} cap={item.cap} notApplicable={item.notApplicable} size="large" locale={locale} />
          <p className="text-14 text-muted">{scoreReason(part, locale)}</p>
          {remark && <p className="whitespace-pre-line">{remark}</p>}
          {item.scoredBy && item.scoredAt && (
            <p className="text-14 text-muted">
              {t('score.by', { name: item.scoredBy, at: formatDateTime(item.scoredAt, locale, 'dayMonth') })}
            </p>
          )}
        </>
      )}
      <p className="flex items-start gap-2 rounded-field bg-neutral-tint px-3 py-2 text-14 text-muted">
        <Icon name="lock" size={18} className="mt-0.5" />
        <span>{t(`blocked.${block}`, { state, dimension })}</span>
      </p>
    </section>
  )
}
