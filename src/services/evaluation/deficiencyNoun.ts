import { assignmentsOf } from '../../domain/people/person'
import { may, ownAgencies } from '../../domain/people/rights'
import { idOf } from '../../domain/reference'
import type { Dimension } from '../../domain/scoring/policy'
import { dimensions } from '../../domain/scoring/policy'
import type { DeficiencyFacts } from '../../domain/workflow/deficiency'
import { deficiencyMachine, outcomeOf } from '../../domain/workflow/deficiency'
import { stateAfterUnflag } from '../../domain/workflow/item'
import { nowIso } from '../../lib/clock'
import type { EvaluationItem } from '../../payload-types'
import type { Doc, MoveContext, Noun } from '../system/transition'
import { changeItem } from './changeItem'
import { unsettledDeficiencies } from './deficienciesSql'
import { holdEvaluation } from './holdEvaluation'
import { insertDeficiency } from './insertDeficiency'
import { scoringVerb } from './openItem'

const dimensionsOf = ({ dimension }: Doc): readonly Dimension[] => (dimension ? [dimension as Dimension] : dimensions)

/** What the guards ask about. The evaluation is held first, as by all who work on it. */
async function loadFacts({ req, doc }: MoveContext): Promise<DeficiencyFacts> {
  const evaluation = await holdEvaluation(req, idOf(doc.evaluation) ?? '')
  const assignments = assignmentsOf(req.user)
  const target = { province: idOf(doc.province), agency: idOf(doc.agency) }
  return {
    cycleIsRunning: evaluation.cycleIsRunning,
    evaluationState: evaluation.state,
    isSent: Boolean(doc.sentAt),
    isOwnDimension: dimensionsOf(doc).some((dimension) => may(assignments, scoringVerb(dimension), target)),
    dimensionApproved: dimensionsOf(doc).every((dimension) => evaluation.approved[dimension]),
    actorWorksHere: ownAgencies(assignments).includes(target.agency ?? ''),
  }
}

const changes: Record<string, (context: MoveContext) => Record<string, unknown>> = {
  answer: ({ req, doc, input }) => ({
    after: input.after ?? null,
    answeredAt: nowIso(),
    answeredBy: idOf(doc.answeredBy) ?? req.user?.id ?? null,
  }),
  lapse: ({ input, ...context }) => ({ after: input.after ?? null, ...ended({ input, ...context }) }),
  close: ended,
  raiseAgain: ended,
  withdraw: ended,
}

function ended({ req, move }: MoveContext) {
  return { outcome: outcomeOf[move] ?? null, closedAt: nowIso(), closedBy: req.user?.id ?? null }
}

/** When nothing is asked of a measure any more, it stands as it stood before the flag. */
async function settleItem({ req, doc }: MoveContext): Promise<void> {
  const id = idOf(doc.item)
  if (!id) return
  const left = await unsettledDeficiencies(req, idOf(doc.evaluation) ?? '')
  if (left.some(({ item }) => item === id)) return
  const item = (await req.payload.db.findOne({
    collection: 'evaluation-items',
    where: { id: { equals: id } },
    req,
  })) as EvaluationItem | null
  if (item?.itemState === 'flagged') await changeItem(req, id, { itemState: stateAfterUnflag(item) })
}

/** The same field is asked for anew, with what is lacking still. */
async function ask(context: MoveContext): Promise<void> {
  const { doc, input, req } = context
  await insertDeficiency(req, {
    evaluation: idOf(doc.evaluation) ?? '',
    item: idOf(doc.item),
    dimension: (doc.dimension as Dimension | null | undefined) ?? null,
    agency: idOf(doc.agency) ?? '',
    province: idOf(doc.province),
    path: String(doc.path),
    label: String(doc.label),
    part: (doc.part as string | null | undefined) ?? null,
    reason: input.reason?.trim() ?? '',
    dueDate: null,
    previous: doc.id,
  })
}

/** One deficiency, for the transition service. */
export const deficiencyNoun: Noun<DeficiencyFacts> = {
  collection: 'deficiencies',
  machine: deficiencyMachine,
  // Agencies move none of it, and know nothing of what was not sent.
  readVerbs: ['evaluation.read'],
  subject: (doc) => ({
    type: 'deficiency',
    id: doc.id,
    evaluation: idOf(doc.evaluation),
    agency: idOf(doc.agency),
    province: idOf(doc.province),
  }),
  loadFacts,
  changes: (context) => changes[context.move]?.(context) ?? {},
  details: ({ doc }) => ({
    label: doc.label,
    part: doc.part ?? null,
    ...(doc.dimension ? { dimension: doc.dimension as Dimension } : {}),
  }),
  effects: { withdraw: settleItem, close: settleItem, lapse: settleItem, raiseAgain: ask },
}
