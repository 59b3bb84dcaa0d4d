import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Scope } from '../../domain/people/rights'

type Columns = { province: SQL; agency?: SQL }

const among = (column: SQL, ids: string[]): SQL =>
  ids.length > 0
    ? sql`${column} in (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`
    : sql`false`

/** The SQL condition of a scope: the same rule as the access functions', for services that read by one statement. */
export function inScopeSql(scope: Scope, { province, agency }: Columns): SQL {
  if (scope.everywhere) return sql`true`
  const provinces = agency ? scope.provinces : [...scope.provinces, ...scope.agencyProvinces]
  const byProvince = among(province, provinces)
  return agency ? sql`(${byProvince} or ${among(agency, scope.agencies)})` : byProvince
}
