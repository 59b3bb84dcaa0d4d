import { roundHalfUp } from '../domain/text/decimal'
import type { Locale } from './locale'
import formatEn from './messages/format.en.json' with { type: 'json' }
import formatFa from './messages/format.fa.json' with { type: 'json' }
import { formatNumber } from './numbers'
import { makeTranslator } from './translate'

const UNITS = ['b', 'kb', 'mb', 'gb'] as const
const PERSIAN_ONES = ['', 'یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم']
const PERSIAN_TEENS = ['یازدهم', 'دوازدهم', 'سیزدهم', 'چهاردهم', 'پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم', 'نوزدهم']
const PERSIAN_TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود']

/** The size of a file, in steps of 1024, one digit after the mark: «۱٫۲ مگابایت». */
export function formatFileSize(bytes: number, locale: Locale = 'fa'): string {
  let unit = 0
  let size = bytes
  // 1023.95 kB would be shown as «1024 kB»: the next unit begins where rounding reaches it.
  while (unit < UNITS.length - 1 && Number(roundHalfUp(size, unit === 0 ? 0 : 1)) >= 1024) {
    size /= 1024
    unit += 1
  }
  const t = makeTranslator(locale, { fa: formatFa, en: formatEn })
  return t(`fileSize.${UNITS[unit] ?? 'gb'}`, { size: formatNumber(size, { maxFraction: 1 }, locale) })
}

/** A rank in words, 1 to 99: «بیست و هشتم» (the twenty-eighth festival); English has «28th». Throws outside. */
export function formatOrdinal(value: number, locale: Locale = 'fa'): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`no ordinal for ${value}`)
  return locale === 'fa' ? persianOrdinal(value) : englishOrdinal(value)
}

function persianOrdinal(value: number): string {
  if (value <= 10) return PERSIAN_ONES[value] ?? ''
  if (value < 20) return PERSIAN_TEENS[value - 11] ?? ''
  const tens = PERSIAN_TENS[Math.floor(value / 10)] ?? ''
  const ones = PERSIAN_ONES[value % 10]
  if (ones) return `${tens} و ${ones}`
  return tens === 'سی' ? 'سی‌ام' : `${tens}م`
}

function englishOrdinal(value: number): string {
  const suffix = Math.floor(value / 10) === 1 ? undefined : ['st', 'nd', 'rd'][(value % 10) - 1]
  return `${value}${suffix ?? 'th'}`
}
