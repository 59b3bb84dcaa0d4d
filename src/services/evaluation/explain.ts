import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import type { Unfolded } from '../../domain/review/unfold'
import { unfold } from '../../domain/review/unfold'
import type { ScoringPolicy } from '../../domain/scoring/policy'
import { runSql } from '../system/sql'
import { loadItems } from './loadItems'
import { policySql } from './policySql'

/**
 * One evaluation's totals unfolded into the reasons that made them, from its stored items: what pages, papers and exports
 * read. The caller has asked for the right, and hides from an agency what it may not see yet. Refuses an unknown evaluation.
 */
export async function explainEvaluation({
  req,
  evaluationId,
}: {
  req: PayloadRequest
  evaluationId: string
}): Promise<Unfolded> {
  const [row] = await runSql<{ policy: ScoringPolicy }>(
    req,
    sql`select ${policySql} as policy from evaluations e join evaluation_cycles c on c.id = e.cycle_id
        where e.id = ${evaluationId}`,
  )
  if (!row) throw problems.notFound()
  return unfold(await loadItems(req, { evaluationId }), row.policy)
}
