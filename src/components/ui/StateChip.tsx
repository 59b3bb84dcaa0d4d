import en from '../../i18n/messages/states.en.json' with { type: 'json' }
import fa from '../../i18n/messages/states.fa.json' with { type: 'json' }
import { makeTranslator } from '../../i18n/translate'
import { Chip } from './Chip'
import { lookOf } from './stateLooks'
import type { Worded } from './text'

export type StateNoun = keyof typeof fa
export type StateChipProps = Worded & {
  state: string
  /** Whose state it is; the same key may have another word in another life. */
  noun?: StateNoun
}

/** The chip of a workflow state: its word, its shape and its colour, the same everywhere. */
export function StateChip({ state, noun = 'evaluation', locale }: StateChipProps) {
  return <Chip {...lookOf(state)}>{stateWord(state, noun, locale)}</Chip>
}

/** The word of a workflow state. */
export function stateWord(state: string, noun: StateNoun, locale: StateChipProps['locale'] = 'fa'): string {
  const words = makeTranslator(locale, { fa, en })
  const key = `${noun}.${state}`
  return words.has(key) ? words.at(key) : state
}
