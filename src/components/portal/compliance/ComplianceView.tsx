import type { ReactNode } from 'react'
import { percentOf } from '../../../domain/clocks/report'
import type { ComplianceReport, Kept } from '../../../domain/clocks/report'
import { jalaliMonthLabels } from '../../../i18n/calendarWords'
import { translator } from '../../../i18n'
import { formatNumber, formatPercent } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Bar } from '../../ui/Bar'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { LinkTabs } from '../../ui/LinkTabs'
import { PageHead } from '../../ui/PageHead'
import { MonthCurve } from './MonthCurve'

const hrefOf = (year: number, owedBy: string | null) =>
  `/portal/compliance?year=${year}${owedBy ? `&owedBy=${owedBy}` : ''}`

/** How deadlines were kept in a year: by kind of work, by month and by agency, each as bars with their numbers. */
export function ComplianceView({ report, locale }: { report: ComplianceReport; locale: Locale }) {
  const t = translator(locale, 'clocks')
  const { year, years, owedBy, all, kinds, agencies, months } = report
  const yearText = (one: number) => formatNumber(one, { grouping: false }, locale)
  return (
    <>
      <PageHead
        title={t('report.title')}
        asked={t('report.asked')}
        actions={
          <LinkButton
            href={`/api/clocks/report?year=${year}${owedBy ? `&owedBy=${owedBy}` : ''}`}
            icon="download"
            download
          >
            {t('report.csv')}
          </LinkButton>
        }
        locale={locale}
      />
      <LinkTabs
        label={t('report.year')}
        tabs={years.map((one) => ({ href: hrefOf(one, owedBy), label: yearText(one), current: one === year }))}
        locale={locale}
      />
      <LinkTabs
        look="pill"
        label={t('report.who')}
        tabs={[
          { href: hrefOf(year, null), label: t('report.all'), current: !owedBy },
          ...(['organisation', 'agency'] as const).map((debtor) => ({
            href: hrefOf(year, debtor),
            label: t(`debtor.${debtor}`),
            current: owedBy === debtor,
          })),
        ]}
        locale={locale}
      />
      {all === null ? (
        <EmptyState title={t('report.emptyTitle')}>{t('report.emptyText')}</EmptyState>
      ) : (
        <div className="grid gap-8">
          <Total kept={all} locale={locale} />
          <Part title={t('report.byKind')} rows={kinds} nameOf={({ key }) => t.at(`kind.${key}`)} locale={locale} />
          <Part
            title={t('report.byMonth')}
            rows={months}
            nameOf={({ key }) =>
              t('report.month', { month: jalaliMonthLabels[Number(key) - 1]?.[locale] ?? key, year: yearText(year) })
            }
            locale={locale}
          >
            <MonthCurve months={months} year={year} locale={locale} />
          </Part>
          {agencies.length > 0 && (
            <Part
              title={t('report.byAgency')}
              rows={agencies}
              nameOf={({ label, key }) => label ?? key}
              locale={locale}
            />
          )}
          <p className="max-w-question text-14 text-muted">{t('report.method')}</p>
        </div>
      )}
    </>
  )
}

/** The whole year in figures that are read at a glance. */
function Total({ kept, locale }: { kept: Kept; locale: Locale }) {
  const t = translator(locale, 'clocks')
  const figures: [string, string][] = [
    [t('report.onTimeShare'), shareText(kept.share, locale)],
    [t('report.total'), formatNumber(kept.total, {}, locale)],
    [t('report.openLate'), formatNumber(kept.openLate, {}, locale)],
    [t('report.mean'), hoursText(kept.mean, locale)],
  ]
  return (
    <dl className="grid grid-cols-2 gap-4 md:grid-cols-4">
      {figures.map(([label, value]) => (
        <div key={label} className="rounded-card border border-line bg-paper p-4">
          <dt className="text-14 text-muted">{label}</dt>
          <dd className="text-28 font-strong">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type PartProps = {
  title: string
  rows: Kept[]
  nameOf: (kept: Kept) => string
  locale: Locale
  /** what stands above the table */
  children?: ReactNode
}

function Part({ title, rows, nameOf, locale, children }: PartProps) {
  return (
    <section>
      <h2 className="mb-3 text-18">{title}</h2>
      {children}
      <DataTable
        caption={title}
        columns={columns(title, nameOf, locale)}
        rows={rows}
        rowKey={({ key }) => key}
        locale={locale}
      />
    </section>
  )
}

function columns(title: string, nameOf: PartProps['nameOf'], locale: Locale): Column<Kept>[] {
  const t = translator(locale, 'clocks')
  const number = (key: keyof Kept, header: string, value: (kept: Kept) => string): Column<Kept> => ({
    key,
    header,
    kind: 'number',
    // On a phone a card says what happened and not what did not.
    isBlank: (kept) => kept[key] === null || kept[key] === 0,
    cell: (kept) => value(kept),
  })
  return [
    { key: 'name', header: title, cell: nameOf },
    {
      key: 'bar',
      header: t('report.onTimeShare'),
      className: 'md:min-w-44',
      isBlank: ({ share }) => share === null,
      cell: ({ share }) => (
        <span className="grid gap-1">
          {shareText(share, locale)}
          <Bar value={share} max="1" />
        </span>
      ),
    },
    number(
      'met',
      t('report.onTime'),
      ({ met, total }) => `${formatNumber(met, {}, locale)} / ${formatNumber(total, {}, locale)}`,
    ),
    number('mean', t('report.mean'), ({ mean }) => hoursText(mean, locale)),
    number('median', t('report.median'), ({ median }) => hoursText(median, locale)),
    number('p90', t('report.p90'), ({ p90 }) => hoursText(p90, locale)),
    number('open', t('report.open'), ({ open }) => formatNumber(open, {}, locale)),
    number('openLate', t('report.openLate'), ({ openLate }) => formatNumber(openLate, {}, locale)),
  ]
}

const shareText = (share: string | null, locale: Locale) =>
  share === null ? '—' : formatPercent(percentOf(share), locale)
const hoursText = (hours: string | null, locale: Locale) =>
  hours === null ? '—' : formatNumber(hours, { maxFraction: 1 }, locale)
