'use client'

import type { MeasureAnswer, MeasureField } from '../../../domain/forms/definition'
import { scoreSoFar } from '../../../domain/forms/pages'
import { maxLongText } from '../../../domain/forms/types/type'
import { formatDigits } from '../../../i18n/format'
import { Checkbox } from '../../ui/Checkbox'
import { NumberField } from '../../ui/NumberField'
import { ScoreWithCap } from '../../ui/ScoreWithCap'
import { TextArea } from '../../ui/TextArea'
import { unitOf } from '../../../i18n/answerText'
import { ConflictBox } from './ConflictBox'
import { EvidenceSlots } from './EvidenceSlots'
import { useFill } from './FillProvider'
import { FlagBox } from './FlagBox'
import { MeasureHead } from './MeasureHead'
import { fillText } from './text'
import { useAnswer } from './useAnswer'
import { ValueField } from './ValueField'

type Part = { field: MeasureField; answer: MeasureAnswer; onChange: (part: Partial<MeasureAnswer>) => void }

/** One measure to be answered: its value with last year's beside it, the score so far, the explanation and the evidence. */
export function MeasureQuestion({ field }: { field: MeasureField }) {
  const { draft, locale } = useFill()
  const { value, change } = useAnswer(field.name)
  const answer = (value ?? {}) as MeasureAnswer
  const part: Part = { field, answer, onChange: (changes) => change({ ...answer, ...changes }) }
  return (
    <section aria-labelledby={`q-${field.name}`} className="grid gap-4">
      <MeasureHead field={field} locale={locale} />
      <FlagBox name={field.name} />
      <ConflictBox field={field} />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid gap-2">
          {field.measure.targetSource === 'agency' && <TargetField {...part} />}
          <ValueField {...part} />
          <NoneField {...part} />
        </div>
        <SelfScore score={scoreSoFar(field, draft.answers)} cap={field.measure.cap} />
      </div>
      <Explanation {...part} />
      <EvidenceSlots field={field} isOpen isNeeded={answer.none !== true} />
    </section>
  )
}

export function SelfScore({ score, cap }: { score: string | null; cap: string }) {
  const { locale } = useFill()
  return (
    <div className="w-40" aria-live="polite">
      <p className="text-14 text-muted">{fillText(locale)('selfScore')}</p>
      <ScoreWithCap score={score} cap={cap} size="large" locale={locale} />
    </div>
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
  const { view, locale } = useFill()
  const { errorOf, leave } = useAnswer(field.name)
  const t = fillText(locale)
  const isFlagged = field.name in view.flags
  return (
    <TextArea
      name={`${field.name}.explanation`}
      label={isFlagged ? t('explanationFlagged') : t('explanation')}
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
