import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'

/**
 * The active agencies that a briefing invites: those that it names, or else all that the cycle evaluates; before a cycle is
 * announced it evaluates none yet, and every agency of the province is meant. Names `b` the briefing and `a` the agency.
 */
export const invitedAgencies = (briefing: SQL): SQL => sql`
  briefings b join agencies a on a.province_id = b.province_id and a.active and case
    when exists (select 1 from briefings_rels r where r.parent_id = b.id and r.path = 'agencies')
      then exists (select 1 from briefings_rels r where r.parent_id = b.id and r.path = 'agencies' and r.agencies_id = a.id)
    when exists (select 1 from evaluations e where e.cycle_id = b.cycle_id)
      then exists (select 1 from evaluations e where e.cycle_id = b.cycle_id and e.agency_id = a.id and e.workflow_state <> 'absent')
    else true end
  where b.id = ${briefing}`
