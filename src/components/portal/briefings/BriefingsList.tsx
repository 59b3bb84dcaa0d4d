import Link from 'next/link'
import type { BriefingRow } from '../../../domain/briefings'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { meetingTime } from '../../ui/meetingTime'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { briefingsText } from './text'

type ListProps = { briefings: BriefingRow[]; mayManage: boolean; locale: Locale }

/** Briefings with when, where and who comes; for an agency those to which it is invited. */
export function BriefingsList({ briefings, mayManage, locale }: ListProps) {
  const t = briefingsText(locale)
  const actions = mayManage && (
    <LinkButton href="/admin/collections/briefings/create" variant="primary">
      {t('new')}
    </LinkButton>
  )
  return (
    <>
      <PageHead
        title={t('title')}
        asked={mayManage ? t('asked') : t('askedAgency')}
        actions={actions}
        locale={locale}
      />
      <DataTable
        columns={columns(mayManage, locale)}
        rows={briefings}
        rowKey={({ id }) => id}
        caption={t('caption')}
        empty={<EmptyState title={t('emptyTitle')}>{mayManage ? t('emptyText') : t('emptyAgency')}</EmptyState>}
        tall
        locale={locale}
      />
    </>
  )
}

function columns(mayManage: boolean, locale: Locale): Column<BriefingRow>[] {
  const t = briefingsText(locale)
  const counted = (key: 'coming' | 'came'): Column<BriefingRow> => ({
    key,
    header: t(`column.${key}`),
    className: 'md:whitespace-nowrap',
    isBlank: ({ invited }) => invited === 0,
    cell: (row) =>
      row.invited === 0
        ? '—'
        : t('of', { some: formatNumber(row[key], {}, locale), all: formatNumber(row.invited, {}, locale) }),
  })
  return [
    {
      key: 'title',
      header: t('column.title'),
      cell: ({ id, title }) => (
        <Link href={`/portal/briefings/${id}`} className="link block py-1.5 md:py-0">
          {title}
        </Link>
      ),
    },
    { key: 'dimension', header: t('column.dimension'), cell: ({ dimension }) => t(`dimension.${dimension}`) },
    { key: 'when', header: t('column.when'), cell: (row) => meetingTime(row, locale) ?? t('noTime') },
    { key: 'place', header: t('column.place'), cell: ({ place }) => place ?? '—', isBlank: ({ place }) => !place },
    {
      key: 'state',
      header: t('column.state'),
      bare: true,
      cell: ({ state }) => <StateChip state={state} noun="briefing" locale={locale} />,
    },
    ...(mayManage ? [counted('coming'), counted('came')] : []),
  ]
}
