import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { runSql } from '../system/sql'

/**
 * A sub-service hangs under a service of the same province that is itself no sub-service: the code's last three digits
 * number one level only. Refuses itself, a parent with a parent, and a parent for a service that has sub-services.
 */
export async function assertParent(
  req: PayloadRequest,
  { id, parent, province }: { id?: string; parent?: unknown; province?: unknown },
): Promise<void> {
  const above = idOf(parent)
  if (!above) return
  const refuse = (code: string) => problems.invalid({ fields: [{ path: 'parent', code }] })
  if (above === id) throw refuse('parentIsItself')
  const [found] = await runSql<{ parent: string | null; province: string; children: number }>(
    req,
    sql`select parent_id as parent, province_id as province,
          (select count(*)::int from services c where c.parent_id = ${id ?? null}::uuid) as children
        from services where id = ${above}::uuid`,
  )
  if (!found || found.province !== idOf(province)) throw refuse('notFound')
  if (found.parent || found.children > 0) throw refuse('oneLevelOnly')
}
