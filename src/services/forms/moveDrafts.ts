import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { missingIn, progressOf } from '../../domain/forms/completeness'
import { applicablePart, fieldsOf } from '../../domain/forms/definition'
import { editableCycles, movableStates } from '../../domain/forms/editions/editable'
import type { DroppedAnswer } from '../../domain/forms/editions/moveAnswers'
import { moveAnswers } from '../../domain/forms/editions/moveAnswers'
import { inForce } from '../../domain/forms/rules/inForce'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { holdEvaluation } from '../evaluation/holdEvaluation'
import { recordAndTell } from '../system/recordAndTell'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { loadEdition } from './editions'
import { configurableForm, listEditions } from './formEditions'
import { lastYearAnswers } from './lastYearAnswers'
import { fromSlotName } from './slotName'
import { findSubmission } from './submissionSql'

type Draft = { evaluation: string; agency: string; agencyName: string; cycle: string; province: string; number: number }

/** What moving one draft would bring: answers that are not carried over, and questions that would then be unanswered. */
export type MovedDraft = {
  evaluation: string
  agencyName: string
  fromNumber: number
  dropped: DroppedAnswer[]
  /** labels of questions that have an answer in no edition and are asked in the new one */
  missing: string[]
}

/** What would happen if all drafts of older editions were moved to the latest. Changes nothing. */
export async function previewMove(req: PayloadRequest, formId: string): Promise<MovedDraft[]> {
  const { latest, drafts } = await waiting(req, formId)
  const moved: MovedDraft[] = []
  for (const draft of drafts) {
    const carried = await carry(req, draft, latest)
    if (carried) moved.push(carried.told)
  }
  return moved
}

/**
 * Moves every draft of an older edition to the latest, each in a transaction of its own with its audit event and its notice,
 * so that an interruption leaves no draft between two editions and asking again goes on where it stopped. What was handed in
 * meanwhile stays on its edition. Returns how many were moved.
 */
export async function moveDrafts(req: PayloadRequest, formId: string): Promise<{ moved: number }> {
  const { latest, drafts } = await waiting(req, formId)
  let moved = 0
  for (const draft of drafts) {
    const { payload, user } = req
    moved += await inTransaction({ payload, user }, (own) => moveOne(own, draft, latest))
  }
  return { moved }
}

async function waiting(req: PayloadRequest, formId: string): Promise<{ latest: string; drafts: Draft[] }> {
  const { cycleState } = await configurableForm(req, formId)
  if (!cycleState || !editableCycles.includes(cycleState)) throw problems.immutable({ what: 'frozenForm' })
  const [latest] = await listEditions(req, formId)
  if (!latest) throw problems.notReady({ what: 'firstEdition' })
  const drafts = await runSql<Draft>(
    req,
    sql`select e.id as evaluation, e.agency_id as agency, a.name as "agencyName", e.cycle_id as cycle,
          e.province_id as province, d.number::int as number
        from form_submissions s join form_editions d on d.id = s.edition_id join evaluations e on e.id = s.evaluation_id
        join agencies a on a.id = e.agency_id
        where s.form_id = ${formId} and s.edition_id <> ${latest.id}
          and e.workflow_state::text = any(${sql.param([...movableStates])}::text[])
        order by a.name, e.id`,
  )
  return { latest: latest.id, drafts }
}

async function carry(req: PayloadRequest, draft: Draft, editionId: string) {
  const [row] = await findSubmission(req, { evaluationId: draft.evaluation })
  if (!row || row.editionId === editionId || !movableStates.includes(row.state)) return null
  const part = async (id: string) => applicablePart(await loadEdition(req, id), new Set(row.measures))
  const [from, to] = [await part(row.editionId), await part(editionId)]
  const { answers, dropped } = moveAnswers(row.answers, from, to)
  const form = inForce(to, answers, await lastYearAnswers(req, draft.evaluation, to))
  const evidence = row.slots.map(fromSlotName)
  const known = new Set(fieldsOf(from).map(({ name }) => name))
  const labels = new Map(fieldsOf(to).map(({ name, label }) => [name, label]))
  const lacking = missingIn(form, evidence).map(({ path }) => path.split('.')[0] ?? path)
  const missing = [...new Set(lacking)].filter((name) => !known.has(name) || dropped.some((one) => one.name === name))
  const told: MovedDraft = {
    evaluation: draft.evaluation,
    agencyName: draft.agencyName,
    fromNumber: draft.number,
    dropped,
    missing: missing.map((name) => labels.get(name) ?? name),
  }
  return { row, answers: form.answers, progress: progressOf(form, evidence), told }
}

/** The evaluation is held, so that no save and no submission slips between what was read and what is written. */
async function moveOne(req: PayloadRequest, draft: Draft, editionId: string): Promise<number> {
  await holdEvaluation(req, draft.evaluation)
  const carried = await carry(req, draft, editionId)
  if (!carried) return 0
  const { row, answers, progress, told } = carried
  const revision = Number(row.revision) + 1
  const touched = [...told.dropped.map(({ name }) => name)].map((name) => [name, revision])
  const fieldRevisions = JSON.stringify({ ...row.fieldRevisions, ...Object.fromEntries(touched) })
  await runSql(
    req,
    sql`update form_submissions set edition_id = ${editionId}, answers = ${JSON.stringify(answers)}::jsonb, revision = ${revision},
          field_revisions = ${fieldRevisions}::jsonb, progress = ${JSON.stringify(progress)}::jsonb, updated_at = ${nowIso()}
        where id = ${row.id}`,
  )
  const { evaluation, agency, cycle, province } = draft
  await recordAndTell(req, {
    event: 'evaluation.editionMoved',
    subject: { type: 'evaluation', id: evaluation, evaluation, agency, cycle, province },
    details: { count: told.dropped.length, edition: editionId, fields: told.dropped.map(({ name }) => name) },
  })
  return 1
}
