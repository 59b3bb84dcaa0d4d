'use client'

import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/locale'
import { ConfirmDialog } from '../ConfirmDialog'
import type { ClientProblem } from '../problem'
import { RefusalBanner } from '../RefusalBanner'
import { TextArea } from '../TextArea'

type MoveDialogProps = {
  /** the verb: title and button alike */
  label: string
  /** what follows from the move, in a sentence */
  ask: string
  /** only for a move that needs a reason: nothing goes without one */
  reason?: { label: string; value: string; onChange: (value: string) => void } | undefined
  /** what else the move needs, and whether that is there */
  children?: ReactNode
  ready?: boolean
  danger?: boolean
  pending: boolean
  problem: ClientProblem | null
  onConfirm: () => unknown
  onClose: () => void
  locale: Locale
}

/** Asks once before a move: what follows, its reason, whatever else it needs, and the refusal if there is one. */
export function MoveDialog(props: MoveDialogProps) {
  const { label, ask, reason, children, ready = true, danger, pending, problem, onConfirm, onClose, locale } = props
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={label}
      confirmLabel={label}
      onConfirm={onConfirm}
      pending={pending}
      disabled={!ready || reason?.value.trim() === ''}
      danger={danger}
      locale={locale}
    >
      <p>{ask}</p>
      {reason && <TextArea name="reason" {...reason} required rows={3} locale={locale} />}
      {children}
      <RefusalBanner problem={problem} />
    </ConfirmDialog>
  )
}
