'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PortalService } from '../../../domain/catalogue/views'
import type { Locale } from '../../../i18n/locale'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { DateField } from '../../ui/DateField'
import { fieldMessage } from '../../ui/problem'
import { RefusalBanner } from '../../ui/RefusalBanner'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../ui/useSend'
import { servicesText } from './text'

type Moves = PortalService['moves']
type MovesProps = { id: string; moves: Moves; todayIso: string; locale?: Locale }
const givesCode = ['assignCode', 'assignCodeToPublished']
const dangerous = ['archive', 'return']

/** What may be done with a form now, the way on first. Each is asked about once more, with what it needs. */
export function ServiceMoves({ id, moves, todayIso, locale }: MovesProps) {
  const t = servicesText(locale)
  const [asking, setAsking] = useState<Moves[number] | null>(null)
  if (moves.length === 0) return null
  return (
    <div className="no-print flex flex-wrap gap-3">
      {moves.map((move, index) => (
        <Button
          key={move.move}
          variant={index === 0 ? 'primary' : 'secondary'}
          onClick={() => setAsking(move)}
          locale={locale}
        >
          {t.at(`move.${move.move}`)}
        </Button>
      ))}
      {asking && (
        <MoveDialog
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

function MoveDialog({ id, move: { move, asksReason }, todayIso, onClose, locale }: DialogProps) {
  const t = servicesText(locale)
  const router = useRouter()
  const { run, pending, problem } = useSend()
  const [reason, setReason] = useState('')
  const [code, setCode] = useState('')
  const [letterNumber, setNumber] = useState('')
  const [letterDate, setDate] = useState<string | null>(todayIso)
  const asksCode = givesCode.includes(move)
  const asksLetter = move === 'requestCode'

  async function make() {
    const letter = letterNumber.trim() ? { letterNumber: letterNumber.trim(), letterDate } : {}
    const input = { ...(asksReason ? { reason } : {}), ...(asksCode ? { code } : {}), ...(asksLetter ? letter : {}) }
    if (!(await run(`/api/services/${id}/move`, { body: { move, input }, locale }))) return
    onClose()
    router.refresh()
  }
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t.at(`move.${move}`)}
      confirmLabel={t.at(`move.${move}`)}
      onConfirm={make}
      pending={pending}
      disabled={(asksReason && reason.trim() === '') || (asksCode && code.trim() === '')}
      danger={dangerous.includes(move)}
      locale={locale}
    >
      <p>{t.at(`ask.${move}`)}</p>
      {asksReason && (
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
        <>
          <TextField
            name="letterNumber"
            label={t('letterNumber')}
            value={letterNumber}
            onChange={setNumber}
            error={fieldMessage(problem, 'letterNumber') ?? null}
            maxLength={100}
            ltr
            locale={locale}
          />
          <DateField
            name="letterDate"
            label={t('letterDate')}
            value={letterDate}
            onChange={(date) => setDate(date ?? null)}
            error={fieldMessage(problem, 'letterDate') ?? null}
            max={todayIso}
            todayIso={todayIso}
            locale={locale}
          />
        </>
      )}
      <RefusalBanner problem={problem} />
    </ConfirmDialog>
  )
}
