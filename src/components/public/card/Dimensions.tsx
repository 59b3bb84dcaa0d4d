import type { Card as ReportCard, CardDimension } from '../../../domain/publishing/card'
import { translator } from '../../../i18n'
import { formatNumber, formatScore } from '../../../i18n/format'
import { Bar } from '../../ui/Bar'
import type { Worded } from '../../ui/text'
import { onScaleOf } from './onScaleOf'

/** The two dimensions: what was reached of which cap, and what that adds to the total. */
export function Dimensions({ card, locale }: Worded & { card: ReportCard }) {
  const t = translator(locale, 'publicPages')
  return (
    <section aria-label={t('card.dimensions')} className="mt-6 grid gap-4 md:grid-cols-2">
      {card.dimensions.map((dimension) => (
        <Dimension key={dimension.key} dimension={dimension} locale={locale} />
      ))}
    </section>
  )
}

function Dimension({ dimension, locale }: Worded & { dimension: CardDimension }) {
  const t = translator(locale, 'publicPages')
  const { key, applies, score, cap, contribution, weightInForce, lastYear } = dimension
  return (
    <div className="card grid content-start gap-2 rounded-card border border-line bg-paper p-5">
      <h2 className="text-18">{translator(locale, 'scoring').at(`dimension.${key}`)}</h2>
      {applies ? (
        <>
          <p>
            {t('card.dimensionText', {
              score: formatScore(score, locale),
              cap: formatScore(cap, locale),
              contribution: formatScore(contribution, locale),
            })}
          </p>
          <Bar value={score} max={cap} ghost={onScaleOf(lastYear, cap)} height={8} />
          <p className="text-14 text-muted">{[weight(weightInForce, locale), ...counts(dimension, locale)].join(' · ')}</p>
        </>
      ) : (
        <p className="text-muted">{t('card.notApplies')}</p>
      )}
    </div>
  )
}

const weight = (value: string, locale: 'fa' | 'en'): string =>
  translator(locale, 'publicPages')('card.weight', { weight: formatNumber(value, { maxFraction: 2 }, locale) })

/** How many measures, and how many of them were missing or without subject: never hidden in the sum. */
function counts({ itemCount, missingCount, notApplicableCount }: CardDimension, locale: 'fa' | 'en'): string[] {
  const t = translator(locale, 'publicPages')
  return [
    t('card.items', { count: itemCount }),
    ...(missingCount > 0 ? [t('card.missing', { count: missingCount })] : []),
    ...(notApplicableCount > 0 ? [t('card.notApplicable', { count: notApplicableCount })] : []),
  ]
}
