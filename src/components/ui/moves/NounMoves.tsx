'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '../../../i18n/locale'
import type { ClientProblem } from '../problem'
import { TextArea } from '../TextArea'
import { useSend } from '../useSend'
import { MoveButtons } from './MoveButtons'
import { MoveDialog } from './MoveDialog'

/** A move that takes a text of its own along, by a door of its own. */
export type WrittenMove = { field: string; label: string; url: string }

type NounMovesProps = {
  noun: string
  id: string
  /** what this person may do now, the way on first */
  moves: string[]
  /** the noun's words: `move.…`, `ask.…` and `reason` */
  t: { at: (key: string) => string }
  /** the moves that are made for a reason alone */
  reasoned: readonly string[]
  written?: Record<string, WrittenMove>
  /** asked before a move: false where it cannot go on, as when what is written could not be kept */
  before: (move: string) => Promise<boolean>
  onRefused: (problem: ClientProblem | null) => void
  locale: Locale
}

/** What may be done with one thing now. Each move is asked about once more; `cancel` alone is shown as a danger. */
export function NounMoves({ before, onRefused, ...noun }: NounMovesProps) {
  const [asking, setAsking] = useState<string | null>(null)
  const ask = async (move: string) => {
    if (await before(move)) setAsking(move)
  }
  const close = (problem: ClientProblem | null) => {
    setAsking(null)
    onRefused(problem)
  }
  return (
    <>
      <MoveButtons
        moves={noun.moves}
        label={(move) => noun.t.at(`move.${move}`)}
        onAsk={(move) => void ask(move)}
        locale={noun.locale}
      />
      {asking && <Asked key={asking} {...noun} move={asking} onClose={close} />}
    </>
  )
}

type AskedProps = Omit<NounMovesProps, 'before' | 'onRefused' | 'moves'> & {
  move: string
  onClose: (problem: ClientProblem | null) => void
}

function Asked({ noun, id, move, t, reasoned, written, onClose, locale }: AskedProps) {
  const router = useRouter()
  const { run, pending, problem } = useSend()
  const [words, setWords] = useState('')
  const isReasoned = reasoned.includes(move)
  const own = written?.[move]
  async function make() {
    const made = own
      ? await run(own.url, { body: { [own.field]: words }, locale })
      : await run('/api/moves', { body: { noun, id, move, input: isReasoned ? { reason: words } : {} }, locale })
    if (!made) return
    onClose(null)
    router.refresh()
  }
  return (
    <MoveDialog
      label={t.at(`move.${move}`)}
      ask={t.at(`ask.${move}`)}
      reason={isReasoned ? { label: t.at('reason'), value: words, onChange: setWords } : undefined}
      danger={move === 'cancel'}
      pending={pending}
      problem={problem}
      onConfirm={make}
      onClose={() => onClose(problem)}
      locale={locale}
    >
      {own && (
        <TextArea name={own.field} label={own.label} value={words} onChange={setWords} rows={4} locale={locale} />
      )}
    </MoveDialog>
  )
}
