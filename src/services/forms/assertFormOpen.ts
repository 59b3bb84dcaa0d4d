import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { editableCycles } from '../../domain/forms/editions/editable'
import { runSql } from '../system/sql'

type Row = { editions: number; cycleState: string | null }

async function lookAt(req: PayloadRequest, formId: string): Promise<Row | undefined> {
  const [row] = await runSql<Row>(
    req,
    sql`select (select count(*)::int from form_editions where form_id = f.id) as editions, c.workflow_state as "cycleState"
        from forms f left join evaluation_cycles c on c.id = f.cycle_id where f.id = ${formId}`,
  )
  return row
}

/**
 * Refuses a change of a form that nobody will answer any more. While the self-assessment lasts the form may be changed: what
 * agencies answer is an edition, and no change reaches them before staff publish the next one.
 */
export async function assertFormOpen({ req, formId }: { req: PayloadRequest; formId: string }): Promise<void> {
  const row = await lookAt(req, formId)
  if (row && row.editions > 0 && row.cycleState && !editableCycles.includes(row.cycleState))
    throw problems.immutable({ what: 'frozenForm' })
}

/** Refuses to delete a form that has editions: answers were given on them. */
export async function assertFormUnused({ req, formId }: { req: PayloadRequest; formId: string }): Promise<void> {
  const row = await lookAt(req, formId)
  if (row && row.editions > 0) throw problems.immutable({ what: 'answeredForm' })
}
