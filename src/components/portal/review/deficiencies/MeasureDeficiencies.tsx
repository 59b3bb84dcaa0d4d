'use client'

import { isUnsettled } from '../../../../domain/review/deficiencies'
import { useReview } from '../ReviewProvider'
import { reviewText } from '../text'
import { DeficiencyCard } from './DeficiencyCard'

/** The deficiencies of the present measure: those that ask something in sight, those that are settled folded away. */
export function MeasureDeficiencies() {
  const { item, deficiencies, locale } = useReview()
  const t = reviewText(locale)
  const own = deficiencies.filter((one) => one.item === item.id && one.state !== 'withdrawn')
  const settled = own.filter((one) => !isUnsettled(one))
  if (own.length === 0) return null
  return (
    <section aria-label={t('deficiency.title')} className="grid gap-3">
      {own.filter(isUnsettled).map((one) => (
        <DeficiencyCard key={one.id} deficiency={one} title="part" />
      ))}
      {settled.length > 0 && (
        <details>
          <summary className="cursor-pointer text-14 text-lapis">
            {t('deficiency.settledCount', { count: settled.length })}
          </summary>
          <div className="mt-2 grid gap-3">
            {settled.map((one) => (
              <DeficiencyCard key={one.id} deficiency={one} title="part" />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}
