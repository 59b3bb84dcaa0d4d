import Link from 'next/link'
import type { SlaRow } from '../../../domain/sla/view'
import { formatDate, formatDigits, formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import { slasText } from './text'

type ListProps = { slas: SlaRow[]; mayWrite: boolean; isStaff: boolean; locale: Locale }

/** Agreements with their versions: for staff in every state, for agencies those that hold or held. */
export function SlasList({ slas, mayWrite, isStaff, locale }: ListProps) {
  const t = slasText(locale)
  return (
    <>
      <PageHead
        title={t('title')}
        asked={t('lead')}
        actions={
          mayWrite && (
            <LinkButton href="/admin/collections/slas/create" variant="primary">
              {t('create')}
            </LinkButton>
          )
        }
        locale={locale}
      />
      <DataTable
        caption={t('caption')}
        columns={columns(locale)}
        rows={slas}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('emptyTitle')}>{isStaff ? t('emptyStaff') : t('emptyOwn')}</EmptyState>}
        locale={locale}
      />
    </>
  )
}

function columns(locale: Locale): Column<SlaRow>[] {
  const t = slasText(locale)
  const day = (iso: string | null) => (iso ? formatDate(iso, 'long', locale) : '—')
  return [
    {
      key: 'title',
      header: t('column.title'),
      cell: ({ id, title, serviceCode }) => (
        <>
          <Link href={`/portal/slas/${id}`} className="link block py-1.5 md:py-0">
            {title}
          </Link>
          {serviceCode && (
            <bdi dir="ltr" className="text-14 text-muted">
              {formatDigits(serviceCode, locale)}
            </bdi>
          )}
        </>
      ),
    },
    {
      key: 'version',
      header: t('column.version'),
      kind: 'number',
      cell: ({ version }) => formatNumber(version, {}, locale),
    },
    {
      key: 'state',
      header: t('column.state'),
      bare: true,
      cell: ({ state }) => <StateChip state={state} noun="sla" locale={locale} />,
    },
    { key: 'validFrom', header: t('column.validFrom'), cell: ({ validFrom }) => day(validFrom) },
    { key: 'validUntil', header: t('column.validUntil'), cell: ({ validUntil }) => day(validUntil) },
  ]
}
