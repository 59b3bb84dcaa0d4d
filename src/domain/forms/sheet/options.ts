import { foldPersian, searchKey } from '../../text/fold'

export type Named = { value: string; label: string }

/** What stands in a cell for each option: its label, with its key behind it where two labels look alike. */
export function optionTexts(options: readonly Named[]): Map<string, string> {
  const keys = options.map(({ label }) => searchKey(label))
  return new Map(
    options.map(({ value, label }, index) => {
      const isAlone = keys.filter((key) => key === keys[index]).length === 1
      return [value, isAlone ? label : `${label} (${value})`]
    }),
  )
}

/** The option that a cell names, by its text or its key; what names none stays as it was typed, and is refused later. */
export function optionOf(options: readonly Named[], typed: string): string {
  const wanted = searchKey(typed)
  const texts = optionTexts(options)
  const found =
    options.find(({ value }) => searchKey(texts.get(value) ?? '') === wanted) ??
    options.find(({ value }) => searchKey(value) === wanted)
  return found?.value ?? typed
}

const BETWEEN = /^[\s،,;؛|/]+/

/** Several options in one cell. Options whose labels have a comma of their own are found first: the longest that fits is taken. */
export function optionsOf(options: readonly Named[], typed: string): string[] {
  const texts = optionTexts(options)
  const known = options
    .flatMap(({ value }) => [value, texts.get(value) ?? value].map((text) => ({ value, text: foldPersian(text) })))
    .sort((one, other) => other.text.length - one.text.length)
  const found: string[] = []
  let rest = foldPersian(typed).replace(/\n/g, '،')
  for (;;) {
    rest = rest.replace(BETWEEN, '')
    if (rest === '') return found
    const next = known.find(({ text }) => rest.startsWith(text) && /^([\s،,;؛|/]|$)/.test(rest.slice(text.length)))
    if (!next) return [...found, rest]
    found.push(next.value)
    rest = rest.slice(next.text.length)
  }
}
