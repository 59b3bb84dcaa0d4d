import { searchKey } from '../../text/fold'

/** The printed words by their keys in the texts of the form: `field.title`, `level.rural`. */
export type FormWords = (key: string) => string

/**
 * What follows given words at the start of a text, however they are spelt; null when the text does not begin with them, or
 * goes on inside a word. `key` is a {@link searchKey}.
 */
export function afterWords(text: string, key: string): string | null {
  if (key === '' || !searchKey(text).startsWith(key)) return null
  for (let end = 1; end <= text.length; end += 1) {
    if (searchKey(text.slice(0, end)) !== key) continue
    const rest = text.slice(end)
    return /^\u200c?\p{L}/u.test(rest) ? null : rest
  }
  return null
}

/** What was written after the words of a box or a label; dots where nothing was written are nothing. */
export function writtenAfter(rest: string): string | null {
  const written = rest.replace(/^\s*[:：]?\s*/, '').trim()
  return /^[.…_\s]*$/.test(written) ? null : written
}

/** One of several words that a text begins with, the longest first: `value` is what the word stands for. */
export type Spelling<Value> = { value: Value; key: string }
export function firstSpelling<Value>(
  text: string,
  spellings: readonly Spelling<Value>[],
): { value: Value; rest: string } | null {
  let best: { value: Value; rest: string; length: number } | null = null
  for (const { value, key } of spellings) {
    if (best && key.length <= best.length) continue
    const rest = afterWords(text, key)
    if (rest !== null) best = { value, rest, length: key.length }
  }
  return best
}

/** The spellings of an option list: its printed words, and the ways in which other copies of the form print them. */
export const spellingsOf = <Value extends string>(
  words: FormWords,
  list: string,
  values: readonly Value[],
  others: Partial<Record<Value, readonly string[]>> = {},
): Spelling<Value>[] =>
  values.flatMap((value) =>
    [words(`${list}.${value}`), ...(others[value] ?? [])].map((text) => ({ value, key: searchKey(text) })),
  )
