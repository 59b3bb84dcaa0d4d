import type { SeenClock } from '../clocks/status'
import type { EventDetails, EventName } from '../events'
import type { ScanState } from '../forms/scan'
import type { Level, Step } from '../indicators/kind'
import type { Dimension } from '../scoring/policy'
import type { SeenOnVisit } from '../visits'
import type { DeficiencyView, ReviewedForm } from './deficiencies'

/** What the screens of review, scores, appeals and approvals read. Scores and amounts are exact decimal strings; instants ISO. */

export type FileView = {
  id: string
  name: string
  mimeType: string
  bytes: number
  scan: ScanState
  /** where it is read; null while it may not be */
  href: string | null
  /** a small picture of it, where it is one */
  thumbnail: string | null
  /** which piece of required evidence it is */
  slot: string
  addedAt: string
}

export type AppealView = {
  id: string
  state: string
  text: string
  requestedTarget: string | null
  requestedActual: string | null
  registeredAt: string
  decisionReason: string | null
  newScore: string | null
  decidedAt: string | null
  files: FileView[]
}

type Values = { actual: string | null; score: string | null; explanation: string | null }

export type MeasureView = {
  id: string
  code: string
  title: string
  help: string | null
  unit: string | null
  kind: string
  levels: Level[] | null
  steps: Step[] | null
  guideline: string | null
  legalBasis: string | null
  evaluatingBody: string | null
}

/** One measure of one agency with every value that was ever given for it, side by side. */
export type ItemView = {
  id: string
  updatedAt: string
  dimension: Dimension
  state: string
  axis: { id: string; code: string; title: string }
  indicator: { id: string; code: string; title: string }
  measure: MeasureView
  cap: string
  /** what was laid down for this agency */
  target: string | null
  self: Values
  /** what the agency had said before it was asked to mend it */
  returned: (Values & { at: string }) | null
  found: { target: string | null; actual: string | null; score: string; reason: string | null } | null
  scoredBy: string | null
  scoredAt: string | null
  inquiry: { actual: string | null; score: string | null; letterNumber: string | null } | null
  appealScore: string | null
  finalScore: string | null
  notApplicable: boolean
  notApplicableReason: string | null
  lastYear: { actual: string | null; score: string; cap: string } | null
  files: FileView[]
  appeal: AppealView | null
}

export type ScoreOf = { score: string | null; cap: string | null }

/** One evaluation, without its measures. */
export type EvaluationView = {
  id: string
  agency: { id: string; name: string; group: string }
  province: string
  cycle: {
    id: string
    title: string
    performanceYear: number
    state: string
    appealsOpen: string | null
    appealsClose: string | null
  }
  state: string
  scoresReleased: boolean
  submittedAt: string | null
  returnCount: number
  maxReturns: number
  returnDueDate: string | null
  approvedAt: Record<Dimension, string | null>
  scores: Record<Dimension, ScoreOf>
  total: string | null
  selfTotal: string | null
  previousTotal: string | null
}

/** How far the evaluators have come in a dimension. */
export type Progress = { total: number; scored: number; flagged: number }

export function progressOf(
  items: readonly Pick<ItemView, 'dimension' | 'state' | 'found' | 'notApplicable'>[],
  dimension: Dimension,
): Progress {
  const own = items.filter((item) => item.dimension === dimension)
  return {
    total: own.length,
    scored: own.filter(isScored).length,
    flagged: own.filter(({ state }) => state === 'flagged').length,
  }
}

/** An evaluator has spoken: a score, or «موضوعیت ندارد». */
export const isScored = ({ found, notApplicable }: Pick<ItemView, 'found' | 'notApplicable'>): boolean =>
  notApplicable || found !== null

/** The agency answered a flag with other values than it had given before, or with new files. */
export function wasMended({ returned, self, files }: Pick<ItemView, 'returned' | 'self' | 'files'>): boolean {
  if (!returned) return false
  const changed = (['actual', 'score', 'explanation'] as const).some(
    (name) => (returned[name] ?? '') !== (self[name] ?? ''),
  )
  return changed || files.some(({ addedAt }) => addedAt > returned.at)
}

/** The score that stands for a measure now; null is «ثبت‌نشده». */
export const scoreInForce = ({
  finalScore,
  appealScore,
  found,
  inquiry,
}: Pick<ItemView, 'finalScore' | 'appealScore' | 'found' | 'inquiry'>): string | null =>
  finalScore ?? appealScore ?? found?.score ?? inquiry?.score ?? null

/** One event of a thing's life, as this reader may see it. */
export type TimelineEntry = {
  id: string
  atIso: string
  event: EventName
  actor: { side: 'agency' | 'staff' | 'system'; name: string | null }
  measure: { item: string; code: string; title: string } | null
  details: EventDetails
}

/** A line of the evaluators' list. */
export type ReviewRow = {
  clock: SeenClock | null
  id: string
  agency: string
  group: { code: string; title: string }
  state: string
  submittedAt: string | null
  returnDueDate: string | null
  total: string | null
  approved: Record<Dimension, boolean>
  progress: Record<Dimension, Progress>
}

export type ReviewList = {
  /** the running cycles that this person may see; most people see one */
  cycles: { id: string; title: string; province: string }[]
  cycle: { id: string; title: string; formId: string | null; evaluationCloses: string | null } | null
  rows: ReviewRow[]
  /** how many have a deadline that is over, before filtering */
  lateCount: number
  /** how many evaluations stand in each state, before filtering */
  states: Record<string, number>
  groups: { code: string; title: string }[]
}

/** The time that one agency has for its first submission, while that is still to come. */
export type SelfAssessmentWindow = {
  /** the cycle's own last day */
  closes: string | null
  lastDay: string
  isExtended: boolean
  todayIso: string
  mayExtend: boolean
}

/** What a person may do in the review of one evaluation. */
export type ReviewRights = {
  score: Record<Dimension, boolean>
  inquiry: boolean
  /** he has a post in the agency, so he may look and not touch */
  conflict: boolean
}

export type ReviewView = {
  evaluation: EvaluationView
  items: ItemView[]
  rights: ReviewRights
  timeline: TimelineEntry[]
  window: SelfAssessmentWindow | null
  /** why the deputy sent it back, while that is the last word */
  sentBackReason: string | null
  deficiencies: DeficiencyView[]
  /** what visits say of the measures */
  visits: SeenOnVisit[]
  /** he may plan visits here */
  mayVisit: boolean
  form: ReviewedForm
  /** today, and the last day for mending what is returned today */
  returnDays: { today: string; last: string }
}

/** One axis with its sum, and last year's where all of its measures have one. */
export type AxisView = {
  id: string
  code: string
  title: string
  dimension: Dimension
  score: string | null
  cap: string
  /** last year's sum brought to this year's cap, so that the two can be compared */
  lastYear: string | null
}

/** The report card of one evaluation before publication, for its agency once the scores are released, and for staff. */
export type ScoresView = {
  evaluation: EvaluationView
  isStaff: boolean
  /** empty while the scores are not released to this reader */
  axes: AxisView[]
  items: ItemView[]
  appeals: { mayAppeal: boolean; isOpen: boolean; opensAt: string | null; closesAt: string | null }
  timeline: TimelineEntry[]
  window: SelfAssessmentWindow | null
  /** where this reader's own work on the evaluation is */
  work: { fill: boolean; review: boolean; decide: boolean; approve: boolean }
}

/** A line of the list of appeals, and the head of its decision. */
export type AppealRow = {
  clock: SeenClock | null
  id: string
  state: string
  agency: string
  evaluation: string
  measure: { code: string; title: string }
  dimension: Dimension
  text: string
  registeredAt: string
  decidedAt: string | null
  newScore: string | null
  scoreBefore: string | null
  cap: string
}

export type AppealDecisionView = {
  appeal: AppealView
  item: ItemView
  evaluation: EvaluationView
  decidedBy: string | null
  /** null when this reader may decide; else why not */
  hindrance: 'decided' | 'ownScore' | 'ownAgency' | 'noRight' | null
  timeline: TimelineEntry[]
  /** the oldest other appeal that waits, to which the committee goes on */
  next: string | null
}

/** A line of the deputy's list. */
export type ApprovalRow = {
  clock: SeenClock | null
  id: string
  agency: string
  group: string
  state: string
  scores: Record<Dimension, ScoreOf>
  total: string | null
  previousTotal: string | null
  appeals: { accepted: number; partial: number; rejected: number }
  finallyApprovedAt: string | null
}

export type ApprovalList = {
  cycles: { id: string; title: string; province: string }[]
  cycle: { id: string; title: string; finalReviewCloses: string | null } | null
  waiting: ApprovalRow[]
  approved: ApprovalRow[]
  /** how many evaluations have not come so far yet, by state */
  onTheWay: Record<string, number>
}
