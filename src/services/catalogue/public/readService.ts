import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { publicForm } from '../../../domain/catalogue/identityForm'
import type { PublicService } from '../../../domain/catalogue/publicViews'
import { isoSql } from '../../system/isoSql'
import { runSql } from '../../system/sql'

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/**
 * A published service for everybody: its current edition, or the one asked for. Of a service that is no longer given, the
 * last edition, said to be so. Null where nothing of it was ever published.
 */
export async function readPublicService(
  req: PayloadRequest,
  id: string,
  edition?: number,
): Promise<PublicService | null> {
  if (!isUuid(id)) return null
  const [row] = await runSql<PublicService>(
    req,
    sql`select e.service_id as id, e.number::int as number, ${isoSql(sql`e.published_at`)} as "publishedAt", e.form,
          e.current as "isCurrent", exists (select 1 from service_editions n where n.service_id = e.service_id and n.current) as "isGiven",
          jsonb_build_object('code', v.code, 'name', v.name, 'organisation', v.organisation_name) as province, a.name as agency, e.provider_id as "agencyRow",
          (select jsonb_build_object('id', p.service_id, 'title', p.title) from service_editions p
            where p.service_id = e.parent_id and p.current) as parent,
          coalesce((select jsonb_agg(jsonb_build_object('id', c.service_id, 'title', c.title) order by c.title)
            from service_editions c where c.parent_id = e.service_id and c.current), '[]') as children,
          (select jsonb_agg(jsonb_build_object('number', n.number::int, 'current', n.current,
              'publishedAt', ${isoSql(sql`n.published_at`)}) order by n.number desc)
            from service_editions n where n.service_id = e.service_id) as editions,
          exists (select 1 from slas s where s.service_id = e.service_id
            and s.workflow_state in ('in_force', 'termination_notice')) as "hasAgreement"
        from service_editions e join provinces v on v.id = e.province_id left join agencies a on a.id = e.provider_id
        where e.service_id = ${id}::uuid ${edition === undefined ? sql`` : sql`and e.number = ${edition}`}
        order by e.current desc, e.number desc limit 1`,
  )
  return row ? { ...row, form: publicForm(row.form) } : null
}
