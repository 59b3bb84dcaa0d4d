import type { Card as ReportCard, CardAxis, CardIndicator } from '../../../domain/publishing/card'
import { translator } from '../../../i18n'
import { formatScore } from '../../../i18n/format'
import type { Worded } from '../../ui/text'
import { Measure } from './Measure'

/** Every axis with its indicators, and under them every measure that can be unfolded to its reasons. */
export function MeasureList({ card, locale }: Worded & { card: ReportCard }) {
  const t = translator(locale, 'publicPages')
  return (
    <section className="mt-12">
      <h2 className="text-22">{t('card.measures')}</h2>
      <p className="text-14 text-muted">{t('card.measuresAsked')}</p>
      {card.dimensions.map(({ key, axes }) =>
        axes.map((axis) => <Axis key={`${key}-${axis.code}`} axis={axis} card={card} locale={locale} />),
      )}
    </section>
  )
}

function Axis({ axis, card, locale }: Worded & { axis: CardAxis; card: ReportCard }) {
  return (
    <section className="mt-8">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-18">
        {axis.title}
        <Sum score={axis.score} cap={axis.cap} locale={locale} />
      </h3>
      <div className="card mt-2 overflow-hidden rounded-card border border-line bg-paper">
        {axis.indicators.map((indicator) => (
          <Indicator key={indicator.code} indicator={indicator} card={card} locale={locale} />
        ))}
      </div>
    </section>
  )
}

/** An indicator with one measure of the same name is shown as that measure alone. */
function Indicator({ indicator, card, locale }: Worded & { indicator: CardIndicator; card: ReportCard }) {
  const [only] = indicator.measures
  const isOne = indicator.measures.length === 1 && only?.title === indicator.title
  return (
    <div className="border-b border-line last:border-b-0">
      {!isOne && (
        <h4 className="flex flex-wrap items-baseline justify-between gap-x-4 bg-ground px-5 py-2 text-14 text-muted">
          <span>{indicator.title}</span>
          <Sum score={indicator.score} cap={indicator.cap} locale={locale} />
        </h4>
      )}
      {indicator.measures.map((measure) => (
        <Measure key={measure.code} measure={measure} previousYear={card.previousYear} locale={locale} />
      ))}
    </div>
  )
}

function Sum({ score, cap, locale }: Worded & { score: string; cap: string }) {
  return (
    <span className="tabular text-14 font-normal text-muted">
      <bdi>{formatScore(score, locale)}</bdi>{' '}
      {translator(locale, 'publicPages')('results.outOf', { mark: formatScore(cap, locale) })}
    </span>
  )
}
