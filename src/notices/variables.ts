import { variablesIn } from '../domain/notices/template'
import { formatNumber } from '../i18n/format'
import { translator } from '../i18n'
import type { Locale } from '../i18n'
import type { Facts, Notice, RowName } from './notice'
import { rowValues } from './rowValues'

/** Who reads it. */
export type Reader = { name: string; locale: Locale }

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)

type Named = (facts: Facts, reader: Reader) => string | null

const sentences: Record<string, Named> = {
  name: (_, { name }) => name,
  organisation: ({ organisationName }) => organisationName,
  council: ({ councilName }) => councilName,
  festival: ({ festivalTitle }) => festivalTitle,
  inquiry: ({ details }) => textOf(details.title),
  briefing: ({ details }) => textOf(details.title),
  visit: ({ details }) => textOf(details.title),
  service: ({ details }) => textOf(details.title),
  sla: ({ details }) => textOf(details.title),
  subject: ({ details }) => textOf(details.subject),
  count: ({ flaggedCount }, { locale }) => (flaggedCount === null ? null : formatNumber(flaggedCount, {}, locale)),
}

const rowNames = Object.keys(rowValues) as RowName[]

/** Every variable that a text of any notice may name. */
export const variableNames: readonly string[] = [...new Set([...Object.keys(sentences), ...rowNames])]

/** The value of a variable for one reader, in his digits and calendar; null where there is none. */
export const variableValue = (name: string, facts: Facts, reader: Reader): string | null =>
  sentences[name]?.(facts, reader) ?? rowValues[name as RowName]?.(facts, reader.locale).value ?? null

/** The stable name of a notice, under which its texts stand: `evaluationReturned`. */
export const keyOf = ({ subjectKey }: Pick<Notice, 'subjectKey'>): string => subjectKey.split('.')[0] ?? subjectKey

/** The product's own words of a notice, with their variables in braces. */
export function productTexts(notice: Notice, locale: Locale) {
  const t = translator(locale, 'notices')
  return {
    subject: t(notice.subjectKey),
    body: t(notice.bodyKey),
    action: t(notice.actionKey),
    sms: notice.smsKey ? t(notice.smsKey) : '',
  }
}

/** The variables of one notice: those of its own words, and its lines; the same in every language. */
export function variablesOf(notice: Notice): string[] {
  const { subject, body } = productTexts(notice, 'fa')
  const named = variablesIn(`${subject} ${body}`)
  return variableNames.filter(
    (name) => ['name', 'organisation'].includes(name) || named.includes(name) || notice.rows.includes(name as RowName),
  )
}

/** A message on a phone leaves the house unsealed: who, where and until when, and nothing of what was found or decided. */
const forPhones = [
  'name',
  'agency',
  'cycle',
  'count',
  'flaggedCount',
  'dueDate',
  'closes',
  'appealsClose',
  'organisation',
]

export const smsVariablesOf = (notice: Notice): string[] =>
  variablesOf(notice).filter((name) => forPhones.includes(name))
