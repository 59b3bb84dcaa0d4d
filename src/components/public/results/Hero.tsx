import type { Figures } from '../../../domain/publishing/keyFigures'
import type { FestivalText } from '../../../domain/publishing/pages'
import { TOTAL_MARK } from '../../../domain/scoring/policy'
import { translator } from '../../../i18n'
import { formatDate, formatDigits, formatNumber, formatSigned } from '../../../i18n/format'
import type { Worded } from '../../ui/text'

type Figure = { key: string; value: string; label: string }

export type HeroProps = Worded & {
  page: FestivalText
  /** Left out where there is no ranking yet. */
  figures?: Figures
  previousYear?: number | null
}

/** The head of a festival's page: whose, which year, and four figures. */
export function Hero({ page, figures, previousYear = null, locale }: HeroProps) {
  const t = translator(locale, 'publicPages')
  const shown = figures ? figuresOf(figures, previousYear, locale) : []
  return (
    <header className="hero">
      <div className="mx-auto w-full max-w-[1192px] px-4 py-10 lg:px-9 lg:py-12">
        <p className="text-14 opacity-90">
          {page.province.organisation}
          <span aria-hidden="true"> · </span>
          {t('results.ofYear', { year: formatDigits(String(page.year), locale) })}
        </p>
        <h1 className="mt-2 text-28 sm:text-36">{page.title}</h1>
        {page.heldOn && <p className="mt-2 text-14 opacity-90">{held(page, locale)}</p>}
        {shown.length > 0 && (
          <dl
            aria-label={t('results.figures.label')}
            className="mt-7 grid grid-cols-2 gap-x-6 gap-y-5 sm:flex sm:flex-wrap sm:gap-x-12"
          >
            {shown.map(({ key, value, label }) => (
              <div key={key} className="flex flex-col-reverse">
                <dt className="text-14 opacity-90">{label}</dt>
                <dd className="text-28 font-strong">
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </header>
  )
}

function held({ heldOn, place }: FestivalText, locale: 'fa' | 'en'): string {
  const t = translator(locale, 'publicPages')
  const date = formatDate(heldOn ?? '', 'long', locale)
  return place ? t('results.heldAt', { date, place }) : t('results.heldOn', { date })
}

function figuresOf(figures: Figures, previousYear: number | null, locale: 'fa' | 'en'): Figure[] {
  const t = translator(locale, 'publicPages')
  const { agencyCount, measureCount, mean, growth } = figures
  const list: Figure[] = [
    { key: 'agencies', value: formatNumber(agencyCount, {}, locale), label: t('results.figures.agencies') },
    { key: 'measures', value: formatNumber(measureCount, {}, locale), label: t('results.figures.measures') },
  ]
  if (mean !== null) {
    const mark = formatNumber(TOTAL_MARK, {}, locale)
    list.push({ key: 'mean', value: formatNumber(mean, { maxFraction: 1 }, locale), label: t('results.figures.mean', { mark }) })
  }
  if (growth !== null && previousYear !== null) {
    const year = formatDigits(String(previousYear), locale)
    list.push({ key: 'growth', value: formatSigned(growth, locale, { maxFraction: 1 }), label: t('results.figures.growth', { year }) })
  }
  return list
}
