import type { Locale } from './locale'
import en from './messages/timeline.en.json' with { type: 'json' }
import fa from './messages/timeline.fa.json' with { type: 'json' }
import { makeTranslator } from './translate'

/** The words for an event's name or a kind of subject, or null where there are none. */
export function timelineWords(locale: Locale, key: string): string | null {
  const t = makeTranslator(locale, { fa, en })
  return t.has(key) ? t.at(key) : null
}
