import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { PayloadRequest } from 'payload'

/** A plain SQL row. */
export type Row = Record<string, unknown>

/** The request's transaction, or the pool when it has none. */
async function doorOf(req: PayloadRequest) {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const session = transaction ? adapter.sessions[transaction] : undefined
  return session?.db ?? adapter.drizzle
}

/**
 * Runs one SQL statement inside the transaction of the request, or on the pool when it has none. The only way to raw SQL
 * in services; access rules do not apply here, so the caller has asked for the right before.
 */
export async function runSql<Found extends Row = Row>(req: PayloadRequest, statement: SQL): Promise<Found[]> {
  const result = await (await doorOf(req)).execute(statement)
  return result.rows as Found[]
}

/** A statement that is written once and planned once a connection; see `prepared`. */
export type Prepared = { name: string; sql: string; params: unknown[] }

/**
 * Writes a statement out under a name, for one that runs often and takes longer to plan than to execute. `params` are the
 * values it was written with; `runPrepared` takes those of each run, in the same order.
 */
export const prepared = (name: string, statement: SQL): Prepared => ({ name, ...new PgDialect().sqlToQuery(statement) })

/** Runs a prepared statement as `runSql` runs any other. */
export async function runPrepared<Found extends Row = Row>(
  req: PayloadRequest,
  { name, sql }: Prepared,
  params: unknown[],
): Promise<Found[]> {
  const { session } = (await doorOf(req))._
  const result = await session.prepareQuery({ sql, params }, undefined, name, false).execute()
  return (result as { rows: Found[] }).rows
}
