import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Progress } from '../../domain/forms/completeness'
import { progressOf } from '../../domain/forms/completeness'
import { acceptChange } from '../../domain/forms/accept'
import type { Answers } from '../../domain/forms/definition'
import { fieldsOf } from '../../domain/forms/definition'
import { lockedParts } from '../../domain/forms/deficiency'
import { touchedSince } from '../../domain/forms/news'
import { lockedIn } from '../../domain/forms/openFields'
import { namedIn, readChange } from '../../domain/forms/validate'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { isProblem, problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { transition } from '../system/moves'
import { statement } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { loadEdition } from './editions'
import { lastYearAnswers } from './lastYearAnswers'
import { standingOf } from './standing'
import type { SubmissionRow } from './submissionSql'
import { findSubmission } from './submissionSql'

export type Change = { revision: number; answers: Answers }
export type Saved = { revision: number; savedAt: string; progress: Progress; others: Answers }

/** A colleague may save between our reading and our writing; then we read again and merge again, this often at most. */
const tries = 4

type Asked = {
  req: PayloadRequest
  evaluationId: string
  change: Change
  row?: SubmissionRow | undefined
  /** who may; the agency's own people unless something else is said */
  mayFill?: (req: PayloadRequest, row: SubmissionRow) => void
}

/**
 * Saves changed answers of a draft. Checks each against the frozen edition, merges with what colleagues saved meanwhile, and
 * writes by compare-and-set on the revision: nobody's words are silently replaced. The first save begins the evaluation.
 */
export async function saveAnswers({
  req,
  evaluationId,
  change,
  row: loaded,
  mayFill = assertMayFill,
}: Asked): Promise<Saved> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const row = attempt === 0 && loaded ? loaded : await loadRow(req, evaluationId)
    mayFill(req, row)
    const edition = await loadEdition(req, row.editionId)
    const { definition, open, parts, evidence, closed } = standingOf(row, edition)
    if (closed) throw closed
    const fields = new Map(fieldsOf(definition).map((field) => [field.name, field]))
    const read = readChange(fields, change.answers)
    const locked = [...lockedIn(Object.keys(read.answers), open), ...lockedParts(read.answers, row.answers, parts)]
    if (locked.length > 0) throw problems.fieldsLocked({ fields: locked, names: namedIn(fields, locked) })
    const faults = read.problems
    if (faults.length > 0) throw problems.invalid({ fields: faults, what: 'answers', names: namedIn(fields, faults) })

    const { kept, computed, others, colliding, refused, form } = acceptChange({
      definition,
      stored: row.answers,
      change: read.answers,
      touched: touchedSince(row.fieldRevisions, change.revision),
      lastYear: await lastYearAnswers(req, evaluationId, definition),
    })
    if (colliding.length > 0) {
      const fields = colliding.map((path) => ({ path, code: 'changedByColleague' }))
      throw problems.staleRevision({ revision: Number(row.revision), fields, others })
    }
    if (refused.length > 0)
      throw problems.invalid({ fields: refused, what: 'answers', names: namedIn(fields, refused) })
    const progress = progressOf(form, evidence)
    const saved = await write(req, row, { kept, computed, progress })
    if (saved) return { ...saved, progress, others }
  }
  throw problems.staleRevision()
}

async function loadRow(req: PayloadRequest, evaluationId: string): Promise<SubmissionRow> {
  const [row] = await findSubmission(req, { evaluationId })
  if (!row) throw problems.notFound()
  return row
}

/** 404 for who may not know of the row, 403 for who may only read it. */
export function assertMayFill(req: PayloadRequest, { agency, province }: SubmissionRow): void {
  const assignments = assignmentsOf(req.user)
  const knows = may(assignments, 'evaluation.readOwn', { agency }) || may(assignments, 'evaluation.read', { province })
  if (!knows) throw problems.notFound()
  if (!may(assignments, 'evaluation.fill', { agency })) throw problems.forbidden()
}

type Judged = { kept: Answers; computed: Answers; progress: Progress }

/** Writes, or returns null when somebody else was first. The evaluation is held in share, so that no submission slips between. */
async function write(req: PayloadRequest, row: SubmissionRow, judged: Judged) {
  if (row.state !== 'not_started') return update(req, row, judged)
  try {
    return await inTransaction({ payload: req.payload, req }, async (req) => {
      await transition({ req, noun: 'evaluation', id: row.evaluationId, move: 'start' })
      return update(req, row, judged)
    })
  } catch (error) {
    if (isProblem(error) && error.code === 'moveNotPossible') return null
    throw error
  }
}

async function update(req: PayloadRequest, row: SubmissionRow, { kept, computed, progress }: Judged) {
  const savedAt = nowIso()
  const revision = Number(row.revision) + 1
  // Nobody writes a computed value, so that two people never collide in one.
  const fieldRevisions = Object.fromEntries(Object.keys(kept).map((name) => [name, revision]))
  const [won] = await writeAnswers(req, {
    id: row.id,
    evaluation: row.evaluationId,
    seen: Number(row.revision),
    revision,
    answers: JSON.stringify({ ...kept, ...computed }),
    fieldRevisions: JSON.stringify(fieldRevisions),
    progress: JSON.stringify(progress),
    savedBy: req.user?.id ?? null,
    savedAt,
  })
  return won ? { revision, savedAt } : null
}

type Written = {
  id: string
  evaluation: string
  /** the revision that the change was merged with */
  seen: number
  revision: number
  answers: string
  fieldRevisions: string
  progress: string
  savedBy: string | number | null
  savedAt: string
}

const writeAnswers = statement<Written, { id: string }>(
  'write_answers',
  ({ id, evaluation, seen, revision, answers, fieldRevisions, progress, savedBy, savedAt }) => sql`
    with held as (
      select id from evaluations where id = ${evaluation} and workflow_state in ('not_started', 'in_progress', 'returned') for share)
    update form_submissions s
    set answers = s.answers || ${answers}::jsonb, revision = ${revision},
      field_revisions = coalesce(s.field_revisions, '{}'::jsonb) || ${fieldRevisions}::jsonb,
      progress = ${progress}::jsonb, saved_by_id = ${savedBy}, updated_at = ${savedAt}
    from held where s.id = ${id} and s.revision = ${seen}
    returning s.id`,
)
