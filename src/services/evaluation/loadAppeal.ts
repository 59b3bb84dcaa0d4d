import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { AppealDecisionView, EvaluationView } from '../../domain/review/views'
import { timelineOf } from '../system/timeline'
import { runSql } from '../system/sql'
import { loadEvaluation } from './loadEvaluation'
import { loadItems } from './loadItems'

type Row = { item: string; evaluation: string; scored_by: string | null; decided_by: string | null }

/** One appeal with the measure that it is about, for staff of the province. Agencies read theirs on their scores page. */
export async function loadAppeal({
  req,
  appealId,
}: {
  req: PayloadRequest
  appealId: string
}): Promise<AppealDecisionView> {
  if (!req.user) throw problems.notSignedIn()
  const [row] = await runSql<Row>(
    req,
    sql`select p.item_id as item, p.evaluation_id as evaluation, i.scored_by_id as scored_by, u.name as decided_by
        from appeals p join evaluation_items i on i.id = p.item_id left join users u on u.id = p.decided_by_id
        where p.id::text = ${appealId}`,
  )
  if (!row) throw problems.notFound()
  const { isStaff, ...evaluation } = await loadEvaluation(req, row.evaluation)
  const [item] = await loadItems(req, { itemId: row.item })
  if (!isStaff || !item?.appeal) throw problems.notFound()
  const timeline = await timelineOf({ req, evaluationId: row.evaluation })
  return {
    appeal: item.appeal,
    item,
    evaluation,
    decidedBy: row.decided_by,
    hindrance: hindranceOf(req, { state: item.appeal.state, scoredBy: row.scored_by, evaluation }),
    timeline: timeline.filter(({ measure }) => measure?.item === item.id),
    next: await nextWaiting(req, { appealId, province: evaluation.province }),
  }
}

/** The oldest other appeal of the province that waits for a decision. */
async function nextWaiting(req: PayloadRequest, { appealId, province }: { appealId: string; province: string }) {
  const [row] = await runSql<{ id: string }>(
    req,
    sql`select id from appeals where province_id = ${province} and workflow_state = 'registered' and id <> ${appealId}
        order by created_at limit 1`,
  )
  return row?.id ?? null
}

type Asked = { state: string; scoredBy: string | null; evaluation: EvaluationView }

/** Why this person does not decide it; the machine of appeals refuses the same. */
function hindranceOf(req: PayloadRequest, { state, scoredBy, evaluation }: Asked): AppealDecisionView['hindrance'] {
  const assignments = assignmentsOf(req.user)
  const { province, agency } = evaluation
  if (state !== 'registered') return 'decided'
  if (!may(assignments, 'appeal.decide', { province, agency: agency.id })) return 'noRight'
  if (ownAgencies(assignments).includes(agency.id)) return 'ownAgency'
  return scoredBy !== null && scoredBy === req.user?.id ? 'ownScore' : null
}
