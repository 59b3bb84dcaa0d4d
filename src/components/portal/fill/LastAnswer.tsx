'use client'

import type { QuestionField } from '../../../domain/forms/definition'
import { answerText } from '../../../i18n/answerText'
import { useFill } from './FillProvider'
import { fillText } from './text'
import { Unchanged } from './Unchanged'

/** What was answered here last year, and the way to say it again. */
export function LastAnswer({ field }: { field: QuestionField }) {
  const { view, locale } = useFill()
  const said = answerText(field, view.lastYear[field.name], locale)
  if (!said) return null
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 text-14 text-muted">
      <p className="line-clamp-3 max-w-question whitespace-pre-line">
        {fillText(locale)('lastYear')} <bdi>{said}</bdi>
      </p>
      <Unchanged field={field} />
    </div>
  )
}
