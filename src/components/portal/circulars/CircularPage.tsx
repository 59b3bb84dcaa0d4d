import Link from 'next/link'
import type { CircularView } from '../../../domain/publishing/circulars'
import { formatDate, formatDigits } from '../../../i18n/format'
import { letterWords } from '../../../i18n/letterWords'
import type { Locale } from '../../../i18n/locale'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { CircularReceipts } from './CircularReceipts'
import { MarkRead } from './MarkRead'
import { circularsText } from './text'

/** One circular: its text, its file, the ways it went out by, and for staff who has read it. */
export function CircularPage({ circular, locale }: { circular: CircularView; locale: Locale }) {
  const t = circularsText(locale)
  const isUnread = circular.receipts === null && circular.readAt === null
  return (
    <>
      <PageHead
        where={[{ label: t('title'), href: '/portal/circulars' }]}
        title={circular.subject}
        aside={<StateChip state={circular.state} noun="circular" locale={locale} />}
        actions={
          circular.receipts !== null && (
            <LinkButton href={`/admin/collections/circulars/${circular.id}`}>
              {circular.state === 'draft' ? t('editDraft') : t('edit')}
            </LinkButton>
          )
        }
        locale={locale}
      />
      {circular.state === 'cancelled' && <Banner tone="refused" title={t('cancelled')} />}
      <Card as="div" className="mt-4">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          <dt className="text-muted">{t('number')}</dt>
          <dd>
            <bdi dir="ltr">{formatDigits(circular.number, locale)}</bdi>
          </dd>
          <dt className="text-muted">{t('date')}</dt>
          <dd>{formatDate(circular.date, 'withWeekday', locale)}</dd>
        </dl>
        {circular.body && <p className="mt-4 max-w-question whitespace-pre-line">{circular.body}</p>}
        {circular.file && (
          <p className="mt-4">
            <a href={`/api/circulars/${circular.id}/attachment`} className="link">
              {t('file')}
            </a>
          </p>
        )}
      </Card>
      {circular.receipts === null && (
        <MarkRead id={circular.id} isUnread={isUnread} readAt={circular.readAt} locale={locale} />
      )}
      {circular.receipts !== null && <Dispatches circular={circular} locale={locale} />}
      {circular.receipts !== null && circular.state !== 'draft' && (
        <CircularReceipts
          id={circular.id}
          receipts={circular.receipts}
          mayRemind={circular.state === 'issued'}
          locale={locale}
        />
      )}
    </>
  )
}

function Dispatches({ circular: { dispatches, letter }, locale }: { circular: CircularView; locale: Locale }) {
  const t = circularsText(locale)
  const channels: Record<string, { fa: string; en: string }> = letterWords.channel
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-18">{t('dispatches')}</h2>
      {dispatches.length === 0 && <p className="text-muted">{t('noDispatch')}</p>}
      <ul className="grid gap-1">
        {dispatches.map(({ channel, on, reference }, index) => (
          <li key={index}>
            {t('dispatch', { channel: channels[channel]?.[locale] ?? channel, date: formatDate(on, 'long', locale) })}
            {reference && <bdi dir="ltr"> {formatDigits(reference, locale)}</bdi>}
          </li>
        ))}
      </ul>
      {letter && (
        <p className="mt-2">
          <Link href={`/admin/collections/letters/${letter}`} className="link">
            {t('letter')}
          </Link>
        </p>
      )}
    </section>
  )
}
