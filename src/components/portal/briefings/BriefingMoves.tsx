'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { BriefingView } from '../../../domain/briefings'
import type { Locale } from '../../../i18n/locale'
import { MoveButtons } from '../../ui/moves/MoveButtons'
import { MoveDialog } from '../../ui/moves/MoveDialog'
import type { ClientProblem } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { useSend } from '../../ui/useSend'
import { briefingsText } from './text'

type MovesProps = {
  briefing: BriefingView
  /** keeps what is written down before the briefing is closed */
  before: () => Promise<boolean>
  onRefused: (problem: ClientProblem | null) => void
  locale: Locale
}

/** What may be done with a briefing now, the way on first. Each is asked about once more. */
export function BriefingMoves({ briefing, before, onRefused, locale }: MovesProps) {
  const t = briefingsText(locale)
  const [asking, setAsking] = useState<string | null>(null)
  const ask = async (move: string) => {
    if (move !== 'hold' || (await before())) setAsking(move)
  }
  const close = (problem: ClientProblem | null) => {
    setAsking(null)
    onRefused(problem)
  }
  return (
    <>
      <MoveButtons
        moves={briefing.moves}
        label={(move) => t.at(`move.${move}`)}
        onAsk={(move) => void ask(move)}
        locale={locale}
      />
      {asking && <Dialog key={asking} id={briefing.id} move={asking} onClose={close} locale={locale} />}
    </>
  )
}

type DialogProps = { id: string; move: string; onClose: (problem: ClientProblem | null) => void; locale: Locale }

function Dialog({ id, move, onClose, locale }: DialogProps) {
  const t = briefingsText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend()
  const [words, setWords] = useState('')
  const asksReason = move === 'postpone' || move === 'cancel'
  async function make() {
    const made = await (move === 'hold'
      ? run(`/api/briefings/${id}/hold`, { body: { minutes: words }, locale })
      : run('/api/moves', { body: { noun: 'briefing', id, move, input: asksReason ? { reason: words } : {} }, locale }))
    if (!made) return
    onClose(null)
    router.refresh()
  }
  return (
    <MoveDialog
      label={t.at(`move.${move}`)}
      ask={t.at(`ask.${move}`)}
      reason={asksReason ? { label: t('reason'), value: words, onChange: setWords } : undefined}
      danger={move === 'cancel'}
      pending={pending}
      problem={problem}
      onConfirm={make}
      onClose={() => onClose(problem)}
      locale={locale}
    >
      {move === 'hold' && (
        <TextArea name="minutes" label={t('minutesAsk')} value={words} onChange={setWords} rows={4} locale={locale} />
      )}
    </MoveDialog>
  )
}
