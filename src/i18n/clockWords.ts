import en from './messages/clocks.en.json' with { type: 'json' }
import fa from './messages/clocks.fa.json' with { type: 'json' }
import type { Pair } from './stateLabels'

/** The words of one table of the clocks' texts in both languages, for select fields of the admin. */
const pairs = <Key extends string>(persian: Record<Key, string>, english: Record<string, string>) =>
  Object.fromEntries(
    Object.entries<string>(persian).map(([key, text]) => [key, { fa: text, en: english[key] ?? key }]),
  ) as Record<Key, Pair>

export const clockWords = {
  kind: pairs(fa.kind, en.kind),
  debtor: pairs(fa.debtor, en.debtor),
  outcome: pairs(fa.outcome, en.outcome),
  side: pairs(fa.side, en.side),
  rungUnit: pairs(fa.rungUnit, en.rungUnit),
  audience: pairs(fa.audience, en.audience),
}
