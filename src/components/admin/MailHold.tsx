'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { dayInTehran } from '../../domain/calendar/tehran'
import { formatDate } from '../../i18n/format'
import { useSend } from '../ui/useSend'
import { useAdminText } from './locale'
import './moves/moves.css'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Beside a person whose mail came back too often: since when nothing is sent, why, and the way to try again. */
export function MailHold() {
  const { id } = useDocumentInfo()
  const { t, locale } = useAdminText()
  const address = textOf(useFormFields(([fields]) => fields?.['mailHold.address']?.value))
  const since = textOf(useFormFields(([fields]) => fields?.['mailHold.since']?.value))
  const reason = textOf(useFormFields(([fields]) => fields?.['mailHold.reason']?.value))
  const { run, pending, problem } = useSend()
  const router = useRouter()
  if (!id || !address) return null
  const release = async () => {
    if (await run(`/api/people/${String(id)}/release-mail`, { locale })) router.refresh()
  }
  return (
    <section className="k-moves" aria-label={t('mailHold.title')}>
      <h3>{t('mailHold.title')}</h3>
      <p>
        {t('mailHold.held', { since: since ? formatDate(dayInTehran(since), 'long', locale) : '' })}{' '}
        <bdi>{address}</bdi>
      </p>
      {reason && (
        <p className="k-moves__hint">
          <bdi dir="ltr">{reason}</bdi>
        </p>
      )}
      <Button size="medium" margin={false} disabled={pending} onClick={() => void release()}>
        {t('mailHold.release')}
      </Button>
      <div role="alert">{problem && <p className="k-moves__problem">{problem.message}</p>}</div>
    </section>
  )
}
