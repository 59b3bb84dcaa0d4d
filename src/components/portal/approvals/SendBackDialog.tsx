'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ApprovalRow } from '../../../domain/review/views'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { useSend } from '../../ui/useSend'
import { approvalsText } from './text'

/** Sends an evaluation back to its evaluators, saying why. */
export function SendBackDialog({ row, onClose, locale }: { row: ApprovalRow; onClose: () => void; locale: Locale }) {
  const [reason, setReason] = useState('')
  const { run, pending, problem } = useSend()
  const router = useRouter()
  const t = approvalsText(locale)

  async function sendBack() {
    const body = { noun: 'evaluation', id: row.id, move: 'sendBack', input: { reason } }
    if (!(await run('/api/moves', { body, locale }))) return
    onClose()
    router.refresh()
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('sendBackTitle', { agency: row.agency })}
      confirmLabel={t('sendBackConfirm')}
      onConfirm={sendBack}
      pending={pending}
      disabled={reason.trim() === ''}
      locale={locale}
    >
      <p>{t('sendBackText')}</p>
      <TextArea
        name="sendBackReason"
        label={t('sendBackReason')}
        value={reason}
        onChange={setReason}
        required
        maxLength={4000}
        rows={3}
        error={fieldMessage(problem, 'reason')}
        locale={locale}
      />
      {problem && !problem.fields?.length && <Banner tone="refused" role="alert" title={problem.message} />}
    </ConfirmDialog>
  )
}
