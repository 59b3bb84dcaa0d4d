import en from './messages/states.en.json' with { type: 'json' }
import fa from './messages/states.fa.json' with { type: 'json' }

export type Pair = { fa: string; en: string }

/** The names of a noun's states in both languages, for select fields of the admin. */
export function stateLabels(noun: keyof typeof fa): Record<string, Pair> {
  const english = en[noun] as Record<string, string>
  return Object.fromEntries(
    Object.entries(fa[noun]).map(([state, text]) => [state, { fa: text, en: english[state] ?? state }]),
  )
}
