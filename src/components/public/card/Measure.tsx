import type { ReactNode } from 'react'
import type { CardMeasure } from '../../../domain/publishing/card'
import { translator } from '../../../i18n'
import { formatDigits, formatNumber, formatScore } from '../../../i18n/format'
import { scoreReason } from '../../../i18n/scoreReason'
import { Icon } from '../../ui/icons'
import { ScoreWithCap } from '../../ui/ScoreWithCap'
import type { Worded } from '../../ui/text'
import { measureAnchor } from './measureAnchor'

type MeasureProps = Worded & { measure: CardMeasure; previousYear: number | null }

/** One measure; unfolded it says target, actual value and why it has its score. Works without JavaScript. */
export function Measure({ measure, previousYear, locale }: MeasureProps) {
  return (
    <details id={measureAnchor(measure)} className="unfold border-b border-line last:border-b-0 target:bg-lapis-tint">
      <summary className="flex min-h-11 list-none items-center gap-3 px-5 py-2 hover:bg-neutral-tint">
        <Icon name="chevronDown" size={16} className="unfold-mark text-muted" />
        <span className="min-w-0 flex-1">{measure.title}</span>
        <span className="w-32 shrink-0">
          <ScoreWithCap
            score={measure.score}
            cap={measure.cap}
            notApplicable={measure.status === 'notApplicable'}
            locale={locale}
          />
        </span>
      </summary>
      <Reasons measure={measure} previousYear={previousYear} locale={locale} />
    </details>
  )
}

function Reasons({ measure, previousYear, locale }: MeasureProps) {
  const t = translator(locale, 'publicPages')
  const { target, reason, lastYear, part } = measure
  return (
    <dl className="grid gap-x-8 gap-y-2 px-5 pt-1 pb-4 ps-12 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {target !== null && <Line name={t('card.target')}>{withUnit(formatNumber(target, {}, locale), measure, locale)}</Line>}
      <Line name={t('card.actual')}>{actualText(measure, locale)}</Line>
      <Line name={t('card.why')}>{scoreReason(part, locale)}</Line>
      {reason && <Line name={reasonName(measure, locale)}>{reason}</Line>}
      {lastYear && previousYear !== null && (
        <Line name={t('card.lastYear', { year: formatDigits(String(previousYear), locale) })}>
          {lastYearText(measure, locale)}
        </Line>
      )}
    </dl>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-14 text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A value as people read it: a level or an answer by its name, a number with its unit. */
function actualText(measure: CardMeasure, locale: 'fa' | 'en'): string {
  const { actual, actualLabel } = measure
  return actual === null ? translator(locale, 'ui')('notRecorded') : (actualLabel ?? valueText(actual, measure, locale))
}

function valueText(value: string, measure: CardMeasure, locale: 'fa' | 'en'): string {
  const words = translator(locale, 'scoring')
  if (measure.kind === 'yes_no' && words.has(`answer.${value}`)) return words.at(`answer.${value}`)
  if (measure.kind === 'qualitative') return words.has(`level.${value}`) ? words.at(`level.${value}`) : value
  return /^-?\d+(\.\d+)?$/.test(value) ? withUnit(formatNumber(value, {}, locale), measure, locale) : value
}

const withUnit = (value: string, { unit }: CardMeasure, locale: 'fa' | 'en'): string =>
  unit ? translator(locale, 'publicPages')('card.unitValue', { value, unit }) : value

function reasonName({ status, source }: CardMeasure, locale: 'fa' | 'en'): string {
  const t = translator(locale, 'publicPages')
  if (status === 'notApplicable') return t('card.reasonNotApplicable')
  return source === 'appeal' ? t('card.reasonAppeal') : t('card.reason')
}

function lastYearText(measure: CardMeasure, locale: 'fa' | 'en'): string {
  const t = translator(locale, 'publicPages')
  const { lastYear } = measure
  if (!lastYear) return t('card.none')
  const values = { score: formatScore(lastYear.score, locale), cap: formatScore(lastYear.cap, locale) }
  return lastYear.actual === null
    ? t('card.lastYearText', values)
    : t('card.lastYearActual', { ...values, actual: valueText(lastYear.actual, measure, locale) })
}
