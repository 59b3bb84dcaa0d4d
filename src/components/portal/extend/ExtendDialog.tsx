'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { formatDate } from '../../../i18n/format'
import { Banner } from '../../ui/Banner'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { DateField } from '../../ui/DateField'
import { fieldMessage } from '../../ui/problem'
import { TextArea } from '../../ui/TextArea'
import { useSend } from '../../ui/useSend'
import type { ExtendProps } from './ExtendButton'
import { extensionText } from './text'

/** Asks for the new last day of an agency's self-assessment and for the reason, both of which the agency is told. */
export function ExtendDialog({ evaluation, window, locale, onClose }: ExtendProps & { onClose: () => void }) {
  const [until, setUntil] = useState<string | null | undefined>(null)
  const [reason, setReason] = useState('')
  const { run, pending, problem } = useSend()
  const router = useRouter()
  const t = extensionText(locale)
  const errorAt = (path: string) => fieldMessage(problem, path)

  async function extend() {
    const body = { until, reason }
    if (!(await run(`/api/evaluations/${evaluation.id}/extend`, { body, locale }))) return
    onClose()
    router.refresh()
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('title')}
      confirmLabel={t('confirm')}
      onConfirm={extend}
      pending={pending}
      disabled={!until || reason.trim() === ''}
      locale={locale}
    >
      <p>
        {t('text', { agency: evaluation.agency.name, date: formatDate(window.lastDay, 'weekdayDayMonth', locale) })}
      </p>
      <DateField
        name="until"
        label={t('until')}
        value={until}
        onChange={setUntil}
        min={window.closes && window.closes > window.todayIso ? window.closes : window.todayIso}
        todayIso={window.todayIso}
        error={errorAt('until')}
        required
        locale={locale}
      />
      <TextArea
        name="extensionReason"
        label={t('reason')}
        help={t('reasonHelp')}
        value={reason}
        onChange={setReason}
        required
        maxLength={4000}
        rows={3}
        error={errorAt('reason')}
        locale={locale}
      />
      {problem && !problem.fields?.length && <Banner tone="refused" role="alert" title={problem.message} />}
    </ConfirmDialog>
  )
}
