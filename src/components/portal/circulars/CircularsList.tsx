import Link from 'next/link'
import type { CircularRow } from '../../../domain/publishing/circulars'
import { formatDate, formatDigits, formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Chip } from '../../ui/Chip'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { circularsText } from './text'

type ListProps = {
  circulars: CircularRow[]
  unread: number
  isStaff: boolean
  page: number
  pageCount: number
  locale: Locale
}

/** Circulars inside the portal: for an agency with what it has read, for staff with who has. */
export function CircularsList({ circulars, unread, isStaff, page, pageCount, locale }: ListProps) {
  const t = circularsText(locale)
  return (
    <>
      <PageHead
        title={t('title')}
        asked={isStaff ? t('askedStaff') : t('askedOwn')}
        actions={isStaff && <LinkButton href="/admin/collections/circulars/create">{t('create')}</LinkButton>}
        locale={locale}
      />
      {!isStaff && circulars.length > 0 && (
        <p className="mb-3 font-strong">{unread > 0 ? t('unread', { count: unread }) : t('allRead')}</p>
      )}
      <DataTable
        caption={t('caption')}
        columns={columns(isStaff, locale)}
        rows={circulars}
        rowKey={({ id }) => id}
        isMarked={({ readAt, state }) => !isStaff && readAt === null && state === 'issued'}
        empty={<EmptyState title={t('emptyTitle')}>{isStaff ? t('emptyStaff') : t('emptyOwn')}</EmptyState>}
        locale={locale}
      />
      {pageCount > 1 && (
        <nav aria-label={t('page')} className="mt-4 flex gap-3">
          {page > 1 && <LinkButton href={hrefOf(page - 1)}>{t('newer')}</LinkButton>}
          {page < pageCount && <LinkButton href={hrefOf(page + 1)}>{t('older')}</LinkButton>}
        </nav>
      )}
    </>
  )
}

const hrefOf = (page: number): string => `/portal/circulars?page=${page}`

function columns(isStaff: boolean, locale: Locale): Column<CircularRow>[] {
  const t = circularsText(locale)
  const number = (value: number | null) => formatNumber(value ?? 0, {}, locale)
  return [
    {
      key: 'subject',
      header: t('column.subject'),
      cell: ({ id, subject }) => (
        <Link href={`/portal/circulars/${id}`} className="link block py-1.5 md:py-0">
          {subject}
        </Link>
      ),
    },
    {
      key: 'number',
      header: t('column.number'),
      cell: (circular) => <bdi dir="ltr">{formatDigits(circular.number, locale)}</bdi>,
    },
    {
      key: 'date',
      header: t('column.date'),
      className: 'md:whitespace-nowrap',
      cell: ({ date }) => formatDate(date, 'long', locale),
    },
    {
      key: 'state',
      header: t('column.state'),
      bare: true,
      cell: ({ state }) => <StateChip state={state} noun="circular" locale={locale} />,
    },
    {
      key: 'read',
      header: t('column.read'),
      kind: isStaff ? 'number' : 'text',
      cell: ({ readAt, readBy, addressees, state }) =>
        isStaff
          ? t('of', { read: number(readBy), all: number(addressees) })
          : readAt
            ? t('readOn', { date: formatDate(readAt, 'dayMonth', locale) })
            : state === 'issued' && (
                <Chip tone="attention" shape="dot">
                  {t('new')}
                </Chip>
              ),
    },
  ]
}
