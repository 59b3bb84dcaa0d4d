'use client'

import { useReview } from './ReviewProvider'
import { EventTimeline } from './EventTimeline'
import { timelineText } from './text'

/** What happened to the present measure and to its evaluation around it. */
export function ItemTimeline() {
  const { timeline, item, locale } = useReview()
  const entries = timeline.filter(({ measure }) => measure === null || measure.item === item.id)
  return (
    <section className="grid gap-2">
      <h2 className="text-16 font-strong">{timelineText(locale)('label')}</h2>
      <EventTimeline entries={entries} within={item.id} first={8} locale={locale} />
    </section>
  )
}
