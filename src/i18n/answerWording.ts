import type { Wording } from '../domain/forms/types/type'
import { formatDate } from './dates'
import type { Locale } from './locale'
import en from './messages/answers.en.json' with { type: 'json' }
import fa from './messages/answers.fa.json' with { type: 'json' }
import { formatDigits, formatNumber, formatPercent } from './numbers'
import { makeTranslator } from './translate'

/** How the types of questions print a stored answer, on every screen and paper. No digit that was answered is rounded away. */
export function answerWording(locale: Locale): Wording {
  const t = makeTranslator(locale, { fa, en })
  const day = (iso: string) => formatDate(iso, 'long', locale)
  return {
    number: (decimal) => formatNumber(decimal, {}, locale),
    percent: (decimal) => formatPercent(decimal, locale, { maxFraction: undefined }),
    rials: (amount) => t('rials', { amount: formatNumber(amount, {}, locale) }),
    day,
    period: (from, to) => {
      if (from && to) return t('period', { from: day(from), to: day(to) })
      if (from) return t('periodFrom', { from: day(from) })
      return to ? t('periodTo', { to: day(to) }) : ''
    },
    digits: (code) => formatDigits(code, locale),
    yesNo: (value) => t(value ? 'yes' : 'no'),
    list: (parts) => parts.join(t('and')),
    row: (number) => t('row', { number }),
    total: (column, amount) => t('total', { column, amount }),
  }
}
