import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runSql } from '../system/sql'

/**
 * The cells of an inquiry: each measure of its indicator, of each agency that it applies to in the cycle. The body that is
 * asked does not speak of itself, and of those that took no part there is nothing to ask. Names `q` inquiry, `i` item,
 * `e` evaluation.
 */
export const cellsOf = (inquiry: SQL): SQL => sql`
  inquiries q join evaluations e on e.cycle_id = q.cycle_id and e.workflow_state <> 'absent'
  join evaluation_items i on i.evaluation_id = e.id and i.indicator_id = q.indicator_id
    and i.agency_id is distinct from q.agency_id
  where q.id = ${inquiry}`

export type InquiryCounts = { cells: number; answered: number }

/** How many cells an inquiry has, and how many have a value or a word why there is none. */
export async function countCells(req: PayloadRequest, inquiry: string): Promise<InquiryCounts> {
  const [row] = await runSql<InquiryCounts>(
    req,
    sql`select count(*)::int as cells, (count(*) filter (where exists (select 1 from inquiry_answers a
          where a.inquiry_id = q.id and a.item_id = i.id and (a.actual is not null or a.note is not null))))::int as answered
        from ${cellsOf(sql`${inquiry}::uuid`)}`,
  )
  return row ?? { cells: 0, answered: 0 }
}

/** The agencies that still have an unanswered cell, by name. */
export async function unansweredCells(
  req: PayloadRequest,
  inquiry: string,
): Promise<{ item: string; agency: string; measure: string }[]> {
  return runSql(
    req,
    sql`select i.id as item, (select name from agencies where id = i.agency_id) as agency,
          (select title from measures where id = i.measure_id) as measure
        from ${cellsOf(sql`${inquiry}::uuid`)}
          and not exists (select 1 from inquiry_answers a where a.inquiry_id = q.id and a.item_id = i.id
            and (a.actual is not null or a.note is not null))
        order by 2, 3`,
  )
}
