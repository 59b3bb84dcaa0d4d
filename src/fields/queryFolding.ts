import type { Field, Where, WhereField } from 'payload'
import { fromJalali, jalaliYearRange, daysInJalaliMonth } from '../domain/calendar/jalali'
import { isInstant, parseDay, parseMoment } from '../domain/calendar/typed'
import { parseDecimal } from '../domain/text/decimal'
import { toAsciiDigits } from '../domain/text/digits'
import { foldPersian, searchKey } from '../domain/text/fold'

/** How the values asked of a field are brought into the form in which it is stored. */
export type QueryKind = 'text' | 'searchKey' | 'number' | 'day' | 'moment' | 'verbatim'

/** The kinds of a collection's fields by their dotted paths. Paths that are not there (relations) are texts. */
export type QueryKinds = ReadonlyMap<string, QueryKind>

/** The name of the hidden field that holds a row's search key. */
export const SEARCH_KEY = 'searchKey'

/**
 * Brings what people ask for into the form in which it is stored: Arabic letters, digits and half-spaces folded, Jalali
 * days as stored days, a Jalali year or month («۱۴۰۵/۰۹») of a day field as the range it is.
 */
export function foldWhere(where: Where, kinds: QueryKinds): Where {
  const entries = Object.entries(where).map(([path, condition]): [string, Where[string]] => {
    if (path === 'and' || path === 'or') return [path, (condition as Where[]).map((inner) => foldWhere(inner, kinds))]
    return [path, foldCondition(condition as WhereField, kinds.get(path) ?? 'text')]
  })
  return Object.fromEntries(entries)
}

/** The kinds of a list of fields, groups and tabs with names included in their paths. */
export function queryKinds(fields: Field[], prefix = ''): [string, QueryKind][] {
  return fields.flatMap((field): [string, QueryKind][] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        queryKinds(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      )
    }
    const name = 'name' in field && field.name ? field.name : undefined
    if ('fields' in field && Array.isArray(field.fields))
      return queryKinds(field.fields, name ? `${prefix}${name}.` : prefix)
    return name ? [[`${prefix}${name}`, queryKind(field)]] : []
  })
}

function queryKind(field: Field): QueryKind {
  if (field.type === 'date') return 'moment'
  if (field.type === 'number' || field.custom?.decimal) return 'number'
  if (field.custom?.jalaliDate) return 'day'
  if (field.type === 'text' && field.name === SEARCH_KEY) return 'searchKey'
  return field.type === 'text' || field.type === 'textarea' ? 'text' : 'verbatim'
}

function foldCondition(condition: WhereField, kind: QueryKind): WhereField {
  if (kind === 'verbatim' || condition === null || typeof condition !== 'object') return condition
  const folded = Object.entries(condition).flatMap(([operator, value]): [string, unknown][] => {
    const range = kind === 'day' && typeof value === 'string' ? jalaliRange(value) : null
    if (range) return Object.entries(rangeCondition(operator, range) ?? { [operator]: value })
    return [[operator, foldAll(value, operator, kind)]]
  })
  return Object.fromEntries(folded) as WhereField
}

const foldAll = (value: unknown, operator: string, kind: QueryKind): unknown => {
  if (Array.isArray(value)) return value.map((entry: unknown) => foldAll(entry, operator, kind))
  return typeof value === 'string' ? foldValue(value, operator, kind) : value
}

function foldValue(value: string, operator: string, kind: QueryKind): unknown {
  if (kind === 'number') return parseDecimal(value) ?? toAsciiDigits(value)
  if (kind === 'day') return parseDay(value) ?? value
  if (kind === 'moment') return isInstant(value) ? value : (parseMoment(value) ?? value)
  const byWords = operator === 'like' || operator === 'not_like'
  if (kind === 'searchKey') return byWords ? wordKeys(value) : searchKey(value)
  // «like» looks for each word by itself: a half-space asked for finds a space, a half-space or nothing.
  return byWords ? foldPersian(value).replaceAll('\u200c', ' ') : foldPersian(value)
}

const wordKeys = (text: string): string =>
  foldPersian(text)
    .split(/[\s\u200c]+/)
    .map(searchKey)
    .filter(Boolean)
    .join(' ')

type Range = { from: string; to: string }

/** A Jalali year («۱۴۰۵») or month («۱۴۰۵/۹») as its first and last day; null for anything else. */
function jalaliRange(text: string): Range | null {
  const match = /^(\d{4})(?:[/.-](\d{1,2}))?[/.-]?$/.exec(toAsciiDigits(text).trim())
  if (!match) return null
  const [year, month] = [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])]
  if (month === undefined) return jalaliYearRange(year)
  const from = fromJalali({ year, month, day: 1 })
  const to = from && fromJalali({ year, month, day: daysInJalaliMonth(year, month) })
  return from && to ? { from, to } : null
}

/** What an operator means for a whole year or month; null when it means nothing for one. */
function rangeCondition(operator: string, { from, to }: Range): Record<string, string> | null {
  if (['equals', 'like', 'contains'].includes(operator)) return { greater_than_equal: from, less_than_equal: to }
  if (operator === 'greater_than') return { greater_than: to }
  if (operator === 'greater_than_equal') return { greater_than_equal: from }
  if (operator === 'less_than') return { less_than: from }
  return operator === 'less_than_equal' ? { less_than_equal: to } : null
}
