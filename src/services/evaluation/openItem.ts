import type { PayloadRequest } from 'payload'
import type { EvaluationItem } from '../../payload-types'
import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import type { Verb } from '../../domain/people/verbs'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { Dimension } from '../../domain/scoring/policy'
import type { Subject } from '../system/audit'
import type { HeldEvaluation } from './holdEvaluation'
import { holdEvaluation } from './holdEvaluation'

export type OpenedItem = { item: EvaluationItem; evaluation: HeldEvaluation; subject: Subject }

type Asked = {
  req: PayloadRequest
  itemId: string
  /** the item's `updatedAt` as the person last saw it */
  seenAt: string
  /** the right that this work needs, by the item's dimension */
  needs: (dimension: Dimension) => Verb
  /** states of the evaluation in which this work is done */
  states: readonly string[]
}

/** The right to score in a dimension. */
export const scoringVerb = (dimension: Dimension): Verb =>
  dimension === 'general' ? 'evaluation.scoreGeneral' : 'evaluation.scoreSpecific'

/**
 * Opens one item for an evaluator's work and holds its evaluation until the transaction ends. Refuses, in this order: nobody
 * (401), who may not know of it (404), who has no right in its dimension and province (403), who works for the agency
 * (conflict of interest), a cycle or an evaluation in another phase, an approved dimension, an item whose appeal was
 * decided, and a screen that shows something older than what is stored (409).
 */
export async function openItem({ req, itemId, seenAt, needs, states }: Asked): Promise<OpenedItem> {
  const known = await findItem(req, itemId)
  assertMay(req, known, needs(known.dimension))
  const evaluation = await holdEvaluation(req, idOf(known.evaluation) ?? '')
  assertOpen(evaluation, known.dimension, states)
  const item = await findItem(req, itemId)
  if (item.itemState === 'decided' || item.itemState === 'final') throw problems.immutable({ what: 'decidedAppeal' })
  if (instant(item.updatedAt) !== instant(seenAt)) throw problems.staleRevision({ revision: item.updatedAt })
  return { item, evaluation, subject: subjectOf(item, evaluation) }
}

async function findItem(req: PayloadRequest, id: string): Promise<EvaluationItem> {
  const item = (await req.payload.db.findOne({
    collection: 'evaluation-items',
    where: { id: { equals: id } },
    req,
  })) as EvaluationItem | null
  if (!req.user) throw problems.notSignedIn()
  if (!item || !mayKnow(req, item)) throw problems.notFound()
  return item
}

/** Staff of the province, and the agency's own people: these are told that scoring is not theirs, and not that nothing is there. */
function mayKnow(req: PayloadRequest, item: EvaluationItem): boolean {
  const assignments = assignmentsOf(req.user)
  const [province, agency] = [idOf(item.province), idOf(item.agency)]
  return may(assignments, 'evaluation.read', { province, agency }) || may(assignments, 'evaluation.readOwn', { agency })
}

function assertMay(req: PayloadRequest, { province, agency, dimension }: EvaluationItem, verb: Verb): void {
  const assignments = assignmentsOf(req.user)
  const target = { province: idOf(province), agency: idOf(agency) }
  if (!may(assignments, verb, target)) throw problems.forbidden({ dimension })
  if (target.agency && ownAgencies(assignments).includes(target.agency)) throw problems.conflictOfInterest()
}

function assertOpen(evaluation: HeldEvaluation, dimension: Dimension, states: readonly string[]): void {
  if (!evaluation.cycleIsRunning) throw problems.notReady({ what: 'runningCycle' })
  if (!states.includes(evaluation.state))
    throw problems.moveNotPossible({ noun: 'evaluation', state: evaluation.state })
  if (evaluation.approved[dimension]) throw problems.immutable({ what: 'approvedDimension', dimension })
}

const instant = (text: string): number => new Date(text).getTime()

const subjectOf = (item: EvaluationItem, evaluation: HeldEvaluation): Subject => ({
  type: 'item',
  id: item.id,
  evaluation: evaluation.id,
  cycle: evaluation.cycleId,
  agency: idOf(item.agency),
  province: idOf(item.province),
})
