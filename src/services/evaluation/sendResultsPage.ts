import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { SendingCycle, SendingView } from '../../domain/publishing/approval'
import { today } from '../../lib/clock'
import { runSql } from '../system/sql'
import { inScopeSql } from '../system/scopeSql'

/** The cycles whose approved results the person sends, and those that were sent. Refuses nobody and who may send none. */
export async function readSending({ req }: { req: PayloadRequest }): Promise<SendingView> {
  if (!req.user) throw problems.notSignedIn()
  const scope = scopeOf(assignmentsOf(req.user), 'cycle.send')
  if (!scope.everywhere && scope.provinces.length === 0) throw problems.forbidden()
  const cycles = await runSql<SendingCycle>(
    req,
    sql`select c.id, c.title, c.workflow_state as state, p.name as province,
          (select count(*)::int from evaluations e where e.cycle_id = c.id and e.workflow_state in ('council_approved', 'sent', 'published')) as agencies,
          (select count(*)::int from evaluation_items i join evaluations e on e.id = i.evaluation_id
            where e.cycle_id = c.id and e.workflow_state in ('council_approved', 'sent', 'published')) as measures,
          c.national_letter_number as "letterNumber", c.national_letter_date as "letterDate",
          '/api/documents/file/' || t.filename as csv, '/api/documents/file/' || d.filename as json
        from evaluation_cycles c join provinces p on p.id = c.province_id
        left join documents t on t.id = c.national_export_id left join documents d on d.id = c.national_export_data_id
        where c.workflow_state in ('approved', 'sent_to_national', 'published', 'closed')
          and ${inScopeSql(scope, { province: sql`c.province_id` })}
        order by c.performance_year desc, p.name`,
  )
  return {
    waiting: cycles.filter(({ state }) => state === 'approved'),
    sent: cycles.filter(({ state }) => state !== 'approved'),
    todayIso: today(),
  }
}
