import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { workingDaysBetween } from '../../domain/calendar/workingDays'
import { progressOf } from '../../domain/forms/completeness'
import { hasRules, inForce } from '../../domain/forms/rules/inForce'
import { shownOfLastYear } from '../../domain/forms/lastYear'
import type { SelfAssessmentView } from '../../domain/forms/view'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { lastDayOf } from '../../domain/workflow/extension'
import { today } from '../../lib/clock'
import { daysOff } from '../organisation/daysOff'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { loadEdition } from './editions'
import { recallLastYear } from './lastYearAnswers'
import { readFlags } from './readFlags'
import { readEvidence } from './readEvidence'
import { standingOf } from './standing'
import { findSubmission } from './submissionSql'

type HeadRow = {
  cycleTitle: string
  performanceYear: string
  agencyName: string
  returnDue: string | null
  savedAt: string | null
  submittedAt: string | null
  trackingCode: string | null
}

/** One agency's self-assessment as its page shows it, to the agency itself and to the staff of its province. */
export async function readSelfAssessment({
  req,
  evaluationId,
}: {
  req: PayloadRequest
  evaluationId: string
}): Promise<SelfAssessmentView> {
  const [row] = await findSubmission(req, { evaluationId })
  const assignments = assignmentsOf(req.user)
  const isOwn = Boolean(row && may(assignments, 'evaluation.readOwn', { agency: row.agency }))
  if (!row || !(isOwn || may(assignments, 'evaluation.read', { province: row.province }))) throw problems.notFound()
  const standing = standingOf(row, await loadEdition(req, row.editionId))
  const mayFill = may(assignments, 'evaluation.fill', { agency: row.agency })
  const maySubmit = may(assignments, 'evaluation.submit', { agency: row.agency })
  const head = await loadHead(req, evaluationId)
  const past = await recallLastYear(req, evaluationId, standing.definition)
  const dueIso = row.state === 'returned' ? head.returnDue : lastDayOf(row)
  return {
    evaluationId,
    submissionId: row.id,
    personId: req.user?.id ?? '',
    revision: Number(row.revision),
    savedAt: head.savedAt,
    submittedAt: head.submittedAt,
    trackingCode: head.trackingCode,
    cycleTitle: head.cycleTitle,
    performanceYear: Number(head.performanceYear),
    agencyName: head.agencyName,
    isOwn,
    state: row.state,
    dueIso,
    workingDaysLeft: dueIso ? workingDaysBetween(today(), dueIso, await daysOff(req, row.province)) : null,
    definition: standing.definition,
    answers: row.answers,
    evidence: await readEvidence(req, { evaluationId }),
    lastYear: shownOfLastYear(standing.definition, past),
    open: mayFill ? standing.open : [],
    parts: standing.parts,
    flags: row.state === 'returned' ? await readFlags(req, evaluationId, standing.definition) : [],
    may: {
      fill: mayFill && standing.open.length > 0,
      submit: maySubmit && standing.open.length > 0,
      recall: maySubmit && standing.isRecallable,
    },
    ...(hasRules(standing.definition) ? { rules: { lastYear: past } } : {}),
    progress: progressOf(inForce(standing.definition, row.answers, past), standing.evidence),
  }
}

async function loadHead(req: PayloadRequest, evaluationId: string): Promise<HeadRow> {
  const [row] = await runSql<HeadRow>(
    req,
    sql`select c.title as "cycleTitle", c.performance_year as "performanceYear", a.name as "agencyName",
          e.return_due_date as "returnDue", case when s.revision > 0 then ${isoSql(sql`s.updated_at`)} end as "savedAt",
          ${isoSql(sql`e.submitted_at`)} as "submittedAt",
          (select r.code from submission_receipts r where r.evaluation_id = e.id order by r.round desc limit 1) as "trackingCode"
        from evaluations e join evaluation_cycles c on c.id = e.cycle_id join agencies a on a.id = e.agency_id
        join form_submissions s on s.evaluation_id = e.id where e.id = ${evaluationId}`,
  )
  if (!row) throw problems.notFound()
  return row
}
