import { sql } from '@payloadcms/db-postgres/drizzle'
import { endOfDayInTehran, startOfDayInTehran } from '../../domain/calendar/tehran'
import { missingIn } from '../../domain/forms/completeness'
import { lacksOfFlags, mendable, unansweredFlags } from '../../domain/forms/deficiency'
import { assignmentsOf } from '../../domain/people/person'
import { ownAgencies } from '../../domain/people/rights'
import type { FieldProblem } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { runningCycleStates } from '../../domain/workflow/cycle'
import type { EvaluationFacts, WindowFact } from '../../domain/workflow/evaluation'
import { lastDayOf } from '../../domain/workflow/extension'
import { now, today } from '../../lib/clock'
import type { LoadedSubmission } from '../forms/loadSubmission'
import { loadSubmission } from '../forms/loadSubmission'
import { statement } from '../system/sql'
import type { MoveContext } from '../system/transition'
import { keptFiles, unsettledDeficiencies } from './deficienciesSql'
import { holdEvaluation } from './holdEvaluation'

type CycleRow = {
  workflow_state: string
  opens: string | null
  closes: string | null
  appeals_open: string | null
  appeals_close: string | null
  max_returns: string
  unscored_general: number
  unscored_specific: number
  general: number
  specific: number
  flagged: number
  unsent: number
  asked_general: number
  asked_specific: number
  blocking_visits: number
  appeals: number
  open_appeals: number
  actor_scored: boolean
}

/** Whether a window of days is open at this instant; a window without days has not opened. */
export function windowFact(name: string, opens: string | null, closes: string | null, instant: Date): WindowFact {
  const opensAt = opens ? startOfDayInTehran(opens) : null
  const closesAt = closes ? endOfDayInTehran(closes) : null
  const moment = instant.toISOString()
  const hasOpened = opensAt !== null && moment >= opensAt
  return {
    name,
    opensAt: opens,
    closesAt: closes,
    hasOpened,
    isOpen: hasOpened && closesAt !== null && moment <= closesAt,
  }
}

const movesThatNeedAnswers = new Set(['submit', 'resubmit'])
const movesThatReadAnswers = new Set([...movesThatNeedAnswers, 'resumeOverdue'])

/** What the guards ask, and the submission as it was when they asked: the effects of the move work on the same one. */
export type FactsWithAnswers = EvaluationFacts & { submission: LoadedSubmission | null }

/**
 * Everything that the guards of an evaluation's moves ask about, in one statement (and the form's answers when asked). The
 * evaluation is held first: nobody flags or scores an item between the counting and the move.
 */
export async function loadEvaluationFacts(context: MoveContext): Promise<FactsWithAnswers> {
  const { req, doc, move } = context
  await holdEvaluation(req, doc.id)
  const submission = movesThatReadAnswers.has(move) ? await loadSubmission(req, doc.id) : null
  const [row] = await findFacts(req, { evaluation: doc.id, cycle: idOf(doc.cycle), actor: req.user?.id ?? null })
  if (!row) throw new Error(`evaluation ${doc.id} has no cycle`)
  const instant = now()
  return {
    cycleIsRunning: (runningCycleStates as readonly string[]).includes(row.workflow_state),
    selfAssessment: windowFact(
      'selfAssessment',
      row.opens,
      lastDayOf({ closes: row.closes, extension: doc.extensionUntil as string | null }),
      instant,
    ),
    appeals: windowFact('appeals', row.appeals_open, row.appeals_close, instant),
    submission,
    missing: movesThatNeedAnswers.has(move) ? await missingOf(context, submission) : [],
    flaggedCount: row.flagged,
    unsentCount: row.unsent,
    returnCount: Number(doc.returnCount ?? 0),
    maxReturns: Number(row.max_returns),
    returnIsOverdue: typeof doc.returnDueDate === 'string' && doc.returnDueDate < today(),
    unscored: { general: row.unscored_general, specific: row.unscored_specific },
    // A dimension in which nothing applies to the agency has nobody to approve it.
    generalApproved: Boolean(doc.generalApprovedAt) || row.general === 0,
    specificApproved: Boolean(doc.specificApprovedAt) || row.specific === 0,
    openInquiries: { general: row.asked_general, specific: row.asked_specific },
    blockingVisits: row.blocking_visits,
    openAppealCount: row.open_appeals,
    appealCount: row.appeals,
    actorWorksHere: ownAgencies(assignmentsOf(req.user)).includes(idOf(doc.agency) ?? ''),
    actorScored: row.actor_scored,
  }
}

/** What a submission still lacks; the whole form, when there is none. After a return, of what is open, with flags that nobody answered. */
async function missingOf(
  { req, doc, move }: MoveContext,
  submission: LoadedSubmission | null,
): Promise<FieldProblem[]> {
  if (!submission) return [{ path: 'form', code: 'notFound' }]
  const { form, evidence, answers, open, parts } = submission
  const missing = missingIn(form, evidence)
  if (move !== 'resubmit') return missing
  const flags = (await unsettledDeficiencies(req, doc.id)).filter(({ state, isSent }) => state === 'open' && isSent)
  const silent = unansweredFlags(flags, form, answers, await keptFiles(req, doc.id))
  return [...mendable(missing, open, parts), ...lacksOfFlags(silent)]
}

const findFacts = statement<{ evaluation: string; cycle: string | null; actor: string | number | null }, CycleRow>(
  'evaluation_facts',
  ({ evaluation, cycle, actor }) => sql`
    select c.workflow_state, c.windows_self_assessment_opens as opens, c.windows_self_assessment_closes as closes,
      c.windows_appeals_open as appeals_open, c.windows_appeals_close as appeals_close, c.max_returns,
      i.unscored_general::int, i.unscored_specific::int, i.general::int, i.specific::int, f.flagged::int, f.unsent::int, q.asked_general::int,
      q.asked_specific::int, w.blocking_visits::int, a.appeals::int, a.open_appeals::int,
      coalesce(i.actor_scored, false) as actor_scored
    from evaluation_cycles c,
      lateral (select
        count(*) filter (where dimension = 'general' and initial_score is null and not coalesce(not_applicable, false)) as unscored_general,
        count(*) filter (where dimension = 'specific' and initial_score is null and not coalesce(not_applicable, false)) as unscored_specific,
        count(*) filter (where dimension = 'general') as general,
        count(*) filter (where dimension = 'specific') as specific,
        bool_or(scored_by_id = ${actor}) as actor_scored
        from evaluation_items where evaluation_id = ${evaluation}) i,
      lateral (select count(*) as flagged, count(*) filter (where sent_at is null) as unsent
        from deficiencies where evaluation_id = ${evaluation} and workflow_state in ('open', 'answered')) f,
      lateral (select count(distinct n.id) filter (where i.dimension = 'general') as asked_general,
          count(distinct n.id) filter (where i.dimension = 'specific') as asked_specific
        from inquiries n join evaluation_items i on i.indicator_id = n.indicator_id and i.evaluation_id = ${evaluation}
        where n.cycle_id = ${cycle} and n.workflow_state in ('sent', 'seen', 'returned', 'answered')
          and i.agency_id is distinct from n.agency_id) q,
      lateral (select count(*) as blocking_visits from visits v join evaluations e on e.id = ${evaluation}
        where v.agency_id = e.agency_id and v.cycle_id = ${cycle} and v.blocks_approval
          and v.workflow_state in ('announced', 'visited', 'reported', 'acknowledged', 'objected')) w,
      lateral (select count(*) as appeals, count(*) filter (where workflow_state = 'registered') as open_appeals
        from appeals where evaluation_id = ${evaluation}) a
    where c.id = ${cycle}`,
)
