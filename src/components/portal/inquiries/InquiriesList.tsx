import Link from 'next/link'
import type { InquiryRow } from '../../../domain/review/inquiries'
import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { ClockChip } from '../../ui/ClockChip'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { inquiriesText } from './text'

type ListProps = { inquiries: InquiryRow[]; mayManage: boolean; locale: Locale }

/** Inquiries with what has come of them: of a province for its staff, of a body for its people. */
export function InquiriesList({ inquiries, mayManage, locale }: ListProps) {
  const t = inquiriesText(locale)
  return (
    <>
      <PageHead
        title={t('title')}
        asked={mayManage ? t('asked') : t('askedResponder')}
        actions={
          mayManage && (
            <LinkButton href="/admin/collections/inquiries/create" variant="primary">
              {t('new')}
            </LinkButton>
          )
        }
        locale={locale}
      />
      <DataTable
        caption={t('caption')}
        columns={columns(mayManage, locale)}
        rows={inquiries}
        rowKey={({ id }) => id}
        tall
        empty={<EmptyState title={t('emptyTitle')}>{mayManage ? t('emptyText') : t('emptyResponder')}</EmptyState>}
        locale={locale}
      />
    </>
  )
}

function columns(mayManage: boolean, locale: Locale): Column<InquiryRow>[] {
  const t = inquiriesText(locale)
  const body: Column<InquiryRow> = { key: 'body', header: t('column.body'), cell: ({ body }) => body }
  return [
    {
      key: 'title',
      header: t('column.title'),
      cell: ({ id, title }) => (
        <Link href={`/portal/inquiries/${id}`} className="link block py-1.5 md:py-0">
          {title}
        </Link>
      ),
    },
    ...(mayManage ? [body] : []),
    { key: 'kind', header: t('column.kind'), cell: ({ kind }) => t.at(`kind.${kind}`) },
    {
      key: 'state',
      header: t('column.state'),
      bare: true,
      cell: ({ state }) => <StateChip state={state} noun="inquiry" locale={locale} />,
    },
    {
      key: 'answered',
      header: t('column.answered'),
      kind: 'number',
      cell: ({ answered, cells }) =>
        t('of', { answered: formatNumber(answered, {}, locale), cells: formatNumber(cells, {}, locale) }),
    },
    { key: 'due', header: t('column.due'), cell: ({ clock }) => <ClockChip clock={clock} locale={locale} /> },
  ]
}
