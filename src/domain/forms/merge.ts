import type { Answers } from './definition'

export type Merge = { answers: Answers; others: Answers; colliding: string[] }

/** Whether two answers say the same. The database gives the parts of an answer back in an order of its own, without idle ones. */
export const sameAnswer = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other)

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
  return parts.length === 0
    ? 'null'
    : `{${parts
        .map(([name, part]) => `${name}:${textOf(part)}`)
        .sort()
        .join(',')}}`
}

/**
 * Joins a change to answers that may have moved on since the writer saw them. `touched` are the fields that others changed
 * since his revision. Changes of other fields merge; the same field with the same value is no collision; the same field with
 * another value is, and is given back instead of being overwritten.
 */
export function mergeChange(current: Answers, change: Answers, touched: readonly string[]): Merge {
  const names = Object.keys(change)
  const colliding = names.filter((name) => touched.includes(name) && !sameAnswer(current[name], change[name]))
  const others = Object.fromEntries(
    touched
      .filter((name) => !names.includes(name) || colliding.includes(name))
      .map((name) => [name, current[name] ?? null]),
  )
  return { answers: { ...current, ...change }, others, colliding }
}
