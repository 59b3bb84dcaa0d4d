import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CatalogueProgress, ServiceStatistics } from '../../domain/catalogue/statistics'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { ServiceState } from '../../domain/workflow/service'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'
import { statisticsWhere } from './public/serviceStatistics'

export type StaffStatistics = { statistics: ServiceStatistics; progress: CatalogueProgress[] }

/**
 * What the published forms of the reader's own provinces say together, and how far each body is with all of its forms.
 * Refuses nobody signed in, and who reads no forms but an agency's own.
 */
export async function staffStatistics({ req }: { req: PayloadRequest }): Promise<StaffStatistics> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  if (!holdsSomewhere(assignments, 'service.read')) throw problems.forbidden()
  const scope = scopeOf(assignments, 'service.read')
  const statistics = await statisticsWhere(
    req,
    inScopeSql(scope, { province: sql`e.province_id`, agency: sql`e.provider_id` }),
  )
  const states = await runSql<{ id: string; provider: string; state: ServiceState; count: number; complete: number }>(
    req,
    sql`select coalesce(a.id, p.id) as id, coalesce(a.name, p.organisation_name) as provider,
          s.workflow_state::text as state, count(*)::int as count, sum(s.completeness)::float8 as complete
        from services s join provinces p on p.id = s.province_id left join agencies a on a.id = s.provider_id
        where s.workflow_state <> 'archived'
          and ${inScopeSql(scope, { province: sql`s.province_id`, agency: sql`s.provider_id` })}
        group by 1, 2, 3 order by 2`,
  )
  const progress = new Map<string, CatalogueProgress>()
  for (const { id, provider, state, count, complete } of states) {
    const one = progress.get(id) ?? { id, provider, services: 0, complete: 0, states: {} }
    progress.set(id, {
      ...one,
      services: one.services + count,
      complete: one.complete + complete,
      states: { ...one.states, [state]: count },
    })
  }
  return {
    statistics,
    progress: [...progress.values()].map((one) => ({ ...one, complete: Math.round(one.complete / one.services) })),
  }
}
