'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { MoveButtons } from '../../ui/moves/MoveButtons'
import { MoveDialog } from '../../ui/moves/MoveDialog'
import type { ClientProblem } from '../../ui/problem'
import { useSend } from '../../ui/useSend'
import { visitsText } from './text'

type MovesProps = {
  visit: VisitView
  /** keeps what is written before a report is handed in */
  before: () => Promise<boolean>
  onRefused: (problem: ClientProblem | null) => void
  locale: Locale
}

const asksReason = (move: string): boolean => ['object', 'postpone', 'cancel'].includes(move)

/** What may be done with a visit now, the way on first. Each is asked about once more. */
export function VisitMoves({ visit, before, onRefused, locale }: MovesProps) {
  const t = visitsText(locale)
  const [asking, setAsking] = useState<string | null>(null)
  const ask = async (move: string) => {
    if (move !== 'report' || (await before())) setAsking(move)
  }
  return (
    <>
      <MoveButtons
        moves={visit.moves}
        label={(move) => t.at(`move.${move}`)}
        onAsk={(move) => void ask(move)}
        locale={locale}
      />
      {asking && (
        <VisitMoveDialog
          key={asking}
          id={visit.id}
          move={asking}
          onClose={(problem) => {
            setAsking(null)
            onRefused(problem)
          }}
          locale={locale}
        />
      )}
    </>
  )
}

type DialogProps = { id: string; move: string; onClose: (problem: ClientProblem | null) => void; locale: Locale }

function VisitMoveDialog({ id, move, onClose, locale }: DialogProps) {
  const t = visitsText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend()
  const [reason, setReason] = useState('')
  async function make() {
    const input = asksReason(move) ? { reason } : {}
    const done = await run('/api/moves', { body: { noun: 'visit', id, move, input }, locale })
    if (!done) return
    onClose(null)
    router.refresh()
  }
  return (
    <MoveDialog
      label={t.at(`move.${move}`)}
      ask={t.at(`ask.${move}`)}
      reason={asksReason(move) ? { label: t('reason'), value: reason, onChange: setReason } : undefined}
      danger={move === 'cancel'}
      pending={pending}
      problem={problem}
      onConfirm={make}
      onClose={() => onClose(problem)}
      locale={locale}
    />
  )
}
