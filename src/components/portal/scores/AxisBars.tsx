import type { AxisView } from '../../../domain/review/views'
import { dimensions } from '../../../domain/scoring/policy'
import { formatScore } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Bar } from '../../ui/Bar'
import { Card } from '../../ui/Card'
import { scoresText } from './text'

/** The axes as bars, each with last year's mark. */
export function AxisBars({ axes, locale }: { axes: readonly AxisView[]; locale: Locale }) {
  const t = scoresText(locale)
  return (
    <Card title={t('axes')}>
      <div className="grid gap-5">
        {dimensions
          .map((dimension) => ({ dimension, own: axes.filter((axis) => axis.dimension === dimension) }))
          .filter(({ own }) => own.length > 0)
          .map(({ dimension, own }) => (
            <section key={dimension} className="grid gap-3">
              <h3 className="text-14 text-muted">{t(`dimension.${dimension}`)}</h3>
              <ul className="grid gap-3">
                {own.map((axis) => (
                  <AxisBar key={axis.id} axis={axis} locale={locale} />
                ))}
              </ul>
            </section>
          ))}
        {axes.some(({ lastYear }) => lastYear !== null) && <p className="text-14 text-muted">{t('axesNote')}</p>}
      </div>
    </Card>
  )
}

function AxisBar({ axis: { id, title, score, cap, lastYear }, locale }: { axis: AxisView; locale: Locale }) {
  const t = scoresText(locale)
  return (
    <li className="grid gap-x-6 gap-y-1 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)_8rem] md:items-center">
      <a href={`#axis-${id}`} className="link">
        {title}
      </a>
      <Bar value={score} max={cap} ghost={lastYear} height={10} />
      <bdi className="tabular text-14 md:text-end">
        {t('outOf', { score: score === null ? '—' : formatScore(score, locale), cap: formatScore(cap, locale) })}
      </bdi>
    </li>
  )
}
