'use client'

import { useState } from 'react'
import { isUnsettled } from '../../../domain/review/deficiencies'
import { formatTime } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { KeyHint } from '../../ui/KeyHint'
import { blockOf } from './blockOf'
import { flaggableParts } from './deficiencies/flaggableParts'
import { FlagForm } from './FlagForm'
import { InquiryForm } from './InquiryForm'
import { ItemTimeline } from './ItemTimeline'
import { useReview } from './ReviewProvider'
import { ScoreFields } from './ScoreFields'
import { ScoreRead } from './ScoreRead'
import { reviewText } from './text'
import { useKeys } from './useKeys'
import { useLevelKeys } from './useLevelKeys'

/** The pane of the score: the evaluator's word on the present measure, its flag, the inquiry, and what happened to it. */
export function ScorePanel() {
  const review = useReview()
  const { item, step, saveAndNext, pending } = review
  const [flagging, setFlagging] = useState<string | null>(null)
  const block = blockOf(review)
  const isFlagging = flagging === item.id
  const openFlag = () => setFlagging(item.id)
  const mayFlag = block === null && flaggableParts(review).length > 0
  useKeys({
    KeyJ: () => step(1),
    KeyK: () => step(-1),
    KeyR: mayFlag ? openFlag : undefined,
    'Control+Enter': block === null && !pending && !isFlagging ? () => void saveAndNext() : undefined,
    ...useLevelKeys(block === null),
  })
  return (
    <div className="grid content-start gap-5">
      {block === null ? (
        <>
          <ScoreFields key={item.id} />
          <Refusal />
          {isFlagging ? <FlagForm onClose={() => setFlagging(null)} /> : <Actions onFlag={mayFlag ? openFlag : null} />}
        </>
      ) : (
        <ScoreRead block={block} />
      )}
      <InquiryForm key={`inquiry-${item.id}`} />
      <hr className="border-line" />
      <ItemTimeline />
    </div>
  )
}

function Actions({ onFlag }: { onFlag: (() => void) | null }) {
  const { item, deficiencies, saveAndNext, pending, savedAt, locale } = useReview()
  const t = reviewText(locale)
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          onClick={saveAndNext}
          pending={pending}
          aria-keyshortcuts="Control+Enter"
          locale={locale}
        >
          {t('score.saveNext')} <KeyHint keys="Ctrl ↵" locale={locale} />
        </Button>
        {onFlag && (
          <Button onClick={onFlag} disabled={pending} aria-keyshortcuts="R" locale={locale}>
            {t(item.state === 'flagged' ? 'flag.more' : 'flag.button')} <KeyHint keys="R" locale={locale} />
          </Button>
        )}
      </div>
      {deficiencies.some((one) => one.item === item.id && isUnsettled(one)) && (
        <p className="text-14 text-muted">{t('deficiency.scoreSettles')}</p>
      )}
      <p aria-live="polite" className="min-h-6 text-14 text-cypress">
        {savedAt && t('score.saved', { time: formatTime(savedAt, locale) })}
      </p>
    </div>
  )
}

/** What the server refused, and the way out when somebody else was faster. */
function Refusal() {
  const { problem, reload, locale } = useReview()
  if (!problem) return null
  const stale = problem.status === 409
  return (
    <Banner
      tone="refused"
      role="alert"
      title={problem.message}
      actions={
        stale && (
          <Button size="small" onClick={reload} locale={locale}>
            {reviewText(locale)('stale')}
          </Button>
        )
      }
    />
  )
}
