import Link from 'next/link'
import type { ServiceListQuery, StateCounts } from '../../../domain/catalogue/serviceList'
import { serviceListHref } from '../../../domain/catalogue/serviceList'
import type { ServiceRow } from '../../../domain/catalogue/views'
import { formatDigits, formatNumber, formatPercent } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import { Pager } from '../../ui/Pager'
import { StateChip } from '../../ui/StateChip'
import type { NewServiceProps } from './NewService'
import { NewService } from './NewService'
import { ServiceFilters } from './ServiceFilters'
import { servicesText } from './text'

type ListProps = Omit<NewServiceProps, 'locale'> & {
  services: ServiceRow[]
  query: ServiceListQuery
  counts: StateCounts
  pageCount: number
  mayCreate: boolean
  isStaff: boolean
  locale: Locale
}

/** The services of a province for its staff, of an agency for its people, with how much of each form is there. */
export function ServicesList({ services, query, counts, pageCount, mayCreate, isStaff, locale, ...own }: ListProps) {
  const t = servicesText(locale)
  const isAsked = query.text !== '' || query.state !== null
  return (
    <>
      <PageHead
        title={t('title')}
        asked={t(isStaff ? 'lead' : 'leadOwn')}
        actions={
          <>
            {isStaff && <LinkButton href="/portal/services/statistics">{t('statistics')}</LinkButton>}
            {mayCreate && <NewService {...own} locale={locale} />}
          </>
        }
        locale={locale}
      />
      {(isAsked || services.length > 0) && <ServiceFilters query={query} counts={counts} locale={locale} />}
      <DataTable
        caption={t('caption')}
        columns={columns(locale)}
        rows={services}
        rowKey={({ id }) => id}
        empty={
          isAsked ? (
            <EmptyState title={t('noneFound')}>
              <LinkButton href="/portal/services">{t('showAll')}</LinkButton>
            </EmptyState>
          ) : (
            <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
          )
        }
        locale={locale}
      />
      <Pager
        page={query.page}
        pages={pageCount}
        hrefOf={(page) => serviceListHref({ ...query, page })}
        locale={locale}
      />
    </>
  )
}

function columns(locale: Locale): Column<ServiceRow>[] {
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
