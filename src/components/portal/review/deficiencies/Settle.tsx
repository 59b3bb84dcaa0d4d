'use client'

import { useState } from 'react'
import type { DeficiencyView } from '../../../../domain/review/deficiencies'
import { isUnsent, isWaiting, maySettle } from '../../../../domain/review/deficiencies'
import { Button } from '../../../ui/Button'
import { useReview } from '../ReviewProvider'
import { reviewText } from '../text'
import { ReasonForm } from './ReasonForm'

/** What this evaluator may do with a deficiency now: take it back, be content, or ask again. */
export function Settle({ deficiency }: { deficiency: DeficiencyView }) {
  const { rights, settle, pending, locale } = useReview()
  const [isAsking, setAsking] = useState(false)
  const t = reviewText(locale)
  const { id } = deficiency
  if (!maySettle(deficiency, rights)) return null
  if (isUnsent(deficiency)) {
    return (
      <div>
        <Button size="small" onClick={() => void settle(id, 'withdraw')} disabled={pending} locale={locale}>
          {t('deficiency.withdraw')}
        </Button>
      </div>
    )
  }
  if (!isWaiting(deficiency)) return null
  if (isAsking) return <AskAgain id={id} onClose={() => setAsking(false)} />
  return (
    <div className="flex flex-wrap gap-3">
      <Button
        size="small"
        variant="primary"
        onClick={() => void settle(id, 'close')}
        disabled={pending}
        locale={locale}
      >
        {t('deficiency.close')}
      </Button>
      <Button size="small" onClick={() => setAsking(true)} disabled={pending} locale={locale}>
        {t('deficiency.raiseAgain')}
      </Button>
    </div>
  )
}

function AskAgain({ id, onClose }: { id: string; onClose: () => void }) {
  const { settle, locale } = useReview()
  const [reason, setReason] = useState('')
  const t = reviewText(locale)
  return (
    <ReasonForm
      name={`again-${id}`}
      label={t('deficiency.again')}
      verb={t('deficiency.raiseAgain')}
      reason={reason}
      onChange={setReason}
      onSubmit={() => void settle(id, 'raiseAgain', reason).then((isTaken) => isTaken && onClose())}
      onCancel={onClose}
    />
  )
}
