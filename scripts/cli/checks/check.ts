import type { Payload } from 'payload'

/** One thing that must always be true. `find` tells what contradicts it, a line each; nothing when all is well. */
export type Check = {
  readonly name: string
  readonly find: (payload: Payload) => Promise<string[]>
}

/** Runs one statement that reads, beside Payload: these checks look at what is stored, not at what a person may see. */
export async function rowsOf<Row extends Record<string, unknown>>(payload: Payload, statement: string): Promise<Row[]> {
  const { rows } = await payload.db.pool.query<Row>(statement)
  return rows
}
