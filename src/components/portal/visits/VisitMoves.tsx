'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { VisitView } from '../../../domain/visits'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { ErrorSummary } from '../../ui/ErrorSummary'
import type { ClientProblem } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
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
      {visit.moves.map((move, index) => (
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

function MoveDialog({ id, move, onClose, locale }: DialogProps) {
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
    <ConfirmDialog
      open
      onClose={() => onClose(problem)}
      title={t.at(`move.${move}`)}
      confirmLabel={t.at(`move.${move}`)}
      onConfirm={make}
      pending={pending}
      disabled={asksReason(move) && reason.trim() === ''}
      danger={move === 'cancel'}
      locale={locale}
    >
      <p>{t.at(`ask.${move}`)}</p>
      {asksReason(move) && (
        <TextArea
          name="reason"
          label={t('reason')}
          value={reason}
          onChange={setReason}
          required
          rows={3}
          locale={locale}
        />
      )}
      {problem && <ErrorSummary problems={problem.fields ?? []} title={problem.message} locale={locale} />}
    </ConfirmDialog>
  )
}
