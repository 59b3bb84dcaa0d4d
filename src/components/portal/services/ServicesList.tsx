import Link from 'next/link'
import type { ServiceRow } from '../../../domain/catalogue/views'
import { formatDigits, formatNumber, formatPercent } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { StateChip } from '../../ui/StateChip'
import type { NewServiceProps } from './NewService'
import { NewService } from './NewService'
import { servicesText } from './text'

type ListProps = { services: ServiceRow[]; mayCreate: boolean; isStaff: boolean; locale?: Locale } & Pick<
  NewServiceProps,
  'agencies' | 'mayOwn'
>

/** The services of a province for its staff, of an agency for its people, with how much of each form is there. */
export function ServicesList({ services, mayCreate, isStaff, agencies, mayOwn, locale }: ListProps) {
  const t = servicesText(locale)
  const parents = services.filter(({ parentTitle, state }) => parentTitle === null && state !== 'archived')
  return (
    <>
      <PageHead
        title={t('title')}
        asked={t(isStaff ? 'lead' : 'leadOwn')}
        actions={
          <>
            {isStaff && <LinkButton href="/portal/services/statistics">{t('statistics')}</LinkButton>}
            {mayCreate && <NewService agencies={agencies} mayOwn={mayOwn} parents={parents} locale={locale} />}
          </>
        }
        locale={locale}
      />
      <DataTable
        caption={t('caption')}
        columns={columns(locale)}
        rows={services}
        rowKey={({ id }) => id}
        tall
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
        locale={locale}
      />
    </>
  )
}

function columns(locale: Locale | undefined): Column<ServiceRow>[] {
  const t = servicesText(locale)
  return [
    {
      key: 'title',
      header: t('column.title'),
      cell: ({ id, title, code, parentTitle }) => (
        <>
          <Link href={`/portal/services/${id}`} className="link block py-1.5 md:py-0">
            {title}
          </Link>
          {code && (
            <bdi dir="ltr" className="text-14 text-muted">
              {formatDigits(code, locale)}
            </bdi>
          )}
          {parentTitle && <span className="block text-14 text-muted">{t('subOf', { title: parentTitle })}</span>}
        </>
      ),
    },
    { key: 'provider', header: t('column.provider'), cell: ({ provider }) => provider },
    {
      key: 'state',
      header: t('column.state'),
      bare: true,
      cell: ({ state }) => <StateChip state={state} noun="service" locale={locale} />,
    },
    {
      key: 'complete',
      header: t('column.complete'),
      kind: 'number',
      cell: ({ completenessPercent }) => formatPercent(completenessPercent, locale),
    },
    {
      key: 'edition',
      header: t('column.edition'),
      kind: 'number',
      cell: ({ editionNumber }) => (editionNumber > 0 ? formatNumber(editionNumber, {}, locale) : t('none')),
    },
  ]
}
