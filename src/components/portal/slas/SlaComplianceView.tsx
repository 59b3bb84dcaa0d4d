import type { SlaCompliance, SlaMeasured } from '../../../domain/sla/compliance'
import { percentOf } from '../../../domain/clocks/report'
import { translator } from '../../../i18n'
import { formatNumber, formatPercent } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Bar } from '../../ui/Bar'
import type { Column } from '../../ui/DataTable'
import { DataTable } from '../../ui/DataTable'
import { LinkButton } from '../../ui/LinkButton'
import { LinkTabs } from '../../ui/LinkTabs'
import { PageHead } from '../../ui/PageHead'

type ViewProps = { report: SlaCompliance; locale: Locale }

/** How an agreement was kept in a year: each promise with its share on time as a bar and its numbers. */
export function SlaComplianceView({ report, locale }: ViewProps) {
  const t = translator(locale, 'slas')
  const { id, title, year, years, provider, recipient, inquiries } = report
  const yearText = (one: number) => formatNumber(one, { grouping: false }, locale)
  return (
    <>
      <PageHead
        where={[
          { label: t('title'), href: '/portal/slas' },
          { label: title, href: `/portal/slas/${id}` },
        ]}
        title={t('compliance.title')}
        asked={t('compliance.lead')}
        actions={
          <LinkButton href={`/api/slas/${id}/compliance?year=${year}`} icon="download" download>
            {t('compliance.pdf')}
          </LinkButton>
        }
        locale={locale}
      />
      <LinkTabs
        label={t('compliance.year', { year: yearText(year) })}
        tabs={years.map((one) => ({
          href: `/portal/slas/${id}/compliance?year=${one}`,
          label: yearText(one),
          current: one === year,
        }))}
        locale={locale}
      />
      <div className="grid gap-8">
        <Part title={t('compliance.provider')} rows={provider} locale={locale} />
        <Part title={t('compliance.recipient')} rows={recipient} locale={locale} />
        <Part title={t('compliance.inquiries')} rows={inquiries} locale={locale} />
        <p className="max-w-question text-14 text-muted">{t('compliance.definition')}</p>
      </div>
    </>
  )
}

function Part({ title, rows, locale }: { title: string; rows: SlaMeasured[]; locale: Locale }) {
  if (rows.length === 0) return null
  const t = translator(locale, 'slas')
  const agencies = rows.flatMap((row) =>
    row.side === 'recipient'
      ? row.agencies.map((one) => ({ ...one, key: `${row.key} ${one.agency}`, text: row.text }))
      : [],
  )
  return (
    <section className="grid gap-3">
      <h2 className="text-18 font-strong">{title}</h2>
      <DataTable
        caption={title}
        columns={columns(locale)}
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        locale={locale}
      />
      {agencies.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 text-lapis">{t('compliance.byAgency')}</summary>
          <DataTable
            caption={t('compliance.byAgency')}
            columns={[
              { key: 'agency', header: t('compliance.agency'), cell: ({ agency }) => agency },
              { key: 'text', header: t('compliance.obligation'), cell: ({ text }) => text },
              {
                key: 'share',
                header: t('compliance.share'),
                kind: 'number',
                cell: ({ figures }) => (figures.share === null ? '—' : formatPercent(percentOf(figures.share), locale)),
              },
              {
                key: 'breaches',
                header: t('compliance.breaches'),
                kind: 'number',
                cell: ({ figures }) => formatNumber(figures.breaches, {}, locale),
              },
            ]}
            rows={agencies}
            rowKey={({ key }) => key}
            empty={null}
            locale={locale}
          />
        </details>
      )}
    </section>
  )
}

function columns(locale: Locale): Column<SlaMeasured>[] {
  const t = translator(locale, 'slas')
  const number = (value: string | number | null | undefined) => (value == null ? '—' : formatNumber(value, {}, locale))
  const hours = (value: string | null | undefined) =>
    value == null ? '—' : t('compliance.hours', { hours: number(value) })
  const percent = (value: string) => formatPercent(value, locale)
  return [
    { key: 'text', header: t('compliance.obligation'), cell: ({ text }) => text },
    { key: 'side', header: t('compliance.side'), cell: ({ side }) => t(`side.${side}`) },
    {
      key: 'share',
      header: t('compliance.share'),
      cell: ({ figures }) =>
        figures?.share == null ? (
          '—'
        ) : (
          <span className="grid min-w-24 gap-1">
            {percent(percentOf(figures.share))}
            <Bar value={figures.share} max="1" />
          </span>
        ),
    },
    {
      key: 'target',
      header: t('compliance.target'),
      kind: 'number',
      cell: ({ targetPercent }) => (targetPercent === null ? '—' : percent(String(targetPercent))),
    },
    { key: 'count', header: t('compliance.count'), kind: 'number', cell: ({ figures }) => number(figures?.total) },
    {
      key: 'breaches',
      header: t('compliance.breaches'),
      kind: 'number',
      cell: ({ figures }) => number(figures?.breaches),
    },
    { key: 'mean', header: t('compliance.mean'), cell: ({ figures }) => hours(figures?.mean) },
    { key: 'p90', header: t('compliance.p90'), cell: ({ figures }) => hours(figures?.p90) },
    {
      key: 'status',
      header: t('compliance.status'),
      cell: ({ status, why }) => (
        <>
          {t(`compliance.${status}`)}
          {why && <span className="block text-14 text-muted">{why}</span>}
        </>
      ),
    },
  ]
}
