'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { InquiryView } from '../../../domain/review/inquiries'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import type { ClientProblem } from '../../ui/problem'
import { MoveDialog } from './MoveDialog'
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
      {moves.map((move, index) => (
        <Button
          key={move}
          variant={index === 0 ? 'primary' : 'secondary'}
          onClick={() => void ask(move)}
          locale={locale}
        >
          {t.at(`move.${move}`)}
        </Button>
      ))}
      {asking && (
        <MoveDialog
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
