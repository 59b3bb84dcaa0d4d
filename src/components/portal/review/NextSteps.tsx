'use client'

import { useState } from 'react'
import { isUnsent, isUnsettled } from '../../../domain/review/deficiencies'
import { isScored, progressOf } from '../../../domain/review/views'
import type { Dimension } from '../../../domain/scoring/policy'
import { dimensions } from '../../../domain/scoring/policy'
import { formatDate } from '../../../i18n/format'
import { Button } from '../../ui/Button'
import { StickyFoot } from '../../ui/StickyFoot'
import { ExtendButton } from '../extend/ExtendButton'
import { extensionText } from '../extend/text'
import { MoveDialog } from './MoveDialog'
import { useReview } from './ReviewProvider'
import { reviewText } from './text'

type Asked = { move: 'return' } | { move: 'approveGeneral' | 'approveSpecific'; dimension: Dimension }

/** The foot of a review: what still lacks, and the two ways on, back to the agency or to the initial approval. */
export function NextSteps() {
  const { items, rights, evaluation, deficiencies, window, locale } = useReview()
  const [asked, setAsked] = useState<Asked | null>(null)
  const t = reviewText(locale)
  const flagged = deficiencies.filter(isUnsettled).length
  const unsent = deficiencies.filter(isUnsent).length
  const mine = dimensions.filter(
    (dimension) => rights.score[dimension] && items.some((item) => item.dimension === dimension),
  )
  return (
    <StickyFoot
      actions={
        <>
          {window?.mayExtend && <ExtendButton evaluation={evaluation} window={window} locale={locale} />}
          {mine.length > 0 && unsent > 0 && evaluation.state === 'under_review' && (
            <Button onClick={() => setAsked({ move: 'return' })} locale={locale}>
              {t('steps.return')}
            </Button>
          )}
          {mine.map((dimension) => (
            <ApproveButton
              key={dimension}
              dimension={dimension}
              onAsk={() =>
                setAsked({ move: dimension === 'general' ? 'approveGeneral' : 'approveSpecific', dimension })
              }
            />
          ))}
          {asked && <MoveDialog key={asked.move} asked={asked} onClose={() => setAsked(null)} />}
        </>
      }
    >
      <Lacking dimensions={mine} flagged={flagged} />
    </StickyFoot>
  )
}

function ApproveButton({ dimension, onAsk }: { dimension: Dimension; onAsk: () => void }) {
  const { items, deficiencies, unsaved, locale } = useReview()
  const t = reviewText(locale)
  const ready = isReady(items, dimension) && !deficiencies.some(isUnsettled) && unsaved.size === 0
  return (
    <Button
      variant={ready ? 'primary' : 'secondary'}
      disabled={!ready}
      onClick={onAsk}
      className={ready ? undefined : 'max-sm:hidden'}
      locale={locale}
    >
      {dimension === 'general' ? t('steps.approveGeneral') : t('steps.approveSpecific')}
    </Button>
  )
}

const isReady = (items: ReturnType<typeof useReview>['items'], dimension: Dimension): boolean =>
  items.every((item) => item.dimension !== dimension || isScored(item))

/** What stands in the way, in words; or where the evaluation has come without this person. */
function Lacking({ dimensions: mine, flagged }: { dimensions: Dimension[]; flagged: number }) {
  const { items, evaluation, window, locale } = useReview()
  const t = reviewText(locale)
  const approved = dimensions.filter((dimension) => evaluation.approvedAt[dimension])
  const parts = [
    ...mine.map((dimension) => {
      const { total, scored } = progressOf(items, dimension)
      const name = t(`dimension.${dimension}`)
      return total === scored
        ? t('steps.allScored', { dimension: name })
        : t('steps.unscored', { count: total - scored, dimension: name })
    }),
    ...(flagged > 0 ? [t('steps.flagged', { count: flagged })] : []),
    ...approved.map((dimension) =>
      dimension === 'general' ? t('steps.approvedGeneral') : t('steps.approvedSpecific'),
    ),
    ...(evaluation.state === 'returned' && evaluation.returnDueDate
      ? [t('flagDue', { date: formatDate(evaluation.returnDueDate, 'weekdayDayMonth', locale) })]
      : []),
    ...(window ? [extensionText(locale)('due', { date: formatDate(window.lastDay, 'weekdayDayMonth', locale) })] : []),
    ...(approved.length === 2 ? [t('steps.done')] : []),
  ]
  return parts.map((part) => <span key={part}>{part}</span>)
}
