'use client'

import type { AnswerableField, MeasureAnswer, Period } from '../../../domain/forms/definition'
import { kindOfAsk } from '../../../domain/forms/rules/kinds'
import { levelsOf } from '../../../domain/indicators/qualitative'
import { levelText } from '../../../i18n/answerText'
import type { Locale } from '../../../i18n/locale'
import { rulesText } from '../../../i18n/ruleSentences'
import { formatDigits } from '../../../i18n/format'
import { SampleTable } from './SampleTable'

type Props = {
  field: AnswerableField
  value: unknown
  label: string
  locale: Locale
  onChange: (value: unknown) => void
}

/** A sample answer, in the plainest control that can hold one of its type. */
export function SampleInput({ field, value, label, locale, onChange }: Props) {
  const t = rulesText(locale)
  const yesNo = [
    { value: 'yes', label: t('answer.yes') },
    { value: 'no', label: t('answer.no') },
  ]
  if (field.type === 'computed') return null
  if (field.type === 'table') return <SampleTable {...{ field, label, locale, onChange }} />
  const isCounted = ['number', 'day'].includes(kindOfAsk(field, null) ?? '')
  if (field.type === 'measure') {
    const answer = (value ?? {}) as MeasureAnswer
    const take = (part: Partial<MeasureAnswer>) => onChange({ ...answer, ...part })
    const levels = levelsOf(field.measure).map(({ key }) => ({
      value: key,
      label: levelText(key, field.measure, locale),
    }))
    const kind = kindOfAsk(field, null)
    const options = kind === 'yesNo' ? yesNo : kind === 'choice' ? levels : null
    return (
      <span className="k-rules-test__cell">
        {options ? (
          <Choice {...{ label, options, locale }} value={answer.actual ?? ''} onChange={(actual) => take({ actual })} />
        ) : (
          <Text label={label} value={digits(answer.actual, locale)} onChange={(actual) => take({ actual })} />
        )}
        <Text
          label={t('test.explanationOf', { label: field.label })}
          placeholder={t('test.explanation')}
          value={answer.explanation}
          onChange={(explanation) => take({ explanation })}
        />
      </span>
    )
  }
  if (field.type === 'yesNo' || field.type === 'checkbox') {
    const written = typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''
    const take = (chosen: string) => onChange(chosen === '' ? null : chosen === 'yes')
    return <Choice {...{ label, locale }} options={yesNo} value={written} onChange={take} />
  }
  if (field.type === 'several') {
    const ticked = Array.isArray(value) ? value.map(String) : []
    const take = (option: string, is: boolean) =>
      onChange(is ? [...ticked, option] : ticked.filter((one) => one !== option))
    return (
      <span role="group" aria-label={label} className="k-rules-test__cell">
        {field.options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={ticked.includes(option.value)}
              onChange={(event) => take(option.value, event.target.checked)}
            />{' '}
            {option.label}
          </label>
        ))}
      </span>
    )
  }
  if (field.type === 'period') {
    const period = (value ?? {}) as Partial<Period>
    return (
      <span className="k-rules-test__cell">
        {(['from', 'to'] as const).map((end) => (
          <Text
            key={end}
            label={`${label} (${end})`}
            value={digits(period[end], locale)}
            onChange={(day) => onChange({ ...period, [end]: day })}
          />
        ))}
      </span>
    )
  }
  if ('options' in field)
    return <Choice {...{ label, locale }} options={field.options} value={String(value ?? '')} onChange={onChange} />
  return <Text label={label} value={isCounted ? digits(value, locale) : value} onChange={onChange} />
}

/** Numbers and days in the digits of the reader; they are read in any. */
const digits = (value: unknown, locale: Locale): unknown =>
  typeof value === 'string' ? formatDigits(value, locale) : value

type TextProps = { label: string; value: unknown; placeholder?: string; onChange: (value: string) => void }

const Text = ({ label, value, placeholder, onChange }: TextProps) => (
  <input
    type="text"
    aria-label={label}
    placeholder={placeholder}
    value={typeof value === 'string' ? value : ''}
    onChange={(event) => onChange(event.target.value)}
  />
)

type ChoiceProps = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  locale: Locale
  onChange: (value: string) => void
}

const Choice = ({ label, value, options, locale, onChange }: ChoiceProps) => (
  <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
    <option value="">{rulesText(locale)('answer.empty')}</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
)
