'use client'

import { useState } from 'react'
import type { CircularReceipt } from '../../../domain/publishing/circulars'
import { formatDate, formatList, formatNumber, formatTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Bar } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { DataTable } from '../../ui/DataTable'
import { useSend } from '../../ui/useSend'
import { circularsText } from './text'

type ReceiptsProps = { id: string; receipts: CircularReceipt[]; mayRemind: boolean; locale: Locale }

/** Who of the addressees has read a circular, as a bar and a table, and a word to those who have not. */
export function CircularReceipts({ id, receipts, mayRemind, locale }: ReceiptsProps) {
  const t = circularsText(locale)
  const { run, pending, problem } = useSend<{ told: number }>()
  const [told, setTold] = useState<number | null>(null)
  const read = receipts.filter(({ readAt }) => readAt !== null).length
  const unread = receipts.length - read

  async function remind() {
    const sent = await run(`/api/circulars/${id}/remind`, { locale })
    if (sent) setTold(sent.data.told)
  }

  const number = (value: number) => formatNumber(value, {}, locale)
  return (
    <section className="mt-8">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-4">
        <div className="grid gap-1">
          <h2 className="text-18">{t('receipts')}</h2>
          <p>{t('of', { read: number(read), all: number(receipts.length) })}</p>
          <Bar value={String(read)} max={String(receipts.length)} />
        </div>
        {mayRemind && unread > 0 && (
          <Button onClick={remind} pending={pending} locale={locale}>
            {t('remind', { count: unread })}
          </Button>
        )}
      </div>
      <div role="status" className="mb-3 empty:hidden">
        {told !== null && <Banner tone="done" title={told > 0 ? t('reminded', { count: told }) : t('remindedNone')} />}
        {problem && <Banner tone="refused" title={problem.message} />}
      </div>
      <DataTable
        caption={t('receiptsCaption')}
        columns={[
          { key: 'agency', header: t('column.agency'), cell: ({ agency }) => agency },
          {
            key: 'read',
            header: t('column.read'),
            cell: ({ readAt }) =>
              readAt
                ? formatList([formatDate(readAt, 'long', locale), formatTime(readAt, locale)], locale)
                : t('notRead'),
          },
          { key: 'reader', header: t('column.reader'), cell: ({ reader }) => reader ?? '—' },
        ]}
        rows={receipts}
        rowKey={({ agency }) => agency}
        tall
        locale={locale}
      />
    </section>
  )
}
