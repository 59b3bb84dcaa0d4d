'use client'

import { useState } from 'react'
import type { InquiryView } from '../../../domain/review/inquiries'
import type { Locale } from '../../../i18n/locale'
import type { Letter } from '../../ui/moves/LetterFields'
import { LetterFields } from '../../ui/moves/LetterFields'
import { MoveDialog } from '../../ui/moves/MoveDialog'
import type { ClientProblem } from '../../ui/problem'
import { fieldMessage } from '../../ui/problem'
import { ScanField } from '../../ui/ScanField'
import { TextArea } from '../../ui/TextArea'
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

/** Asks once before a move of an inquiry, with the letter, the note or the reason that it needs. */
export function InquiryMoveDialog({ inquiry, move, todayIso, onClose, locale }: DialogProps) {
  const t = inquiriesText(locale)
  const { run, pending, problem } = useSend()
  const [reason, setReason] = useState('')
  const [note, setNote] = useState(inquiry.replyNote ?? '')
  const [letter, setLetter] = useState<Letter>({ letterNumber: '', letterDate: null })
  const [file, setFile] = useState<File | null>(null)
  const takesLetter = move === 'send' || move === 'answer'
  const asksReason = move === 'return' || move === 'cancel'
  const isElsewhere = problem?.fields?.some(({ path }) => path.startsWith('answers.')) ?? false

  async function make() {
    if (move === 'send') {
      const body = { letterNumber: letter.letterNumber.trim() || null, letterDate: letter.letterDate }
      return close(await run(`/api/inquiries/${inquiry.id}/send`, { body, locale }))
    }
    if (move !== 'answer') {
      const input = asksReason ? { reason } : {}
      return close(await run('/api/moves', { body: { noun: 'inquiry', id: inquiry.id, move, input }, locale }))
    }
    const form = new FormData()
    form.set('note', note)
    form.set('letterNumber', letter.letterNumber)
    form.set('letterDate', letter.letterDate ?? '')
    if (file) form.set('file', file)
    close(await run(`/api/inquiries/${inquiry.id}/answer`, { body: form, locale }))
  }
  const close = (moved: unknown) => moved && onClose(true, null)

  return (
    <MoveDialog
      label={t.at(`move.${move}`)}
      ask={t.at(`ask.${move}`)}
      reason={asksReason ? { label: t('reason'), value: reason, onChange: setReason } : undefined}
      danger={move === 'cancel'}
      pending={pending}
      problem={problem}
      onConfirm={make}
      onClose={() => onClose(false, isElsewhere ? problem : null)}
      locale={locale}
    >
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
        <LetterFields
          letter={letter}
          onChange={setLetter}
          words={{ number: t('letterNumber'), numberHelp: t('letterNumberHelp'), date: t('letterDate') }}
          problem={problem}
          todayIso={todayIso}
          locale={locale}
        />
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
    </MoveDialog>
  )
}
