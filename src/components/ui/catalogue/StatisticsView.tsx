import Link from 'next/link'
import type { ServiceFigures, ServiceStatistics } from '../../../domain/catalogue/statistics'
import { stageNames } from '../../../domain/catalogue/options'
import { translator } from '../../../i18n'
import { formatNumber, formatPercent } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Bar } from '../Bar'
import type { Column } from '../DataTable'
import { DataTable } from '../DataTable'
import { EmptyState } from '../EmptyState'
import type { Worded } from '../text'

type Props = Worded & {
  statistics: ServiceStatistics
  /** where the services of this reader stand */
  home: '/services' | '/portal/services'
}

/** What forms say together, as bars with their numbers and as tables. */
export function StatisticsView({ statistics, home, locale }: Props) {
  const t = translator(locale, 'serviceCatalogue')
  const words = translator(locale, 'catalogue')
  const { total, byAgency, byProvince, forced, reasons } = statistics
  if (total.services === 0) return <EmptyState title={t('none')}>{t('statisticsLead')}</EmptyState>
  const number = (value: number) => formatNumber(Math.round(value), {}, locale)
  const facts: [string, string][] = [
    [t('figures.services'), number(total.services)],
    [t('figures.recipients'), number(total.recipients)],
    [t('figures.visits'), number(total.visits)],
    [
      t('figures.workingDays'),
      total.workingDays === null ? '—' : formatNumber(total.workingDays, { maxFraction: 1 }, locale),
    ],
  ]
  return (
    <div className="grid grid-cols-1 gap-10">
      <dl className="grid gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-2 lg:grid-cols-4">
        {facts.map(([label, text]) => (
          <div key={label} className="bg-paper px-5 py-3">
            <dt className="text-14 text-muted">{label}</dt>
            <dd className="text-22 font-strong">{text}</dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-8 md:grid-cols-2">
        <Bars
          title={t('figures.electronic')}
          rows={stageNames.map((stage) => ({
            label: words.at(`stage.${stage}`),
            value: total.electronicPercent[stage],
            text: total.electronicPercent[stage] === null ? '—' : formatPercent(total.electronicPercent[stage], locale),
          }))}
          most={100}
        />
        <Bars
          title={t('figures.reasons')}
          rows={reasons.map(({ reason, services }) => ({
            label: words.at(`inPersonReason.${reason}`),
            value: services,
            text: t('total', { count: services }),
          }))}
          most={Math.max(...reasons.map(({ services }) => services), 1)}
        />
      </div>
      {byAgency.length > 1 && (
        <div className="grid gap-8 md:grid-cols-2">
          <Bars
            title={t('figures.visitsByAgency')}
            {...mostOf(
              byAgency,
              ({ visits }) => visits,
              (visits) => number(visits),
            )}
          />
          <Bars
            title={t('figures.daysByAgency')}
            {...mostOf(
              byAgency,
              ({ workingDays }) => workingDays,
              (days) => formatNumber(days, { maxFraction: 1 }, locale),
            )}
          />
        </div>
      )}
      <Table title={t('figures.byAgency')} rows={byAgency} locale={locale} />
      {byProvince.length > 1 && <Table title={t('figures.byProvince')} rows={byProvince} locale={locale} />}
      <section aria-labelledby="forced-title">
        <h2 id="forced-title" className="mb-3 text-18 font-strong">
          {t('figures.forced')}
        </h2>
        <ul className="divide-y divide-line rounded-card border border-line bg-paper">
          {forced.map(({ id, title, provider, reasons: named, other }) => (
            <li key={id} className="px-5 py-3">
              <Link href={`${home}/${id}`} className="link inline-flex min-h-11 items-center">
                {title}
              </Link>
              <p className="text-14 text-muted">
                {[provider, ...named.map((reason) => words.at(`inPersonReason.${reason}`)), ...other].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** As many bars as are read at a glance; the table below has all of them. */
const MOST_BARS = 10

/** The bodies with the largest figures, of those that state one above zero. */
function mostOf(
  rows: ServiceFigures[],
  figureOf: (row: ServiceFigures) => number | null,
  textOf: (value: number) => string,
) {
  const found = rows
    .map((row) => ({ label: row.name, value: figureOf(row) ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .slice(0, MOST_BARS)
  return {
    rows: found.map(({ label, value }) => ({ label, value, text: textOf(value) })),
    most: Math.max(...found.map(({ value }) => value), 1),
  }
}

type BarRow = { label: string; value: number | null; text: string }

function Bars({ title, rows, most }: { title: string; rows: BarRow[]; most: number }) {
  return (
    <section>
      <h2 className="mb-3 text-18 font-strong">{title}</h2>
      <dl className="grid gap-3">
        {rows.map(({ label, value, text }) => (
          <div key={label} className="grid grid-cols-[1fr_auto] gap-x-4">
            <dt>{label}</dt>
            <dd className="font-medium">{text}</dd>
            <dd className="col-span-2">
              <Bar value={value === null ? null : String(value)} max={String(most)} height={8} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** All figures of a bar chart and more, behind a line: the bars are what is read first. */
function Table({ title, rows, locale }: { title: string; rows: ServiceFigures[]; locale: Locale }) {
  return (
    <details className="rounded-card border border-line bg-paper md:border-0 md:bg-transparent">
      <summary className="flex min-h-11 cursor-pointer items-center px-4 font-strong md:px-0">
        {translator(locale, 'serviceCatalogue')('figures.table', { title })}
      </summary>
      <div className="p-4 md:p-0 md:pt-2">
        <DataTable
          caption={title}
          columns={columns(locale)}
          rows={rows}
          rowKey={({ name }) => name}
          tall
          locale={locale}
        />
      </div>
    </details>
  )
}

function columns(locale: Locale): Column<ServiceFigures>[] {
  const t = translator(locale, 'serviceCatalogue')
  const words = translator(locale, 'catalogue')
  const number = (key: 'services' | 'recipients' | 'visits' | 'forced'): Column<ServiceFigures> => ({
    key,
    header: t(`figures.${key === 'forced' ? 'forcedShort' : key}`),
    kind: 'number',
    cell: (row) => formatNumber(Math.round(row[key]), {}, locale),
  })
  return [
    { key: 'name', header: t('page.provider'), className: 'md:min-w-60', cell: ({ name }) => name },
    number('services'),
    number('recipients'),
    number('visits'),
    {
      key: 'days',
      header: t('figures.workingDays'),
      kind: 'number',
      cell: ({ workingDays }) => (workingDays === null ? '—' : formatNumber(workingDays, { maxFraction: 1 }, locale)),
    },
    ...stageNames.map((stage): Column<ServiceFigures> => ({
      key: stage,
      header: t('figures.stage', { stage: words.at(`stage.${stage}`) }),
      kind: 'number',
      cell: ({ electronicPercent }) =>
        electronicPercent[stage] === null ? '—' : formatPercent(electronicPercent[stage], locale),
    })),
    number('forced'),
  ]
}
