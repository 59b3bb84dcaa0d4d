import type { PayloadRequest } from 'payload'
import type { EvaluationItem } from '../../payload-types'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { EvaluationView, ItemView, ReviewRights, ReviewView, TimelineEntry } from '../../domain/review/views'
import type { Dimension } from '../../domain/scoring/policy'
import { runningCycleStates } from '../../domain/workflow/cycle'
import { inquiryStates, reviewableStates } from '../../domain/workflow/item'
import { today } from '../../lib/clock'
import { timelineOf } from '../system/timeline'
import { seenOnVisits } from '../visits/seenOnVisits'
import { loadDeficiencies } from './loadDeficiencies'
import { loadEvaluation } from './loadEvaluation'
import { loadItems } from './loadItems'
import { scoringVerb } from './openItem'
import { lastDayOfReturn } from './returnDueDate'
import { selfAssessmentWindow } from './selfAssessmentWindow'

/** All that the review of one evaluation shows, for staff of its province. Agencies and other provinces: not found. */
export async function loadReview({
  req,
  evaluationId,
}: {
  req: PayloadRequest
  evaluationId: string
}): Promise<ReviewView> {
  const { isStaff, ...evaluation } = await loadEvaluation(req, evaluationId)
  if (!isStaff) throw problems.notFound()
  const timeline = await timelineOf({ req, evaluationId })
  const { cycle, province } = evaluation
  const rights = rightsOf(req, evaluation)
  return {
    evaluation,
    items: ownDimensionFirst(req, evaluation, await loadItems(req, { evaluationId })),
    rights,
    timeline,
    visits: await seenOnVisits(req, evaluationId),
    mayVisit: !rights.conflict && isRunning(cycle) && may(assignmentsOf(req.user), 'visit.manage', { province }),
    window: await selfAssessmentWindow(req, evaluation),
    sentBackReason: evaluation.state === 'under_review' ? reasonOfSendingBack(timeline) : null,
    ...(await loadDeficiencies(req, evaluationId)),
    returnDays: { today: today(), last: await lastDayOfReturn({ req, cycle: cycle.id, province }) },
  }
}

/** Who scores one dimension finds its measures on top. */
function ownDimensionFirst(req: PayloadRequest, { province, agency }: EvaluationView, items: ItemView[]): ItemView[] {
  const isOwn = ({ dimension }: ItemView) =>
    may(assignmentsOf(req.user), scoringVerb(dimension), { province, agency: agency.id })
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))]
}

/** What a screen shows anew after work on one measure. */
export async function loadReviewedItem({
  req,
  item: { id, evaluation: owner },
}: {
  req: PayloadRequest
  item: Pick<EvaluationItem, 'id' | 'evaluation'>
}) {
  const evaluationId = idOf(owner) ?? ''
  const { isStaff: _, ...evaluation } = await loadEvaluation(req, evaluationId)
  const [item] = await loadItems(req, { itemId: id })
  if (!item) throw problems.notFound()
  return { item, ...(await loadReviewed(req, evaluation)) }
}

/** What a screen shows anew after work on something that may be of no measure. */
export async function loadReviewedEvaluation({ req, evaluationId }: { req: PayloadRequest; evaluationId: string }) {
  const { isStaff: _, ...evaluation } = await loadEvaluation(req, evaluationId)
  return loadReviewed(req, evaluation)
}

async function loadReviewed(req: PayloadRequest, evaluation: EvaluationView) {
  const { id: evaluationId } = evaluation
  const { deficiencies } = await loadDeficiencies(req, evaluationId)
  const timeline = await timelineOf({ req, evaluationId })
  return { evaluation, rights: rightsOf(req, evaluation), timeline, deficiencies }
}

const isRunning = ({ state }: EvaluationView['cycle']): boolean =>
  (runningCycleStates as readonly string[]).includes(state)

/** What this person may do here now; the services refuse the same again when he does it. */
function rightsOf(req: PayloadRequest, { agency, province, state, cycle, approvedAt }: EvaluationView): ReviewRights {
  const assignments = assignmentsOf(req.user)
  const conflict = ownAgencies(assignments).includes(agency.id)
  const isOpen = (states: readonly string[]) => !conflict && isRunning(cycle) && states.includes(state)
  const mayScore = (dimension: Dimension) =>
    isOpen(reviewableStates) &&
    !approvedAt[dimension] &&
    may(assignments, scoringVerb(dimension), { province, agency: agency.id })
  return {
    score: { general: mayScore('general'), specific: mayScore('specific') },
    inquiry: isOpen(inquiryStates) && may(assignments, 'evaluation.recordInquiry', { province, agency: agency.id }),
    conflict,
  }
}

const courses = ['evaluation.sentBack', 'evaluation.movedToFinalReview', 'evaluation.returned']

/** The deputy's reason, when sending back was the last thing that changed the course. */
function reasonOfSendingBack(timeline: readonly TimelineEntry[]): string | null {
  const last = timeline.find(({ event }) => courses.includes(event))
  return last?.event === 'evaluation.sentBack' ? (last.details.reason ?? null) : null
}
