'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PortalService } from '../../../domain/catalogue/views'
import type { Locale } from '../../../i18n/locale'
import type { Letter } from '../../ui/moves/LetterFields'
import { LetterFields } from '../../ui/moves/LetterFields'
import { MoveButtons } from '../../ui/moves/MoveButtons'
import { MoveDialog } from '../../ui/moves/MoveDialog'
import { fieldMessage } from '../../ui/problem'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../ui/useSend'
import { servicesText } from './text'

type Moves = PortalService['moves']
type MovesProps = { id: string; moves: Moves; todayIso: string; locale: Locale }
const givesCode = ['assignCode', 'assignCodeToPublished']
const dangerous = ['archive', 'return']

/** What may be done with a form now, the way on first. Each is asked about once more, with what it needs. */
export function ServiceMoves({ id, moves, todayIso, locale }: MovesProps) {
  const t = servicesText(locale)
  const [asking, setAsking] = useState<Moves[number] | null>(null)
  if (moves.length === 0) return null
  return (
    <div className="no-print flex flex-wrap gap-3">
      <MoveButtons
        moves={moves.map(({ move }) => move)}
        label={(move) => t.at(`move.${move}`)}
        onAsk={(move) => setAsking(moves.find((one) => one.move === move) ?? null)}
        locale={locale}
      />
      {asking && (
        <ServiceMoveDialog
          key={asking.move}
          id={id}
          move={asking}
          todayIso={todayIso}
          onClose={() => setAsking(null)}
          locale={locale}
        />
      )}
    </div>
  )
}

type DialogProps = Omit<MovesProps, 'moves'> & { move: Moves[number]; onClose: () => void }

function ServiceMoveDialog({ id, move: { move, asksReason }, todayIso, onClose, locale }: DialogProps) {
  const t = servicesText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend()
  const [reason, setReason] = useState('')
  const [code, setCode] = useState('')
  const [letter, setLetter] = useState<Letter>({ letterNumber: '', letterDate: todayIso })
  const asksCode = givesCode.includes(move)
  const asksLetter = move === 'requestCode'

  async function make() {
    const letterNumber = letter.letterNumber.trim()
    const input = {
      ...(asksReason ? { reason } : {}),
      ...(asksCode ? { code } : {}),
      ...(asksLetter && letterNumber ? { ...letter, letterNumber } : {}),
    }
    if (!(await run(`/api/services/${id}/move`, { body: { move, input }, locale }))) return
    onClose()
    router.refresh()
  }
  return (
    <MoveDialog
      label={t.at(`move.${move}`)}
      ask={t.at(`ask.${move}`)}
      reason={asksReason ? { label: t('reason'), value: reason, onChange: setReason } : undefined}
      ready={!asksCode || code.trim() !== ''}
      danger={dangerous.includes(move)}
      pending={pending}
      problem={problem}
      onConfirm={make}
      onClose={onClose}
      locale={locale}
    >
      {asksCode && (
        <TextField
          name="code"
          label={t('code')}
          value={code}
          onChange={setCode}
          error={fieldMessage(problem, 'code') ?? null}
          width="code"
          inputMode="numeric"
          ltr
          required
          locale={locale}
        />
      )}
      {asksLetter && (
        <LetterFields
          letter={letter}
          onChange={setLetter}
          words={{ number: t('letterNumber'), date: t('letterDate') }}
          problem={problem}
          todayIso={todayIso}
          locale={locale}
        />
      )}
    </MoveDialog>
  )
}
