import type { RankedGroup } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { formatDigits, formatNumber, formatScore } from '../../../i18n/format'
import type { Worded } from '../../ui/text'
import { changeChart } from './chartSvg'

export type RankingChartProps = Worded & { group: RankedGroup; year: number; previousYear: number | null }

/** How far each agency of the group has come since last year; the same in words for those who do not see it. */
export function RankingChart({ group, year, previousYear, locale }: RankingChartProps) {
  const t = translator(locale, 'publicPages')
  const digits = (value: number) => formatDigits(String(value), locale)
  const rows = group.agencies.map(({ rank, total, previousTotal }) => ({
    label: formatNumber(rank, {}, locale),
    value: Number(total),
    before: previousTotal === null ? null : Number(previousTotal),
  }))
  const svg = changeChart(rows, { rightToLeft: locale === 'fa', formatTick: (value) => formatNumber(value, {}, locale) })
  return (
    <figure className="card rounded-card border border-line bg-paper p-4">
      <figcaption>
        <h2 className="text-16">
          {previousYear === null
            ? t('results.chart.titleAlone')
            : t('results.chart.title', { year: digits(year), previous: digits(previousYear) })}
        </h2>
        {previousYear !== null && <Legend year={digits(year)} previous={digits(previousYear)} locale={locale} />}
      </figcaption>
      <div
        role="img"
        aria-label={alternative(group, locale)}
        className="mt-2 [direction:ltr] [&>svg]:h-auto [&>svg]:w-full"
        // The drawing is our own: numbers in, SVG out.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </figure>
  )
}

function Legend({ year, previous, locale }: Worded & { year: string; previous: string }) {
  const t = translator(locale, 'publicPages')
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 text-14 text-muted">
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
          <circle className="fill-turquoise" cx="7" cy="7" r="6" />
        </svg>
        {t('results.chart.this', { year })}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
          <circle className="fill-paper stroke-edge" cx="7" cy="7" r="5" strokeWidth="2" />
        </svg>
        {t('results.chart.last', { year: previous })}
      </li>
    </ul>
  )
}

function alternative(group: RankedGroup, locale: 'fa' | 'en'): string {
  const t = translator(locale, 'publicPages')
  const sentences = group.agencies.map(({ name, total, previousTotal }) => {
    const values = { agency: name, score: formatScore(total, locale) }
    return previousTotal === null
      ? t('results.chart.sentence', values)
      : t('results.chart.sentenceBoth', { ...values, previous: formatScore(previousTotal, locale) })
  })
  return t('results.chart.alt', { group: group.title, sentences: sentences.join('؛ ') })
}
