'use client'

import { useEffect, useState } from 'react'
import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { send } from '../../ui/problem'
import { circularsText } from './text'

type MarkProps = { id: string; isUnread: boolean; readAt: string | null; locale: Locale }

/** Opening a circular records that the agency has read it, and says so. */
export function MarkRead({ id, isUnread, readAt, locale }: MarkProps) {
  const t = circularsText(locale)
  const [recorded, setRecorded] = useState(false)
  useEffect(() => {
    let isLeft = false
    if (isUnread)
      void send(`/api/circulars/${id}/read`, { method: 'PUT' }).then((sent) => isLeft || setRecorded(sent.ok))
    return () => {
      isLeft = true
    }
  }, [id, isUnread])
  return (
    <p role="status" className="mt-4 text-muted">
      {recorded && t('recorded')}
      {!isUnread && readAt && t('readOn', { date: formatDate(readAt, 'long', locale) })}
    </p>
  )
}
