'use client'

import type { MeasureAnswer, MeasureField } from '../../../domain/forms/definition'
import { scoreSoFar } from '../../../domain/forms/pages'
import { maxLongText } from '../../../domain/forms/types/type'
import { formatDigits } from '../../../i18n/format'
import { Checkbox } from '../../ui/Checkbox'
import { NumberField } from '../../ui/NumberField'
import { TextArea } from '../../ui/TextArea'
import { unitOf } from '../../../i18n/answerText'
import { ConflictBox } from './ConflictBox'
import { EvidenceSlots } from './EvidenceSlots'
import { useFill } from './FillProvider'
import { Flags } from './Flags'
import { MeasureHead } from './MeasureHead'
import { ExplanationRead, SelfScore, ValueRead } from './MeasureParts'
import { fillText } from './text'
import { useAnswer } from './useAnswer'
import { ValueField } from './ValueField'

type Part = { field: MeasureField; answer: MeasureAnswer; onChange: (part: Partial<MeasureAnswer>) => void }

/** One measure to be answered: its value with last year's beside it, the score so far, the explanation and the evidence. */
export function MeasureQuestion({ field }: { field: MeasureField }) {
  const { view, draft, locale } = useFill()
  const { value, change } = useAnswer(field.name)
  const answer = (value ?? {}) as MeasureAnswer
  // After a return only some parts of a measure may be open.
  const only = view.parts[field.name]
  const isOpen = (part: string) => only?.includes(part) ?? true
  const part: Part = { field, answer, onChange: (changes) => change({ ...answer, ...changes }) }
  return (
    <section aria-labelledby={`q-${field.name}`} className="grid gap-4">
      <MeasureHead field={field} locale={locale} />
      <Flags name={field.name} />
      <ConflictBox field={field} />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid gap-2">
          {isOpen('actual') ? (
            <>
              {field.measure.targetSource === 'agency' && <TargetField {...part} />}
              <ValueField {...part} />
              <NoneField {...part} />
            </>
          ) : (
            <ValueRead field={field} answer={answer} />
          )}
        </div>
        <SelfScore score={scoreSoFar(field, draft.answers)} cap={field.measure.cap} />
      </div>
      {isOpen('explanation') ? <Explanation {...part} /> : <ExplanationRead answer={answer} />}
      <EvidenceSlots field={field} isOpen={isOpen} isNeeded={answer.none !== true} />
    </section>
  )
}

function TargetField({ field, answer, onChange }: Part) {
  const { view, locale } = useFill()
  const { errorOf, leave, unreadable } = useAnswer(field.name)
  function take(target: string | null | undefined) {
    unreadable(target === undefined, 'target')
    if (target !== undefined) onChange({ target })
  }
  return (
    <NumberField
      name={`${field.name}.target`}
      label={fillText(locale)('ownTarget', { year: formatDigits(String(view.performanceYear), locale) })}
      value={answer.target ?? null}
      onChange={take}
      onBlur={leave}
      error={errorOf('target')}
      disabled={answer.none === true}
      unit={unitOf(field.measure, locale)}
      locale={locale}
    />
  )
}

/** «عملکرد ندارد»: an answer too, which earns nothing. Its value goes, the two would contradict each other. */
function NoneField({ field, answer, onChange }: Part) {
  const { locale } = useFill()
  const { errorOf, unreadable } = useAnswer(field.name)
  const t = fillText(locale)
  if (field.measure.scoringKind === 'imported') return null
  function take(none: boolean) {
    if (none) unreadable(false, 'actual')
    onChange(none ? { none, actual: null } : { none: undefined })
  }
  return (
    <Checkbox
      name={`${field.name}.none`}
      label={t('none')}
      help={answer.none ? t('noneHelp') : undefined}
      checked={answer.none === true}
      onChange={take}
      error={errorOf('none')}
      locale={locale}
    />
  )
}

/** The explanation: the evaluators read it beside the value. */
function Explanation({ field, answer, onChange }: Part) {
  const { locale } = useFill()
  const { errorOf, leave } = useAnswer(field.name)
  const t = fillText(locale)
  return (
    <TextArea
      name={`${field.name}.explanation`}
      label={t('explanation')}
      required={field.explanationRequired}
      value={answer.explanation ?? ''}
      onChange={(explanation) => onChange({ explanation })}
      onBlur={leave}
      maxLength={maxLongText}
      rows={3}
      error={errorOf('explanation')}
      locale={locale}
    />
  )
}
