import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { today } from '../../lib/clock'
import type { DueMove } from '../system/moveDue'
import { moveDue } from '../system/moveDue'
import { runSql } from '../system/sql'

/** Ends every agreement whose day has come after its notice. Returns how many. */
export const terminateDueSlas = (run: { payload: Payload; signal?: AbortSignal }) => moveDue(terminateDue, run)

const terminateDue: DueMove = {
  noun: 'sla',
  move: 'terminate',
  next: async (req, tried) => {
    const [row] = await runSql<{ id: string }>(
      req,
      sql`select id from slas where workflow_state = 'termination_notice' and termination_date <= ${today()}
            and id <> all(${sql.param(tried)}::uuid[])
          order by termination_date, id limit 1 for update skip locked`,
    )
    return row?.id ?? null
  },
}
