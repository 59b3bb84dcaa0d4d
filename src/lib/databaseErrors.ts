import type { Problem } from '../domain/problems'
import { problems } from '../domain/problems'

type PgError = {
  code?: string
  constraint?: string
  cause?: unknown
  detail?: string
  message?: string
  where?: string
  table?: string
}

/** What Payload makes of a unique rule that refused: of its own errors only this one carries the table. */
type UniqueRefusal = { data?: { errors?: { path?: string | null; tableName?: string }[] } }

/** PostgreSQL's own code, also when drizzle wrapped the error. */
function pgError(error: unknown): PgError | null {
  const found = error as PgError | null | undefined
  if (!found || typeof found !== 'object') return null
  if (typeof found.code === 'string' && /^[0-9A-Z]{5}$/.test(found.code)) return found
  return found.cause ? pgError(found.cause) : null
}

/** The refusal that a database error means, or null when it is no refusal. The only place that reads SQLSTATEs. */
export function problemFromDatabase(error: unknown): Problem | null {
  const refused = (error as UniqueRefusal | null | undefined)?.data?.errors?.[0]
  if (refused?.tableName) return duplicate(refused.tableName, refused.path)
  if (isOutOfReach(error)) return problems.unavailable()
  const found = pgError(error)
  switch (found?.code) {
    case '23505':
      return duplicate(found.table, /^Key \(([^)]+)\)/.exec(found.detail ?? '')?.[1])
    case '23503':
      return problems.inUse({ constraint: found.constraint })
    // A deleted row empties the columns that point to it; where one may not be empty, the row is needed.
    case '23502':
      return found.where?.startsWith('SQL statement "UPDATE ONLY') ? problems.inUse({ table: found.table }) : null
    case '23514':
      return problems.invalid({ constraint: found.constraint })
    case '22P02':
      return problems.badRequest()
    case 'KA001':
      return problems.immutable({ constraint: found.constraint })
    case '55P03':
    case '57014':
    case '57P01':
    case '53300':
      return problems.unavailable()
    default:
      return null
  }
}

/**
 * Nobody answered: every connection of the pool was busy for too long, or the server is away. The pool tells the first only
 * in words.
 */
function isOutOfReach(error: unknown): boolean {
  const { message, code, cause } = (error ?? {}) as PgError
  if (message === 'timeout exceeded when trying to connect') return true
  if (code && ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT'].includes(code)) return true
  return cause ? isOutOfReach(cause) : false
}

/** Which rule refused: the columns of a table that are unique together. lib/namedDuplicate says it in the fields' names. */
const duplicate = (table: string | undefined, columns: string | null | undefined): Problem =>
  problems.duplicate({ table, columns: (columns ?? '').split(', ').filter(Boolean) })
