import type { Locale } from './locale'
import { formatNumber } from './numbers'

/** What may be put into a text: numbers are printed in the locale's digits, texts stand as they are. */
export type Values = Record<string, string | number>

/** A tree of texts, as a message file holds it. */
export interface MessageTree {
  [key: string]: string | MessageTree
}

/** Every dotted path to a text in a message file: `'list.empty'`. */
export type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`
}[keyof Tree & string]

export interface Translator<Key extends string = string> {
  /** The text of a key that is known when the code is written. */
  (key: Key, values?: Values): string
  /** The text of a key that comes from data (a registry, a state, a refusal). Missing keys are treated alike. */
  at(key: string, values?: Values): string
  /** Whether the namespace has a text at this key. */
  has(key: string): boolean
  locale: Locale
}

/**
 * A translator over one pair of message files. Browser components import their own pair and call this, so that no page
 * ships the texts of all the others; everything on the server calls `translator` of ./index.
 */
export function makeTranslator<Tree extends MessageTree>(
  locale: Locale,
  messages: { fa: Tree; en: MessageTree },
): Translator<KeysOf<Tree>> {
  const at = (key: string, values?: Values): string => {
    const text = textAt(messages[locale], key)
    return text === undefined ? missing(key, textAt(messages.fa, key)) : interpolate(text, values, locale)
  }
  const has = (key: string): boolean => textAt(messages[locale], key) !== undefined
  return Object.assign((key: KeysOf<Tree>, values?: Values) => at(key, values), { at, has, locale })
}

/** Puts values into the `{name}` places of a text. A place without a value stays visible, so that it is noticed. */
export function interpolate(text: string, values: Values | undefined, locale: Locale): string {
  if (!values) return text
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    return typeof value === 'number' ? formatNumber(value, {}, locale) : value
  })
}

/** The text at a dotted path, or undefined when there is none or a branch stands there. */
export function textAt(tree: MessageTree, key: string): string | undefined {
  let node: string | MessageTree | undefined = tree
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || !Object.hasOwn(node, part)) return undefined
    node = node[part]
  }
  return typeof node === 'string' ? node : undefined
}

/** A missing text stops a developer; a citizen is shown the Persian text or the key instead of a broken page. */
function missing(key: string, persian: string | undefined): string {
  // NODE_ENV is written into the code by the bundler: the one reading of the environment that works in a browser.
  if (process.env.NODE_ENV !== 'production') throw new Error(`no message at "${key}"`)
  return persian ?? key
}
