'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PublicFormDesk } from '../../domain/forms/public/desk'
import { formatNumber } from '../../i18n/format'
import { send } from '../ui/problem'
import { useAdminText } from './locale'
import './moves/moves.css'

/** Beside a public form: whether its page is open, how many have answered, and the way to both. */
export function PublicFormPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { t, locale } = useAdminText()
  const [desk, setDesk] = useState<PublicFormDesk | null>(null)
  useEffect(() => {
    if (!id) return
    void send<PublicFormDesk>(`/api/responses/${String(id)}`, { method: 'GET', locale }).then(
      (sent) => sent.ok && setDesk(sent.data),
    )
  }, [id, lastUpdateTime, locale])
  if (!id) return <p className="k-moves__hint">{t('publicForm.saveFirst')}</p>
  if (!desk) return null
  const number = (count: number) => formatNumber(String(count), {}, locale)
  return (
    <section className="k-moves" aria-label={t('publicForm.title')}>
      <h3>{t('publicForm.title')}</h3>
      <p className="k-moves__hint">
        {t.at(`publicForm.${desk.standing ?? 'notPublished'}`)}{' '}
        {desk.mayRead && t('publicForm.counts', { received: number(desk.unread), total: number(desk.total) })}
      </p>
      {desk.standing && (
        <Button el="anchor" url={`/forms/${desk.slug}`} buttonStyle="secondary" size="medium" margin={false}>
          {t('publicForm.page')}
        </Button>
      )}
      {desk.mayRead && desk.total > 0 && (
        <Button
          el="anchor"
          url={`/portal/responses/${String(id)}`}
          buttonStyle="secondary"
          size="medium"
          margin={false}
        >
          {t('publicForm.responses')}
        </Button>
      )}
    </section>
  )
}
