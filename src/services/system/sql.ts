import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

/** A plain SQL row. */
export type Row = Record<string, unknown>

/**
 * Runs one SQL statement inside the transaction of the request, or on the pool when it has none. The only way to raw SQL
 * in services; access rules do not apply here, so the caller has asked for the right before.
 */
export async function runSql<Found extends Row = Row>(req: PayloadRequest, statement: SQL): Promise<Found[]> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const session = transaction ? adapter.sessions[transaction] : undefined
  const result = await (session?.db ?? adapter.drizzle).execute(statement)
  return result.rows as Found[]
}
