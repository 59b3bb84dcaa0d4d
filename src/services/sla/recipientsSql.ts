import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'

/** The active agencies that receive the service of an agreement, never its provider. Names `s` the agreement and `a` the agency. */
export const slaRecipients = (sla: SQL): SQL => sql`
  slas s join agencies a on a.province_id = s.province_id and a.active and a.id is distinct from s.provider_id
    and (s.recipients = 'all' or exists (select 1 from slas_rels l
      where l.parent_id = s.id and l.path = 'recipientAgencies' and l.agencies_id = a.id))
  where s.id = ${sla}`
