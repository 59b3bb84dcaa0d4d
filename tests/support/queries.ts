import type { Payload } from 'payload'

type Query = (...parameters: unknown[]) => unknown

/** The statements that some work sends outside a transaction: those of the pool, where every read of a page goes. */
export async function countQueries(payload: Payload, work: () => Promise<unknown>): Promise<string[]> {
  const pool = payload.db.pool as unknown as { query: Query }
  const original = pool.query
  const statements: string[] = []
  pool.query = function (this: unknown, ...parameters: unknown[]) {
    const [first] = parameters
    statements.push(typeof first === 'string' ? first : String((first as { text?: string } | undefined)?.text))
    return original.apply(this, parameters)
  }
  try {
    await work()
  } finally {
    pool.query = original
  }
  return statements
}
