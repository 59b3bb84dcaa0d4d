'use client'

import { useState } from 'react'
import { kinds } from '../../../domain/indicators/registry'
import type { KindName } from '../../../domain/indicators/kind'
import { roundHalfUp } from '../../../domain/text/decimal'
import { formatScore } from '../../../i18n/format'
import { scoreReason } from '../../../i18n/scoreReason'
import { Bar } from '../../ui/Bar'
import { Checkbox } from '../../ui/Checkbox'
import { KeyHint } from '../../ui/KeyHint'
import { NumberField } from '../../ui/NumberField'
import { fieldMessage } from '../../ui/problem'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextArea } from '../../ui/TextArea'
import { choicesOf } from './choices'
import type { Draft, Preview } from './draft'
import { needsTarget, previewOf } from './draft'
import { useReview } from './ReviewProvider'
import { reviewText } from './text'
import { amountText, unitOf } from './valueText'

/** What the evaluator writes for the present measure; the rule answers as he types. */
export function ScoreFields() {
  const { item, draft, change, problem, locale } = useReview()
  const t = reviewText(locale)
  const preview = previewOf(item, draft)
  const errorOf = (path: string) => fieldMessage(problem, path) ?? null
  return (
    <section className="grid gap-4">
      <h2 className="text-18 font-strong">{t('score.title')}</h2>
      {!draft.notApplicable && (
        <>
          <ActualField error={errorOf('actual')} />
          {needsTarget(item) && <TargetField key={item.id} error={errorOf('target')} />}
          <OwnScore preview={preview} error={errorOf('score')} />
        </>
      )}
      <TextArea
        name="reason"
        label={draft.notApplicable ? t('score.notApplicable') : t('score.reason')}
        help={draft.notApplicable ? t('score.notApplicableHelp') : preview.departs ? t('score.reasonHelp') : undefined}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        required={preview.departs || draft.notApplicable}
        maxLength={4000}
        rows={2}
        error={errorOf('reason')}
        locale={locale}
      />
      <Checkbox
        name="notApplicable"
        label={t('score.notApplicable')}
        checked={draft.notApplicable}
        onChange={(notApplicable) => change({ notApplicable })}
        locale={locale}
      />
    </section>
  )
}

/** A change of a number field: what is no number is remembered as unreadable and not as nothing. */
function typed(draft: Draft, name: 'actual' | 'target' | 'score', value: string | null | undefined): Partial<Draft> {
  const others = draft.unreadable.filter((one) => one !== name)
  return value === undefined ? { unreadable: [...others, name] } : { [name]: value, unreadable: others }
}

function ActualField({ error }: { error: string | null }) {
  const { item, draft, change, locale } = useReview()
  const t = reviewText(locale)
  const choices = choicesOf(item.measure, locale)
  if (choices) {
    return (
      <RadioGroup
        name="actual"
        label={t('score.actual')}
        options={choices.map(({ value, label }, index) => ({
          value,
          label,
          help: <KeyHint keys={String(index + 1)} locale={locale} />,
        }))}
        value={draft.actual ?? ''}
        onChange={(actual) => change({ actual })}
        inline
        error={error}
        locale={locale}
      />
    )
  }
  return (
    <NumberField
      name="actual"
      label={t('score.actual')}
      value={draft.actual}
      onChange={(value) => change(typed(draft, 'actual', value))}
      unit={unitOf(item.measure)}
      whole={kinds[item.measure.kind as KindName].inputType === 'wholeNumber'}
      error={error}
      locale={locale}
    />
  )
}

/** The target that holds, in a line; the field opens for who must set it or thinks otherwise. */
function TargetField({ error }: { error: string | null }) {
  const { item, draft, change, locale } = useReview()
  const [open, setOpen] = useState(item.target === null || (draft.target !== null && draft.target !== item.target))
  const t = reviewText(locale)
  if (!open && !error) {
    return (
      <p className="text-14 text-muted">
        {t('target', { target: amountText(draft.target, unitOf(item.measure), locale) ?? t('none') })}{' '}
        <button type="button" className="link min-h-9" onClick={() => setOpen(true)}>
          {t('score.changeTarget')}
        </button>
      </p>
    )
  }
  return (
    <NumberField
      name="target"
      label={t('score.target')}
      value={draft.target}
      onChange={(value) => change(typed(draft, 'target', value))}
      unit={unitOf(item.measure)}
      error={error}
      locale={locale}
    />
  )
}

/** The score: the rule's until the evaluator writes another one. */
function OwnScore({ preview, error }: { preview: Preview; error: string | null }) {
  const { item, draft, change, locale } = useReview()
  const t = reviewText(locale)
  const cap = formatScore(item.cap, locale)
  const byRule = preview.computed === null ? null : roundHalfUp(preview.computed, 2)
  // The rule's score is shown rounded and kept exact: writing what is shown is no departure from it.
  const setScore = (value: string | null | undefined) =>
    change(typed(draft, 'score', value === preview.computed || value === byRule ? null : value))
  return (
    <div className="grid gap-1.5">
      <NumberField
        name="score"
        label={t('score.own')}
        value={draft.score ?? byRule}
        onChange={setScore}
        beside={t('score.outOf', { cap })}
        error={error}
        locale={locale}
      />
      <Bar value={preview.score} max={item.cap} ghost={item.lastYear && onThisCap(item.lastYear, item.cap)} />
      <p className="text-14 text-muted">
        {preview.part ? t('score.byRule', { rule: scoreReason(preview.part, locale) }) : t('score.noRule')}
      </p>
      {preview.departs && preview.computed !== null && (
        <p className="text-14 text-saffron">
          {t('score.departs', { computed: formatScore(preview.computed, locale) })}{' '}
          <button type="button" className="link" onClick={() => change({ score: null, target: item.target })}>
            {t('score.followRule')}
          </button>
        </p>
      )}
    </div>
  )
}

/** Last year's mark on this year's bar, for drawing alone. */
const onThisCap = (lastYear: { score: string; cap: string }, cap: string): string | null =>
  Number(lastYear.cap) > 0 ? String((Number(lastYear.score) / Number(lastYear.cap)) * Number(cap)) : null
