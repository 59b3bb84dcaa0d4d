'use client'

import { useState } from 'react'
import type { InquiryView } from '../../../domain/review/inquiries'
import type { Locale } from '../../../i18n/locale'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { DateField } from '../../ui/DateField'
import type { ClientProblem } from '../../ui/problem'
import { fieldMessage } from '../../ui/problem'
import { RefusalBanner } from '../../ui/RefusalBanner'
import { ScanField } from '../../ui/ScanField'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../ui/useSend'
import { inquiriesText } from './text'

type DialogProps = {
  inquiry: InquiryView
  move: string
  todayIso: string
  /** `problem` is what the page itself must show: cells without an answer */
  onClose: (moved: boolean, problem: ClientProblem | null) => void
  locale: Locale
}

/** Asks once before a move, with the letter, the note or the reason that it needs. */
export function MoveDialog({ inquiry, move, todayIso, onClose, locale }: DialogProps) {
  const t = inquiriesText(locale)
  const { run, pending, problem } = useSend()
  const [reason, setReason] = useState('')
  const [note, setNote] = useState(inquiry.replyNote ?? '')
  const [letterNumber, setNumber] = useState('')
  const [letterDate, setDate] = useState<string | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const takesLetter = move === 'send' || move === 'answer'
  const asksReason = move === 'return' || move === 'cancel'
  const isElsewhere = problem?.fields?.some(({ path }) => path.startsWith('answers.')) ?? false

  async function make() {
    const letter = { letterNumber: letterNumber.trim() || null, letterDate }
    if (move === 'send') return close(await run(`/api/inquiries/${inquiry.id}/send`, { body: letter, locale }))
    if (move !== 'answer') {
      const input = asksReason ? { reason } : {}
      return close(await run('/api/moves', { body: { noun: 'inquiry', id: inquiry.id, move, input }, locale }))
    }
    const form = new FormData()
    form.set('note', note)
    form.set('letterNumber', letterNumber)
    form.set('letterDate', letterDate ?? '')
    if (file) form.set('file', file)
    close(await run(`/api/inquiries/${inquiry.id}/answer`, { body: form, locale }))
  }
  const close = (moved: unknown) => moved && onClose(true, null)

  return (
    <ConfirmDialog
      open
      onClose={() => onClose(false, isElsewhere ? problem : null)}
      title={t.at(`move.${move}`)}
      confirmLabel={t.at(`move.${move}`)}
      onConfirm={make}
      pending={pending}
      disabled={asksReason && reason.trim() === ''}
      danger={move === 'cancel'}
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
      {move === 'answer' && (
        <TextArea
          name="note"
          label={t('note')}
          help={t('noteHelp')}
          value={note}
          onChange={setNote}
          rows={3}
          locale={locale}
        />
      )}
      {takesLetter && (
        <>
          <TextField
            name="letterNumber"
            label={t('letterNumber')}
            help={t('letterNumberHelp')}
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
      {move === 'answer' && (
        <ScanField
          name="file"
          label={t('file')}
          file={file}
          onChange={setFile}
          error={fieldMessage(problem, 'file') ?? null}
          locale={locale}
        />
      )}
      <RefusalBanner problem={problem} />
    </ConfirmDialog>
  )
}
