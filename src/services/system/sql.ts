import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { is, Placeholder, sql } from '@payloadcms/db-postgres/drizzle'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { createHash } from 'node:crypto'
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

/** Runs a text with its values under a name: PostgreSQL plans it once a connection. */
async function runNamed<Found extends Row>(
  req: PayloadRequest,
  name: string,
  query: { sql: string; params: unknown[] },
): Promise<Found[]> {
  const { session } = (await doorOf(req))._
  const result = await session.prepareQuery(query, undefined, name, false).execute()
  return (result as { rows: Found[] }).rows
}

/** Runs a written statement with these values as `runSql` does. */
export type Statement<Values extends object, Found extends Row> = (
  req: PayloadRequest,
  values: Values,
) => Promise<Found[]>

const dialect = new PgDialect()

/** Stands for the values while a statement is written: each is a placeholder under its own name. */
const placeholders = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) })

/**
 * A statement that is written once and planned once a connection, for those that run often: with the name under which
 * PostgreSQL keeps it, and a function that writes it around its values. It must write the same text for all of them.
 */
export function statement<Values extends object, Found extends Row = Row>(
  name: string,
  write: (values: Values) => SQL,
): Statement<Values, Found> {
  const written = dialect.sqlToQuery(write(placeholders as Values))
  return (req, values) => {
    const params = written.params.map((given) =>
      is(given, Placeholder) ? (values as Record<string, unknown>)[given.name] : given,
    )
    return runNamed(req, name, { sql: written.sql, params })
  }
}

/**
 * Runs a statement that is written anew each time but in few different ways (a registry's, for instance), planned once a
 * connection for each way.
 */
export function runFewWays<Found extends Row = Row>(req: PayloadRequest, name: string, few: SQL): Promise<Found[]> {
  const written = dialect.sqlToQuery(few)
  const way = createHash('sha256').update(written.sql).digest('hex').slice(0, 16)
  return runNamed(req, `${name}_${way}`, written)
}
