'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { formatDateTime } from '../../i18n/format'
import { useSend } from '../ui/useSend'
import { useAdminText } from './locale'
import './moves/moves.css'

/** Beside a notice that failed: the way to send it again. */
export function NoticeResend() {
  const { id } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields?.deliveryState?.value)
  const { t, locale } = useAdminText()
  const { run, pending, problem } = useSend<{ at: string }>()
  const [leaves, setLeaves] = useState<string | null>(null)
  const router = useRouter()
  if (!id || state !== 'failed') return null
  const again = async () => {
    const answer = await run(`/api/notices/${String(id)}/resend`, { locale })
    if (!answer) return
    setLeaves(answer.data.at)
    router.refresh()
  }
  return (
    <section className="k-moves" aria-label={t('noticeStates.again')}>
      <Button size="medium" margin={false} disabled={pending || leaves !== null} onClick={() => void again()}>
        {t('noticeStates.again')}
      </Button>
      <p role="status" className="k-moves__hint">
        {leaves && t('noticeStates.leaves', { at: formatDateTime(leaves, locale) })}
      </p>
      <div role="alert">{problem && <p className="k-moves__problem">{problem.message}</p>}</div>
    </section>
  )
}
