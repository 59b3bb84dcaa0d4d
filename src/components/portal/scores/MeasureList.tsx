import type { ItemView, ScoresView } from '../../../domain/review/views'
import { reasonsOf } from '../../../domain/review/reasons'
import { formatDigits } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locale'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/icons'
import { ScoreWithCap } from '../../ui/ScoreWithCap'
import { StateChip } from '../../ui/StateChip'
import { MeasureReasons } from './MeasureReasons'
import { scoresText } from './text'

/** Every measure by its axis, each of which unfolds to its reasons. */
export function MeasureList({ view, locale }: { view: ScoresView; locale: Locale }) {
  const t = scoresText(locale)
  return (
    <section className="grid gap-4">
      <h2 className="text-18 font-strong">{t('measures')}</h2>
      {view.axes.map((axis) => (
        <div key={axis.id} id={`axis-${axis.id}`} className="scroll-mt-20">
          <Card title={axis.title} flush>
            <ul className="mt-3 border-t border-line">
              {view.items
                .filter((item) => item.axis.id === axis.id)
                .map((item) => (
                  <li key={item.id} className="border-b border-line last:border-b-0">
                    <Measure item={item} view={view} locale={locale} />
                  </li>
                ))}
            </ul>
          </Card>
        </div>
      ))}
    </section>
  )
}

function Measure({ item, view, locale }: { item: ItemView; view: ScoresView; locale: Locale }) {
  const reasons = reasonsOf(item)
  return (
    <details id={item.id} className="group scroll-mt-20">
      <summary className="flex cursor-pointer flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 hover:bg-neutral-tint">
        <span className="flex min-w-0 flex-1 basis-72 gap-2">
          <Icon name="chevronDown" size={18} className="mt-1 text-muted group-open:rotate-180" />
          <bdi dir="ltr" className="shrink-0 text-muted">
            {formatDigits(item.measure.code, locale)}
          </bdi>
          <span>{item.measure.title}</span>
        </span>
        {item.appeal && <StateChip state={item.appeal.state} noun="appeal" locale={locale} />}
        <span className="w-full sm:w-64">
          <ScoreWithCap
            score={reasons.score}
            cap={item.cap}
            notApplicable={item.notApplicable}
            ghost={null}
            size="row"
            locale={locale}
          />
        </span>
      </summary>
      <MeasureReasons item={item} reasons={reasons} view={view} locale={locale} />
    </details>
  )
}
