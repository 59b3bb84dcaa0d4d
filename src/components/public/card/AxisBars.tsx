import type { Card as ReportCard, CardAxis } from '../../../domain/publishing/card'
import { translator } from '../../../i18n'
import { formatDigits, formatScore } from '../../../i18n/format'
import { Bar } from '../../ui/Bar'
import type { Worded } from '../../ui/text'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { onScaleOf } from './onScaleOf'

/** Every axis as a bar, with last year's share marked on it. */
export function AxisBars({ card, locale }: Worded & { card: ReportCard }) {
  const t = translator(locale, 'publicPages')
  const year = card.previousYear === null ? null : formatDigits(String(card.previousYear), locale)
  const hasLast = card.dimensions.some(({ axes }) => axes.some(({ lastYear }) => lastYear))
  return (
    <section className="mt-10">
      <h2 className="text-22">{t('card.axes')}</h2>
      {year && hasLast && <p className="text-14 text-muted">{t('card.axesLegend', { year })}</p>}
      {card.dimensions
        .filter(({ axes }) => axes.length > 0)
        .map(({ key, axes }) => (
          <div key={key} className="mt-4">
            <h3 className="text-16 text-muted">{translator(locale, 'scoring').at(`dimension.${key}`)}</h3>
            <ul className="card mt-2 divide-y divide-line rounded-card border border-line bg-paper px-5">
              {axes.map((axis) => (
                <AxisBar key={axis.code} axis={axis} year={year} locale={locale} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

function AxisBar({ axis, year, locale }: Worded & { axis: CardAxis; year: string | null }) {
  const t = translator(locale, 'publicPages')
  const { title, score, cap, lastYear } = axis
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_280px_7.5rem] md:items-center">
      <span>{title}</span>
      <Bar value={score} max={cap} ghost={onScaleOf(lastYear, cap)} height={8} />
      <span className="tabular text-14 md:text-end">
        <strong className="text-16">
          <bdi>{formatScore(score, locale)}</bdi>
        </strong>{' '}
        <span className="text-muted">{t('results.outOf', { mark: formatScore(cap, locale) })}</span>
        {lastYear && year && (
          <VisuallyHidden>
            {' '}
            {t('card.axisLast', { year, score: formatScore(lastYear.score, locale), cap: formatScore(lastYear.cap, locale) })}
          </VisuallyHidden>
        )}
      </span>
    </li>
  )
}
