'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { InquiryView } from '../../../domain/review/inquiries'
import type { Locale } from '../../../i18n/locale'
import { MoveButtons } from '../../ui/moves/MoveButtons'
import type { ClientProblem } from '../../ui/problem'
import { InquiryMoveDialog } from './InquiryMoveDialog'
import { movesOf } from './moves'
import { inquiriesText } from './text'

type MovesProps = {
  inquiry: InquiryView
  /** saves what is not saved yet before a move */
  before: () => Promise<boolean>
  onRefused: (problem: ClientProblem | null) => void
  todayIso: string
  locale: Locale
}

/** What may be done with an inquiry now, the way on first. Each is asked about once more, with what it needs. */
export function InquiryMoves({ inquiry, before, onRefused, todayIso, locale }: MovesProps) {
  const t = inquiriesText(locale)
  const router = useRouter()
  const [asking, setAsking] = useState<string | null>(null)
  const moves = movesOf(inquiry, todayIso)
  if (moves.length === 0) return null

  async function ask(move: string) {
    if (move !== 'answer' || (await before())) setAsking(move)
  }

  return (
    <>
      <MoveButtons
        moves={moves}
        label={(move) => t.at(`move.${move}`)}
        onAsk={(move) => void ask(move)}
        locale={locale}
      />
      {asking && (
        <InquiryMoveDialog
          key={asking}
          inquiry={inquiry}
          move={asking}
          todayIso={todayIso}
          onClose={(moved, problem) => {
            setAsking(null)
            onRefused(problem)
            if (moved) router.refresh()
          }}
          locale={locale}
        />
      )}
    </>
  )
}
