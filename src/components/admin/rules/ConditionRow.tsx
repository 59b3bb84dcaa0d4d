'use client'

import type { FormField } from '../../../domain/forms/definition'
import { comparisonsOf, optionsOfName } from '../../../domain/forms/rules/checkRules'
import type { Comparison, Condition } from '../../../domain/forms/rules/rule'
import { bareComparisons, changeComparisons } from '../../../domain/forms/rules/rule'
import type { Locale } from '../../../i18n/locale'
import { askText, rulesText } from '../../../i18n/ruleSentences'
import type { Askable } from './pickers'
import { picksOf } from './pickers'

type Props = {
  condition: Condition
  fields: ReadonlyMap<string, FormField>
  locale: Locale
  onChange: (condition: Condition) => void
  onRemove: () => void
}

/** «اگر [پرسش] [مقایسه] [مقدار، پرسش دیگر یا پارسال]»: one condition, chosen and not written. */
export function ConditionRow({ condition, fields, locale, onChange, onRemove }: Props) {
  const t = rulesText(locale)
  const picks = picksOf(fields)
  const pick = picks.find(({ ask }) => ask === condition.ask)
  const comparisons = pick ? comparisonsOf[pick.kind] : []

  function ask(name: string) {
    const kind = picks.find((one) => one.ask === name)?.kind
    const fits = kind && comparisonsOf[kind].includes(condition.comparison)
    onChange({ ask: name, comparison: fits ? condition.comparison : kind ? (comparisonsOf[kind][0] ?? 'is') : 'is' })
  }

  return (
    <div className="k-rules__row" role="group" aria-label={t('if')}>
      <span className="k-rules__if">{t('if')}</span>
      <AskSelect label={t('ask')} value={condition.ask} picks={picks} fields={fields} locale={locale} onChange={ask} />
      <select
        aria-label={t('comparison')}
        value={condition.comparison}
        onChange={(event) => onChange({ ...condition, comparison: event.target.value as Comparison })}
      >
        {(comparisons.includes(condition.comparison) ? comparisons : [condition.comparison, ...comparisons]).map(
          (one) => (
            <option key={one} value={one}>
              {t(`is.${one}`)}
            </option>
          ),
        )}
      </select>
      {pick && !bareComparisons.has(condition.comparison) && (
        <Against {...{ condition, fields, locale, onChange, pick, picks }} />
      )}
      <button type="button" className="k-rules__remove" aria-label={t('removeCondition')} onClick={onRemove}>
        ×
      </button>
    </div>
  )
}

type SelectProps = Pick<Props, 'fields' | 'locale'> & {
  label: string
  value: string
  picks: readonly Askable[]
  onChange: (ask: string) => void
}

/** The form's own questions by their labels; one that is gone stays in sight until another is chosen. */
function AskSelect({ label, value, picks, fields, locale, onChange }: SelectProps) {
  const t = rulesText(locale)
  const isGone = value !== '' && !picks.some(({ ask }) => ask === value)
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('choose')}</option>
      {isGone && <option value={value}>{t('gone', { name: value })}</option>}
      {picks.map(({ ask }) => (
        <option key={ask} value={ask}>
          {askText(ask, fields, locale).replace(/^«(.*)»$/, '$1')}
        </option>
      ))}
    </select>
  )
}

type AgainstProps = Pick<Props, 'condition' | 'fields' | 'locale' | 'onChange'> & {
  pick: Askable
  picks: readonly Askable[]
}

/** What is compared with: a percentage, a fixed value, another answer of the same kind, or last year's answer. */
function Against({ condition, fields, locale, onChange, pick, picks }: AgainstProps) {
  const t = rulesText(locale)
  const { ask, comparison, value = '', other, lastYear } = condition
  const way = lastYear ? 'lastYear' : other !== undefined ? 'other' : 'value'
  const isChange = changeComparisons.has(comparison)
  const alike = picks.filter((one) => one.kind === (comparison === 'includes' ? 'choice' : pick.kind))
  const ways = (['value', 'other', 'lastYear'] as const).filter((one) => one !== 'other' || alike.length > 0)

  function go(to: string) {
    onChange({
      ask,
      comparison,
      ...(to === 'lastYear' ? { lastYear: true } : to === 'other' ? { other: '' } : { value: '' }),
    })
  }

  return (
    <>
      {!isChange && (
        <select aria-label={t('against')} value={way} onChange={(event) => go(event.target.value)}>
          {ways.map((one) => (
            <option key={one} value={one}>
              {t(`with.${one}`)}
            </option>
          ))}
        </select>
      )}
      {(isChange || way === 'value') && (
        <ValueInput
          label={t(isChange ? 'percent' : 'value')}
          options={isChange ? null : optionsOf(pick, fields, locale)}
          value={value}
          locale={locale}
          onChange={(written) => onChange({ ask, comparison, value: written })}
        />
      )}
      {!isChange && way === 'other' && (
        <AskSelect
          label={t('with.other')}
          value={other ?? ''}
          picks={alike.filter((one) => one.ask !== ask)}
          fields={fields}
          locale={locale}
          onChange={(name) => onChange({ ask, comparison, other: name })}
        />
      )}
    </>
  )
}

type Choice = { value: string; label: string }

function optionsOf({ ask, kind }: Askable, fields: ReadonlyMap<string, FormField>, locale: Locale): Choice[] | null {
  const t = rulesText(locale)
  if (kind === 'yesNo')
    return [
      { value: 'yes', label: t('answer.yes') },
      { value: 'no', label: t('answer.no') },
    ]
  return kind === 'choice' || kind === 'several' ? optionsOfName(fields, ask) : null
}

type ValueProps = {
  label: string
  value: string
  options: Choice[] | null
  locale: Locale
  onChange: (value: string) => void
}

function ValueInput({ label, value, options, locale, onChange }: ValueProps) {
  if (!options)
    return <input type="text" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)} />
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{rulesText(locale)('choose')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
