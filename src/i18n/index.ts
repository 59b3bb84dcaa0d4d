import type { Locale } from './locale'
import { messages } from './messages'
import type { Namespace } from './messages'
import { makeTranslator } from './translate'
import type { KeysOf, MessageTree, Translator } from './translate'

export { DEFAULT_LOCALE } from './locale'
export type { Locale } from './locale'
export type { Namespace } from './messages'
export { makeTranslator } from './translate'
export type { KeysOf, Translator, Values } from './translate'

/** The keys of one namespace: `MessageKey<'common'>`. */
export type MessageKey<N extends Namespace> = KeysOf<(typeof messages)[N]['fa']>

/**
 * The texts of one namespace in one language: `const t = translator('fa', 'common')`, `t('save')`,
 * `t.at('states.' + state)`. Pure, for server components, services, notices and papers alike. A years-and-codes
 * value is passed as text, because numbers get thousands marks.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<MessageKey<N>> {
  const pair: { fa: MessageTree; en: MessageTree } = messages[namespace]
  return makeTranslator(locale, pair) as Translator<MessageKey<N>>
}

/** What can be wrong with a field, by code: for a page to hand to the browser, which then needs neither the other language nor the other refusals. */
export function fieldFaults(locale: Locale): MessageTree {
  // What is wrong with rules is told to who builds the form, not to who fills it.
  const { rules: _, ...faults } = messages.problems[locale].field
  return faults
}
