'use client'

import type { MeasureAnswer, MeasureField } from '../../../domain/forms/definition'
import { scoreSoFar } from '../../../domain/forms/pages'
import { EvidenceSlots } from './EvidenceSlots'
import { useFill } from './FillProvider'
import { LastYear } from './LastYear'
import { MeasureHead } from './MeasureHead'
import { ExplanationRead, SelfScore, ValueRead } from './MeasureParts'

const closed = () => false

/** One measure as it was answered, where it is closed. */
export function MeasureRead({ field }: { field: MeasureField }) {
  const { draft, locale } = useFill()
  const { measure } = field
  const answer = (draft.answers[field.name] ?? {}) as MeasureAnswer
  return (
    <section aria-labelledby={`q-${field.name}`} className="grid gap-4">
      <MeasureHead field={field} locale={locale} />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <ValueRead field={field} answer={answer} />
        <SelfScore score={scoreSoFar(field, draft.answers)} cap={measure.cap} />
      </div>
      <LastYear field={field} answer={answer} />
      <ExplanationRead answer={answer} />
      <EvidenceSlots field={field} isOpen={closed} isNeeded={answer.none !== true} />
    </section>
  )
}
