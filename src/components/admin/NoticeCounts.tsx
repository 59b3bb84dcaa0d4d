'use client'

import { useEffect, useState } from 'react'
import { formatNumber } from '../../i18n/format'
import { send } from '../ui/problem'
import { useAdminText } from './locale'
import './moves/moves.css'

type Counts = { counts: { state: string; count: number }[] }

/** Over the outbox: how many notices stand in each state, each a filter of the list below. */
export function NoticeCounts() {
  const { t, locale } = useAdminText()
  const [counts, setCounts] = useState<Counts['counts']>([])
  useEffect(() => {
    void send<Counts>('/api/notice-counts', { method: 'GET', locale }).then(
      (sent) => sent.ok && setCounts(sent.data.counts),
    )
  }, [locale])
  if (counts.length === 0) return null
  return (
    <nav className="k-moves k-moves--row" aria-label={t('noticeStates.label')}>
      {counts.map(({ state, count }) => (
        <a key={state} href={`/admin/collections/notices?where[or][0][and][0][deliveryState][equals]=${state}`}>
          {t.at(`noticeStates.${state}`)} <bdi>{formatNumber(count, {}, locale)}</bdi>
        </a>
      ))}
    </nav>
  )
}
