import type { PayloadRequest } from 'payload'
import { flaggable } from '../../domain/forms/deficiency'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { dimensions } from '../../domain/scoring/policy'
import { reviewableStates } from '../../domain/workflow/item'
import { loadSubmission } from '../forms/loadSubmission'
import { transition } from '../system/moves'
import { inTransaction } from '../system/unitOfWork'
import { assertUnflagged } from './flagItem'
import { holdEvaluation } from './holdEvaluation'
import { insertDeficiency } from './insertDeficiency'
import { loadEvaluation } from './loadEvaluation'
import { scoringVerb } from './openItem'

type Input = { req: PayloadRequest; evaluationId: string; path: string; reason?: string | null }

/**
 * Marks a question that is no part of a measure as deficient. It belongs to no dimension: an evaluator of either asks it, and
 * settles it. Refuses who may not know of the evaluation (404), who scores nothing of it (403), one's own agency, and a
 * measure, which is flagged with its item.
 */
export function flagQuestion({ req, evaluationId, path, reason }: Input): Promise<void> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { agency, province, isStaff } = await loadEvaluation(req, evaluationId)
    if (!isStaff) throw problems.notFound()
    assertMayFlag(req, { agency: agency.id, province })
    const held = await holdEvaluation(req, evaluationId)
    if (!held.cycleIsRunning) throw problems.notReady({ what: 'runningCycle' })
    if (!(reviewableStates as readonly string[]).includes(held.state))
      throw problems.moveNotPossible({ noun: 'evaluation', state: held.state })
    if (dimensions.every((dimension) => held.approved[dimension]))
      throw problems.immutable({ what: 'approvedDimension' })
    const given = reason?.trim()
    if (!given) throw problems.reasonRequired({ fields: [{ path: 'reason', code: 'required' }] })
    const submission = await loadSubmission(req, evaluationId)
    const field = submission && flaggable(submission.definition, path)
    if (!field || field.type === 'measure') throw problems.invalid({ fields: [{ path: 'path', code: 'unknown' }] })
    await assertUnflagged(req, evaluationId, [{ path }])
    if (held.state === 'submitted') await transition({ req, noun: 'evaluation', id: evaluationId, move: 'beginReview' })
    await insertDeficiency(req, {
      evaluation: evaluationId,
      item: null,
      dimension: null,
      agency: agency.id,
      province,
      path,
      label: field.label,
      part: null,
      reason: given,
      dueDate: null,
    })
  })
}

function assertMayFlag(req: PayloadRequest, target: { agency: string; province: string }): void {
  const assignments = assignmentsOf(req.user)
  if (!dimensions.some((dimension) => may(assignments, scoringVerb(dimension), target))) throw problems.forbidden()
  if (ownAgencies(assignments).includes(target.agency)) throw problems.conflictOfInterest()
}
