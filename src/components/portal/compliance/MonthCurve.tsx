import type { Kept } from '../../../domain/clocks/report'
import { percentOf } from '../../../domain/clocks/report'
import { jalaliMonthLabels } from '../../../i18n/calendarWords'
import { translator } from '../../../i18n'
import { formatList, formatNumber, formatPercent } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { shareOf } from '../../ui/share'

type CurveProps = { months: Kept[]; year: number; locale: Locale }
/** A month in which something was finished: its place in the year, and how much was in time. */
type Dot = { month: number; share: string; height: number }

const HEIGHT = 176
const [TOP, FOOT] = [28, 12]
const ticks = ['1', '0.5', '0']

/**
 * The share on time as a curve over the months of a year, in the reading direction. Neighbouring months are joined; a month
 * in which nothing was finished breaks the curve. One month alone is no curve, and then there is none. The table beside it
 * says the same in numbers. Places are percentages, so that text keeps its size on every screen.
 */
export function MonthCurve({ months, year, locale }: CurveProps) {
  const t = translator(locale, 'clocks')
  const dots = months.flatMap(({ key, share }) => (share === null ? [] : [dotOf(Number(key), share)]))
  if (dots.length < 2) return null
  const percent = (share: string) => formatPercent(percentOf(share), locale, { maxFraction: 0 })
  const sentences = dots.map(({ month, share }) =>
    t('report.curveSentence', { month: monthName(month, locale), share: percent(share) }),
  )
  return (
    <figure className="mb-4 rounded-card border border-line bg-paper p-4">
      <figcaption className="mb-2 text-16 font-strong">{t('report.curve')}</figcaption>
      <div
        role="img"
        aria-label={t('report.curveAlt', {
          year: formatNumber(year, { grouping: false }, locale),
          sentences: formatList(sentences, locale),
        })}
        className="grid grid-cols-[2.75rem_1fr] text-14 text-muted"
      >
        <svg aria-hidden="true" width="100%" height={HEIGHT}>
          {ticks.map((share) => (
            <text
              key={share}
              className="fill-muted"
              x={locale === 'fa' ? '100%' : '0%'}
              y={yOf(shareOf(share, '1')) + 5}
              textAnchor={locale === 'fa' ? 'end' : 'start'}
              direction="ltr"
            >
              {percent(share)}
            </text>
          ))}
        </svg>
        <Plot dots={dots} percent={percent} mirrored={locale === 'fa'} />
        <span />
        <ol aria-hidden="true" className="grid grid-cols-12 text-center">
          {jalaliMonthLabels.map((label, index) => (
            <li key={index}>
              <span className="max-md:hidden">{label[locale]}</span>
              <span className="md:hidden">{formatNumber(index + 1, {}, locale)}</span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  )
}

const dotOf = (month: number, share: string): Dot => ({ month, share, height: yOf(shareOf(share, '1')) })
const yOf = (percent: number): number => TOP + ((100 - percent) / 100) * (HEIGHT - TOP - FOOT)
const monthName = (month: number, locale: Locale): string => jalaliMonthLabels[month - 1]?.[locale] ?? String(month)

function Plot({ dots, percent, mirrored }: { dots: Dot[]; percent: (share: string) => string; mirrored: boolean }) {
  const xOf = ({ month }: Dot) => {
    const along = ((month - 0.5) / 12) * 100
    return `${mirrored ? 100 - along : along}%`
  }
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT}>
      {ticks.map((share) => {
        const y = yOf(shareOf(share, '1'))
        return <line key={share} className="stroke-line" x1="0" x2="100%" y1={y} y2={y} />
      })}
      {dots.map((dot, index) => {
        const before = dots[index - 1]
        return before?.month === dot.month - 1 ? (
          <line
            key={dot.month}
            className="stroke-turquoise"
            strokeWidth="3"
            strokeLinecap="round"
            x1={xOf(before)}
            y1={before.height}
            x2={xOf(dot)}
            y2={dot.height}
          />
        ) : null
      })}
      {dots.map((dot) => (
        <g key={dot.month}>
          <circle className="fill-turquoise stroke-paper" strokeWidth="2" cx={xOf(dot)} cy={dot.height} r="6" />
          <text
            className="fill-ink stroke-paper text-14 [paint-order:stroke] max-md:hidden"
            strokeWidth="4"
            x={xOf(dot)}
            y={dot.height - 12}
            textAnchor="middle"
            direction="ltr"
          >
            {percent(dot.share)}
          </text>
        </g>
      ))}
    </svg>
  )
}
