import type { Payload } from 'payload'

type Listener = (error: Error) => void
type Client = { on: (event: 'error', listener: Listener) => void }
type Pool = {
  on(event: 'error', listener: Listener): void
  on(event: 'connect', listener: (client: Client) => void): void
  /** what pg keeps about its connections, but does not put in its types */
  _clients?: Client[]
}

/**
 * A restart of PostgreSQL breaks connections, and a broken connection that nobody listens to ends the Node process: idle
 * ones speak through the pool (STACK landmine 7), one in the middle of a transaction only for itself. Its transaction
 * fails and is reported by whoever runs it, so that its own listener has nothing to add.
 */
export function onInit(payload: Payload): void {
  const { pool } = payload.db as unknown as { pool?: Pool }
  pool?.on('error', (err) => payload.logger.error({ err, msg: 'database connection lost' }))
  const listen = (client: Client) => client.on('error', () => undefined)
  pool?.on('connect', listen)
  pool?._clients?.forEach(listen)
}
