'use client'

import type { MeasureAnswer, MeasureField } from '../../../domain/forms/definition'
import { kindOf } from '../../../domain/indicators/registry'
import { levelsOf } from '../../../domain/indicators/qualitative'
import { formatDigits } from '../../../i18n/format'
import { NumberField } from '../../ui/NumberField'
import { RadioGroup } from '../../ui/RadioGroup'
import { levelText, unitOf } from '../../../i18n/answerText'
import { useFill } from './FillProvider'
import { LastYear } from './LastYear'
import { fillText, scoringText } from './text'
import { useAnswer } from './useAnswer'

type Props = { field: MeasureField; answer: MeasureAnswer; onChange: (part: Partial<MeasureAnswer>) => void }

/** The value of a measure, in the way of its kind: a number with its unit, yes or no, or a level with its descriptor. */
export function ValueField({ field, answer, onChange }: Props) {
  const { view, locale } = useFill()
  const { errorOf, leave, unreadable } = useAnswer(field.name)
  const t = fillText(locale)
  const { measure } = field
  const { inputType } = kindOf(measure.scoringKind)
  const shared = {
    name: `${field.name}.actual`,
    label: t('value', { year: formatDigits(String(view.performanceYear), locale) }),
    disabled: answer.none === true,
    error: errorOf('actual'),
    onBlur: leave,
    locale,
  }
  const choose = (actual: string) => onChange({ actual })
  if (inputType === 'none') return <p className="text-muted">{t('brought')}</p>
  if (inputType === 'yesNo' || inputType === 'level') {
    const options = inputType === 'yesNo' ? yesAndNo(locale) : levelOptions(field, locale)
    return (
      <div className="grid gap-2">
        <RadioGroup
          {...shared}
          options={options}
          value={answer.actual ?? ''}
          onChange={choose}
          inline={inputType === 'yesNo'}
        />
        <LastYear field={field} answer={answer} />
      </div>
    )
  }
  function take(actual: string | null | undefined) {
    unreadable(actual === undefined, 'actual')
    if (actual !== undefined) onChange({ actual })
  }
  return (
    <NumberField
      {...shared}
      value={answer.actual ?? null}
      onChange={take}
      unit={unitOf(measure, locale)}
      whole={inputType === 'wholeNumber'}
      beside={<LastYear field={field} answer={answer} />}
    />
  )
}

function yesAndNo(locale: 'fa' | 'en') {
  const t = scoringText(locale)
  return [
    { value: 'yes', label: t('answer.yes') },
    { value: 'no', label: t('answer.no') },
  ]
}

function levelOptions({ measure }: MeasureField, locale: 'fa' | 'en') {
  return levelsOf(measure).map(({ key }) => {
    const descriptor = measure.levels.find((level) => level.key === key)?.descriptor
    return { value: key, label: levelText(key, measure, locale), ...(descriptor ? { help: descriptor } : {}) }
  })
}
