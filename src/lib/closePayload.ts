import type { Payload } from 'payload'
import type {} from '@payloadcms/db-postgres'

/** What pg keeps about its connections, but does not put in its types. */
type PoolInside = {
  _clients: { release: (destroy: boolean) => void }[]
  _idle: { client: unknown }[]
}

/**
 * Ends a Payload that this process opened, with its database connections. `payload.destroy()` alone leaves the pool
 * open, and the adapter never gives back the connection of its own start, for which `pool.end()` would wait for ever.
 */
export async function closePayload(payload: Payload): Promise<void> {
  const { pool } = payload.db
  await payload.destroy()
  if (!pool) return
  // A server that stops meanwhile ends its connections with an error that nobody needs any more.
  pool.on('error', () => undefined)
  const inside = pool as unknown as PoolInside
  const isIdle = (client: unknown) => inside._idle.some((idle) => idle.client === client)
  for (const client of [...inside._clients]) if (!isIdle(client)) client.release(true)
  await pool.end()
}
