import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Level } from '../../domain/indicators/kind'
import { kindOf } from '../../domain/indicators/registry'
import { canonicalRules } from '../../domain/indicators/rules'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import type { FieldProblem } from '../../domain/problems'
import { problems } from '../../domain/problems'
import { answeringStates } from '../../domain/workflow/inquiry'
import { nowIso } from '../../lib/clock'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { cellsOf } from './inquirySql'

export type GivenAnswer = { item: string; actual: string | null; note: string | null }
type Held = { state: string; province: string; agency: string | null }
type Cell = { item: string; kind: string; target: string | null; levels: Level[] | null }

/** A note is a sentence, not a report. */
const LONGEST_NOTE = 500

/**
 * Saves cells of an inquiry's grid, whole or not at all: of the body that is asked by its own people, of its letter by
 * staff. An empty cell without a note takes the answer back. Refuses nobody, those who may not know of it, those who may
 * not answer, an inquiry that takes no answers now, cells that are not its own, and values that the measure cannot read.
 */
export function saveInquiryAnswers({
  req,
  id,
  answers,
}: {
  req: PayloadRequest
  id: string
  answers: readonly GivenAnswer[]
}): Promise<{ saved: number; savedAt: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const inquiry = await hold(req, id)
    if (!(answeringStates as readonly string[]).includes(inquiry.state))
      throw problems.moveNotPossible({ noun: 'inquiry', state: inquiry.state })
    const cells = new Map((await cellsAmong(req, id, answers)).map((cell) => [cell.item, cell]))
    const read = answers.map((answer) => readAnswer(answer, cells.get(answer.item)))
    const fields = read.flatMap((one) => ('problem' in one ? [one.problem] : []))
    if (fields.length > 0) throw problems.invalid({ fields })
    await write(req, id, inquiry.province, read as GivenAnswer[])
    return { saved: answers.length, savedAt: nowIso() }
  })
}

/** Takes the inquiry until the transaction ends, so that nobody hands it in between the check and the writing. */
async function hold(req: PayloadRequest, id: string): Promise<Held> {
  if (!req.user) throw problems.notSignedIn()
  const [inquiry] = await runSql<Held>(
    req,
    sql`select workflow_state::text as state, province_id as province, agency_id as agency from inquiries where id::text = ${id} for no key update`,
  )
  const assignments = assignmentsOf(req.user)
  const own =
    inquiry?.agency && inquiry.state !== 'draft' && may(assignments, 'inquiry.answer', { agency: inquiry.agency })
  const staff = inquiry && may(assignments, 'inquiry.manage', { province: inquiry.province })
  if (inquiry && (own || staff)) return inquiry
  if (inquiry && may(assignments, 'evaluation.read', { province: inquiry.province })) throw problems.forbidden()
  throw problems.notFound()
}

const cellsAmong = (req: PayloadRequest, id: string, answers: readonly GivenAnswer[]) =>
  runSql<Cell>(
    req,
    sql`select i.id as item, (select scoring_kind from measures where id = i.measure_id) as kind, trim_scale(i.target)::text as target,
          (select jsonb_agg(jsonb_build_object('key', l.key, 'label', l.label, 'factor', trim_scale(l.factor)::text) order by l._order)
            from measures_levels l where l._parent_id = i.measure_id) as levels
        from ${cellsOf(sql`${id}::uuid`)} and i.id = any(${sql.param(answers.map(({ item }) => item))}::uuid[])`,
  )

function readAnswer(
  { item, actual, note }: GivenAnswer,
  cell: Cell | undefined,
): GivenAnswer | { problem: FieldProblem } {
  const path = `answers.${item}`
  if (!cell) return { problem: { path, code: 'notFound' } }
  const words = note?.trim() || null
  if ((words?.length ?? 0) > LONGEST_NOTE) return { problem: { path, code: 'tooLong', values: { max: LONGEST_NOTE } } }
  if (!actual?.trim()) return { item, actual: null, note: words }
  const parsed = kindOf(cell.kind).parseActual(actual.trim(), canonicalRules(cell))
  return parsed.ok ? { item, actual: parsed.value, note: words } : { problem: { path, ...parsed.problem } }
}

const write = (req: PayloadRequest, id: string, province: string, answers: readonly GivenAnswer[]) =>
  runSql(
    req,
    sql`insert into inquiry_answers (id, inquiry_id, item_id, actual, note, answered_by_id, province_id, created_at, updated_at)
        select gen_random_uuid(), ${id}, g.item, g.actual, g.note, ${req.user?.id ?? null}, ${province}, ${nowIso()}, ${nowIso()}
        from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as g(item uuid, actual varchar, note varchar)
        on conflict (inquiry_id, item_id) do update set actual = excluded.actual, note = excluded.note,
          answered_by_id = excluded.answered_by_id, updated_at = excluded.updated_at
        where (inquiry_answers.actual, inquiry_answers.note) is distinct from (excluded.actual, excluded.note)`,
  )
