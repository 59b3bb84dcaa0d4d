'use client'

import { useRouter } from 'next/navigation'
import { isUnsent } from '../../../domain/review/deficiencies'
import type { Dimension } from '../../../domain/scoring/policy'
import { Banner } from '../../ui/Banner'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { useSend } from '../../ui/useSend'
import { titleOf } from './deficiencies/titleOf'
import { useReview } from './ReviewProvider'
import { reviewText } from './text'

type Props = {
  asked: { move: 'return' } | { move: 'approveGeneral' | 'approveSpecific'; dimension: Dimension }
  onClose: () => void
}

/** Asks once before an evaluation is returned or a dimension approved, saying what follows. */
export function MoveDialog({ asked, onClose }: Props) {
  const { evaluation, locale } = useReview()
  const { run, pending, problem } = useSend()
  const router = useRouter()
  const t = reviewText(locale)
  const isReturn = asked.move === 'return'
  const dimension = isReturn ? '' : t(`dimension.${asked.dimension}`)

  async function confirm() {
    if (!(await run('/api/moves', { body: { noun: 'evaluation', id: evaluation.id, move: asked.move }, locale })))
      return
    onClose()
    router.refresh()
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={isReturn ? t('steps.returnTitle') : t('steps.approveTitle', { dimension })}
      confirmLabel={isReturn ? t('steps.returnConfirm') : t('steps.approveConfirm')}
      onConfirm={confirm}
      pending={pending}
      locale={locale}
    >
      <p>
        {isReturn
          ? t('steps.returnText', { at: evaluation.returnCount + 1, max: evaluation.maxReturns })
          : t('steps.approveText', { dimension })}
      </p>
      {isReturn && <Flagged />}
      {problem && <Banner tone="refused" role="alert" title={problem.message} />}
    </ConfirmDialog>
  )
}

/** What the agency will be asked to mend. */
function Flagged() {
  const { deficiencies, locale } = useReview()
  return (
    <ul className="grid max-h-60 gap-2 overflow-y-auto text-14">
      {deficiencies.filter(isUnsent).map((one) => (
        <li key={one.id}>
          {titleOf(one, locale)}
          <span className="block text-muted">{one.reason}</span>
        </li>
      ))}
    </ul>
  )
}
