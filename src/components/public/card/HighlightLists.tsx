import type { CardMeasure } from '../../../domain/publishing/card'
import type { Highlights } from '../../../domain/publishing/highlights'
import { translator } from '../../../i18n'
import { ScoreWithCap } from '../../ui/ScoreWithCap'
import type { Worded } from '../../ui/text'
import { measureAnchor } from './measureAnchor'

/** The strongest and the weakest three, each leading to its reasons further down. */
export function HighlightLists({ strongest, weakest, locale }: Worded & Highlights) {
  const t = translator(locale, 'publicPages')
  return (
    <div className="mt-10 grid gap-6 md:grid-cols-2">
      <List title={t('card.strongest')} measures={strongest} locale={locale} />
      <List title={t('card.weakest')} measures={weakest} locale={locale} />
    </div>
  )
}

function List({ title, measures, locale }: Worded & { title: string; measures: CardMeasure[] }) {
  const t = translator(locale, 'publicPages')
  return (
    <section>
      <h2 className="text-18">{title}</h2>
      <p className="text-14 text-muted">{measures.length > 0 ? t('card.highlightsNote') : t('card.highlightsNone')}</p>
      <ul className="card mt-2 divide-y divide-line rounded-card border border-line bg-paper px-5">
        {measures.map((measure) => (
          <li key={measure.code} className="flex items-center justify-between gap-4 py-3">
            <a href={`#${measureAnchor(measure)}`} className="link min-w-0">
              {measure.title}
            </a>
            <span className="w-28 shrink-0">
              <ScoreWithCap score={measure.score} cap={measure.cap} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
