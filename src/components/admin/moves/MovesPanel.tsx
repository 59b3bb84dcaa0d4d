'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useAdminText } from '../locale'
import type { OpenMove } from './useMoves'
import { useMoves } from './useMoves'
import './moves.css'

/** The next steps of a thing that lives by a machine: what may be done now, what still stands in the way, and why. */
export function MovesPanel({ noun }: { noun: 'cycle' | 'festival' | 'circular' | 'inquiry' }) {
  const { id } = useDocumentInfo()
  const { t } = useAdminText()
  const { answer, problem, busy, make } = useMoves(noun, id)
  const modified = useFormModified()
  const router = useRouter()
  if (!id) return <p className="k-moves__hint">{t('moves.saveFirst')}</p>
  const go = async (move: string, reason?: string) => {
    if (await make(move, reason)) router.refresh()
  }
  return (
    <section className="k-moves" aria-label={t('moves.title')}>
      <h3>{t('moves.title')}</h3>
      {modified && <p className="k-moves__hint">{t('moves.unsaved')}</p>}
      {answer?.moves.length === 0 && <p className="k-moves__hint">{t('moves.none')}</p>}
      {answer?.moves.map((open) => (
        <OneMove key={open.move} noun={noun} open={open} disabled={busy || modified} onMake={go} />
      ))}
      <div role="alert">{problem && <p className="k-moves__problem">{problem.message}</p>}</div>
    </section>
  )
}

/** Moves that undo or end what stands: they are there, but they are never the way on. */
const turnsBack = new Set(['cancel', 'reopen', 'withdraw', 'archive'])

type OneMoveProps = {
  noun: string
  open: OpenMove
  disabled: boolean
  onMake: (move: string, reason?: string) => Promise<void>
}

function OneMove({ noun, open: { move, asksReason, refusal }, disabled, onMake }: OneMoveProps) {
  const { t } = useAdminText()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const label = t.at(`moves.${noun}.${move}`)
  if (!asking) {
    return (
      <div className="k-moves__one">
        <Button
          buttonStyle={refusal || turnsBack.has(move) ? 'secondary' : 'primary'}
          size="medium"
          disabled={disabled || refusal !== null}
          onClick={() => setAsking(true)}
          margin={false}
        >
          {label}
        </Button>
        {refusal && <Refused refusal={refusal} />}
      </div>
    )
  }
  return (
    <div className="k-moves__ask">
      <p>{t('moves.confirm', { move: label })}</p>
      {asksReason && (
        <label>
          {t('moves.reason')}
          <textarea value={reason} rows={3} onChange={(event) => setReason(event.target.value)} />
        </label>
      )}
      <div className="k-moves__buttons">
        <Button
          size="medium"
          margin={false}
          disabled={disabled || (asksReason && reason.trim() === '')}
          onClick={() => void onMake(move, reason.trim() || undefined).then(() => setAsking(false))}
        >
          {t('moves.yes')}
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => setAsking(false)}>
          {t('moves.no')}
        </Button>
      </div>
    </div>
  )
}

function Refused({ refusal }: { refusal: NonNullable<OpenMove['refusal']> }) {
  return (
    <div className="k-moves__hint">
      <p>{refusal.message}</p>
      {(refusal.fields?.length ?? 0) > 0 && (
        <ul>
          {refusal.fields?.slice(0, 8).map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
