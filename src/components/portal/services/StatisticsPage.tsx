import type { CatalogueProgress, ServiceStatistics } from '../../../domain/catalogue/statistics'
import type { ServiceState } from '../../../domain/workflow/service'
import { translator } from '../../../i18n'
import { formatNumber, formatPercent } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { StatisticsView } from '../../ui/catalogue/StatisticsView'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'

type Props = { statistics: ServiceStatistics; progress: CatalogueProgress[]; locale: Locale }

/** The steps of a form's life as staff count them, from whoever writes to everyone. */
const steps = {
  writing: ['draft', 'returned', 'revised'],
  review: ['submitted', 'reviewed'],
  code: ['code_requested', 'code_assigned'],
  published: ['published'],
} as const satisfies Record<string, readonly ServiceState[]>
const stepNames = Object.keys(steps) as (keyof typeof steps)[]

/** For staff: how far each body is with its forms, then what the published ones say together. */
export function StatisticsPage({ statistics, progress, locale }: Props) {
  const [t, services] = [translator(locale, 'serviceCatalogue'), translator(locale, 'services')]
  return (
    <>
      <PageHead
        where={[{ label: services('title'), href: '/portal/services' }]}
        title={t('statistics')}
        asked={t('statisticsStaffLead')}
        actions={
          <LinkButton href="/api/services/statistics" size="small" icon="download" download>
            {t('statisticsCsv')}
          </LinkButton>
        }
        locale={locale}
      />
      <div className="grid grid-cols-1 gap-10">
        <DataTable
          caption={t('progress.title')}
          showCaption
          columns={columns(locale)}
          rows={progress}
          rowKey={({ id }) => id}
          tall
          locale={locale}
        />
        <StatisticsView statistics={statistics} home="/portal/services" locale={locale} />
      </div>
    </>
  )
}

function columns(locale: Locale): Column<CatalogueProgress>[] {
  const t = translator(locale, 'serviceCatalogue')
  const number = (value: number) => formatNumber(value, {}, locale)
  return [
    { key: 'provider', header: t('page.provider'), cell: ({ provider }) => provider },
    { key: 'services', header: t('figures.services'), kind: 'number', cell: ({ services }) => number(services) },
    ...stepNames.map((step): Column<CatalogueProgress> => ({
      key: step,
      header: t(`progress.${step}`),
      kind: 'number',
      cell: ({ states }) => number(steps[step].reduce((sum, state) => sum + (states[state] ?? 0), 0)),
    })),
    {
      key: 'complete',
      header: t('progress.complete'),
      kind: 'number',
      cell: ({ complete }) => formatPercent(complete, locale),
    },
  ]
}
