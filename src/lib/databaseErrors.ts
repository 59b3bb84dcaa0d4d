import type { Problem } from '../domain/problems'
import { problems } from '../domain/problems'

type PgError = { code?: string; constraint?: string; cause?: unknown; message?: string; where?: string; table?: string }

/** PostgreSQL's own code, also when drizzle wrapped the error. */
function pgError(error: unknown): PgError | null {
  const found = error as PgError | null | undefined
  if (!found || typeof found !== 'object') return null
  if (typeof found.code === 'string' && /^[0-9A-Z]{5}$/.test(found.code)) return found
  return found.cause ? pgError(found.cause) : null
}

/** The refusal that a database error means, or null when it is no refusal. The only place that reads SQLSTATEs. */
export function problemFromDatabase(error: unknown): Problem | null {
  const found = pgError(error)
  switch (found?.code) {
    case '23505':
      return problems.duplicate({ constraint: found.constraint })
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
