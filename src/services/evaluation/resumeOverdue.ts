import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { today } from '../../lib/clock'
import type { DueMove } from '../system/moveDue'
import { moveDue } from '../system/moveDue'
import { runSql } from '../system/sql'

/** Takes back every returned evaluation whose day to mend is over: review goes on with what exists (E.1b). Returns how many. */
export const resumeOverdueEvaluations = (run: { payload: Payload; signal?: AbortSignal }) => moveDue(resumeOverdue, run)

const resumeOverdue: DueMove = {
  noun: 'evaluation',
  move: 'resumeOverdue',
  next: async (req, tried) => {
    const [row] = await runSql<{ id: string }>(
      req,
      sql`
      select e.id from evaluations e join evaluation_cycles c on c.id = e.cycle_id
      where e.workflow_state = 'returned' and e.return_due_date < ${today()}
        and c.workflow_state::text = any(${sql.param([...runningCycleStates])}::text[])
        and e.id <> all(${sql.param(tried)}::uuid[])
      order by e.return_due_date, e.id limit 1 for update of e skip locked`,
    )
    return row?.id ?? null
  },
}
