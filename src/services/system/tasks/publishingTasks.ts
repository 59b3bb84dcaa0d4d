import { sql } from '@payloadcms/db-postgres/drizzle'
import { holdsSomewhere, scopeOf } from '../../../domain/people/rights'
import { inScopeSql } from '../scopeSql'
import { runSql } from '../sql'
import type { TaskPart } from './waiting'

type Row = { cycle_id: string; cycle: string; festival_id: string | null; held_on: string | null }

/** For content editors: the festival page of each cycle that was sent and is not published. */
export const publishingTasks: TaskPart = async (req, assignments) => {
  if (!holdsSomewhere(assignments, 'festival.write')) return []
  const rows = await runSql<Row>(
    req,
    sql`select c.id as cycle_id, c.title as cycle, f.id as festival_id, coalesce(f.held_on, c.windows_festival_on) as held_on
        from evaluation_cycles c left join festivals f on f.cycle_id = c.id
        where c.workflow_state = 'sent_to_national' and (f.id is null or f.workflow_state = 'draft')
          and ${inScopeSql(scopeOf(assignments, 'festival.write'), { province: sql`c.province_id` })}`,
  )
  return rows.map(({ cycle_id, cycle, festival_id, held_on }) => ({
    id: `festival:${cycle_id}`,
    kind: festival_id ? 'publishFestival' : 'writeFestival',
    href: festival_id ? `/admin/collections/festivals/${festival_id}` : '/admin/collections/festivals/create',
    values: { cycle },
    agency: null,
    state: { noun: 'cycle' as const, name: 'sent_to_national' },
    dueIso: held_on,
  }))
}
