import type { Payload } from 'payload'

type Pool = { on: (event: 'error', listener: (error: Error) => void) => void }

/** A restart of PostgreSQL breaks idle connections; without a listener that ends the Node process (STACK landmine 7). */
export function onInit(payload: Payload): void {
  const { pool } = payload.db as unknown as { pool?: Pool }
  pool?.on('error', (err) => payload.logger.error({ err, msg: 'database connection lost' }))
}
