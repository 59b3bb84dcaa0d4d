'use client'

import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button'
import type { Worded } from './text'
import { uiText } from './text'

export type ConfirmDialogProps = Worded & {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** What will happen, and what will no longer be possible. */
  children: ReactNode
  /** The verb on the button: «ثبت نهایی», not «بله». */
  confirmLabel: string
  /** May return a promise; the dialog stays open and pending until it settles. Close it from there. */
  onConfirm: () => unknown
  /** For what cannot be undone. */
  danger?: boolean
  pending?: boolean
  pendingLabel?: string
  disabled?: boolean
}

/**
 * Asks once before «ثبت نهایی» and whatever else cannot be taken back. It is the browser's own modal dialog: focus stays
 * inside and returns to where it was, Escape closes, the page behind is inert, and it needs no library.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, title, children, confirmLabel, onConfirm, danger, pending, pendingLabel, disabled, locale } =
    props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && !element?.open) element?.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => pending && event.preventDefault()}
      onClose={onClose}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-card border border-line bg-paper p-6 text-ink shadow-float backdrop:bg-veil"
    >
      {open && (
        <>
          <h2 id={titleId} className="text-22">
            {title}
          </h2>
          <div className="mt-2 grid gap-3">{children}</div>
          <div className="mt-6 flex flex-wrap gap-3">
            <Button
              variant={danger ? 'danger' : 'primary'}
              onClick={onConfirm}
              pending={pending}
              pendingLabel={pendingLabel}
              disabled={disabled}
              locale={locale}
            >
              {confirmLabel}
            </Button>
            <Button onClick={() => dialog.current?.close()} disabled={pending} locale={locale}>
              {uiText(locale)('dialog.cancel')}
            </Button>
          </div>
        </>
      )}
    </dialog>
  )
}
