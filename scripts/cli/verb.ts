import type { ParseArgsConfig } from 'node:util'

/** Exit codes of the command line, the same for every verb. */
export const exit = { done: 0, refused: 1, usage: 2, unreachable: 3 } as const

export type Given = {
  /** Options by name; an option that was not given is absent. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly words: readonly string[]
}

/** One verb of `npm run karnameh`. It says what it does on standard output and returns an exit code. */
export type Verb = {
  readonly name: string
  readonly summary: string
  /** What stands after the verb, as in `[--cycle ID]`. */
  readonly usage: string
  /** More help: what it changes, when it is safe, examples. */
  readonly help: string
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** How many words without dashes it takes at most. */
  readonly maxWords?: number
  readonly run: (given: Given) => Promise<number>
}

/** The operator wrote something that a verb cannot take: exit code 2 with its usage. */
export class UsageError extends Error {}

/** A text option that must be there. */
export function required({ options }: Given, name: string): string {
  const value = options[name]
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  throw new UsageError(`--${name} is missing`)
}

/** A text option that may be absent. */
export function optional({ options }: Given, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** One line for the operator. The command line is the one place that speaks on standard output. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`)
