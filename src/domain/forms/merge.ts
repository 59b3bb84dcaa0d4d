import type { Answers } from './definition'

export type Merge = { answers: Answers; others: Answers; colliding: string[] }

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * Joins a change to answers that may have moved on since the writer saw them. `touched` are the fields that others changed
 * since his revision. Changes of other fields merge; the same field with the same value is no collision; the same field with
 * another value is, and is given back instead of being overwritten.
 */
export function mergeChange(current: Answers, change: Answers, touched: readonly string[]): Merge {
  const names = Object.keys(change)
  const colliding = names.filter((name) => touched.includes(name) && !same(current[name], change[name]))
  const others = Object.fromEntries(
    touched
      .filter((name) => !names.includes(name) || colliding.includes(name))
      .map((name) => [name, current[name] ?? null]),
  )
  return { answers: { ...current, ...change }, others, colliding }
}
