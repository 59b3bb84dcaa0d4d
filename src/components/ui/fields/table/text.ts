import type { FieldProblem } from '../../../../domain/problems'
import type { TableColumn } from '../../../../domain/forms/definition'
import { formatDate, formatNumber } from '../../../../i18n/format'
import type { Locale } from '../../../../i18n/locale'
import en from '../../../../i18n/messages/tableField.en.json' with { type: 'json' }
import fa from '../../../../i18n/messages/tableField.fa.json' with { type: 'json' }
import { problemValues } from '../../../../i18n/problemValues'
import { makeTranslator } from '../../../../i18n/translate'
import { isIsoDate } from '../../../../domain/calendar/isoDate'

/** The words of tables: they come with the table. */
export const tableText = (locale: Locale) => makeTranslator(locale, { fa, en })

/** A stored cell as it stands in its box: numbers in the reader's digits, money in groups, days in his calendar. */
export function cellText({ type }: TableColumn, value: unknown, locale: Locale): string {
  if (typeof value !== 'string' || value === '') return ''
  if (type === 'date') return isIsoDate(value) ? formatDate(value, 'numeric', locale) : value
  if (type === 'text' || type === 'select' || !/^-?\d+(\.\d+)?$/.test(value)) return value
  return formatNumber(value, { grouping: type === 'rials' }, locale).replace('\u200e', '')
}

/** Why a cell was not taken. */
export function cellFault({ code, values }: FieldProblem, locale: Locale): string {
  const t = tableText(locale)
  return t.has(`refused.${code}`) ? t.at(`refused.${code}`, problemValues(values ?? {}, locale)) : t('refused.other')
}
