import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { EventDetails } from '../../domain/events'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import type { Verb } from '../../domain/people/verbs'
import type { Problem } from '../../domain/problems'
import { isProblem, problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { Machine, Move } from '../../domain/workflow/machine'
import { decideMove, movesFrom } from '../../domain/workflow/machine'
import { nowIso } from '../../lib/clock'
import { followClocks } from '../clocks/followClocks'
import type { Subject } from './audit'
import { recordEvent } from './audit'
import type { Told } from './queueNotices'
import { queueNotices } from './queueNotices'
import { inTransaction } from './unitOfWork'

export type Doc = Record<string, unknown> & { id: string; workflowState: string }
export type MoveInput = { reason?: string; [key: string]: unknown }

/** What effects get: the row as it was, what was asked, and a door to further moves inside the same transaction. */
export type MoveContext = {
  req: PayloadRequest
  doc: Doc
  move: string
  input: MoveInput
  /** makes a further move, in the same transaction; `bySystem` for moves that no person may ask for */
  also: (noun: string, id: string, move: string, options?: { input?: MoveInput; bySystem?: boolean }) => Promise<Doc>
}

/** All that the transition service needs to know of one noun. Its table of moves stands in src/domain/workflow. */
export type Noun<Facts> = {
  collection: CollectionSlug
  machine: Machine<string, string, Facts>
  /** verbs that let a person know that the row exists; without one of them it is «not found» */
  readVerbs: readonly Verb[]
  subject: (doc: Doc) => Subject
  /** where a row belongs, for asking rights; its own province and agency when left out */
  target?: (doc: Doc) => { province: string | null; agency: string | null }
  loadFacts: (context: MoveContext) => Promise<Facts>
  /** work before the decision that adds to the input, a due date for instance; by move */
  prepare?: Record<string, ((context: MoveContext) => Promise<MoveInput>) | undefined>
  /** further columns that the move writes, in the same update */
  changes?: (context: MoveContext) => Record<string, unknown>
  /** a further condition of the compare-and-set, for moves that stay in their state */
  only?: (context: MoveContext) => Where | null
  /** what the event tells beside from, to and reason */
  details?: (context: MoveContext) => EventDetails
  /** work that belongs to the move, in its transaction, after the state has changed; it gets the facts of the decision */
  effects?: Record<string, ((context: MoveContext, facts: Facts) => Promise<void>) | undefined>
}

/** The table of nouns erases the facts' type: each noun's facts go only to its own machine. */
export type AnyNoun = Omit<Noun<never>, 'loadFacts'> & { loadFacts: (context: MoveContext) => Promise<unknown> }

export type Transition = (request: {
  req: PayloadRequest
  noun: string
  id: string
  move: string
  input?: MoveInput
  bySystem?: boolean
}) => Promise<Doc>

/**
 * Builds the one transition service over a table of nouns. A move is asked for by name; the service checks the right,
 * decides by the machine's table, writes the new state by compare-and-set, runs the move's effects, appends the audit
 * event and queues the notices, all in one transaction. Of two who move at once exactly one wins; the other gets 409.
 */
export function makeTransition(nouns: Record<string, AnyNoun>): Transition {
  const transition: Transition = ({ req, noun: name, id, move, input = {}, bySystem = false }) => {
    const noun = nouns[name]
    if (!noun) throw problems.badRequest({ noun: name })
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const doc = (await req.payload.db.findOne({
        collection: noun.collection,
        where: { id: { equals: id } },
        req,
      })) as Doc | null
      assertMayKnow(req, noun, doc, bySystem)
      const also: MoveContext['also'] = (other, otherId, otherMove, options = {}) =>
        transition({ req, noun: other, id: otherId, move: otherMove, ...options })
      const asked: MoveContext = { req, doc, move, input, also }
      assertMayMove(asked, noun, bySystem)
      const context = { ...asked, input: { ...input, ...(await noun.prepare?.[move]?.(asked)) } }
      const facts = await noun.loadFacts(context)
      const decided = decideMove(noun.machine, move, { state: doc.workflowState, reason: input.reason }, facts as never)
      const moved = await compareAndSet(context, noun, decided)
      await keepTime(context, noun, moved)
      // The event comes before those of the moves that follow from it; the notices tell also of what the effects made.
      const told = await record(context, noun, decided)
      await noun.effects?.[move]?.({ ...context, doc: moved }, facts as never)
      await queueNotices(req, told)
      return moved
    })
  }
  return transition
}

/** One move that this person may make from here, and what still stands in its way. */
export type OpenMove = { move: string; asksReason: boolean; refusal: Problem | null }

/**
 * The moves that the person may make from the present state, each with what its guards would refuse now. Changes nothing;
 * screens show their buttons from it, so that a button never promises what the service refuses.
 */
export function makeInspector(nouns: Record<string, AnyNoun>) {
  return async ({ req, noun: name, id }: { req: PayloadRequest; noun: string; id: string }) => {
    const noun = nouns[name]
    if (!noun) throw problems.badRequest({ noun: name })
    const where = { id: { equals: id } }
    const doc = (await req.payload.db.findOne({ collection: noun.collection, where, req })) as Doc | null
    assertMayKnow(req, noun, doc, false)
    const also = () => Promise.reject(new Error('an inspection moves nothing'))
    const moves: OpenMove[] = []
    for (const move of movesFrom(noun.machine, doc.workflowState)) {
      const context: MoveContext = { req, doc, move, input: {}, also }
      if (!mayMove(context, noun)) continue
      moves.push({ move, ...(await inspect(context, noun)) })
    }
    return { state: doc.workflowState, moves }
  }
}

async function inspect(context: MoveContext, noun: AnyNoun): Promise<Omit<OpenMove, 'move'>> {
  const facts = await noun.loadFacts(context)
  const asksReason = Boolean((noun.machine.moves as Record<string, Move<string, never>>)[context.move]?.asksReason)
  try {
    decideMove(
      noun.machine,
      context.move,
      { state: context.doc.workflowState, reason: 'asked when moving' },
      facts as never,
    )
    return { asksReason, refusal: null }
  } catch (error) {
    if (!isProblem(error)) throw error
    return { asksReason, refusal: error }
  }
}

/** 401 for nobody, 404 for a row that is not there or that the person may not know of. */
function assertMayKnow(req: PayloadRequest, noun: AnyNoun, doc: Doc | null, bySystem: boolean): asserts doc is Doc {
  if (!bySystem && !req.user) throw problems.notSignedIn()
  if (!doc) throw problems.notFound()
  if (bySystem) return
  const assignments = assignmentsOf(req.user)
  const target = targetOf(noun, doc)
  if (!noun.readVerbs.some((verb) => may(assignments, verb, target))) throw problems.notFound()
}

const targetOf = (noun: AnyNoun, doc: Doc) =>
  noun.target?.(doc) ?? { province: idOf(doc.province), agency: idOf(doc.agency) }

function assertMayMove(context: MoveContext, noun: AnyNoun, bySystem: boolean): void {
  const { move } = context
  if (!(move in noun.machine.moves)) throw problems.badRequest({ move })
  if (!bySystem && !mayMove(context, noun)) throw problems.forbidden({ move })
}

/** True when the person holds one of the verbs that the move needs, in the row's scope. */
function mayMove({ req, doc, move }: MoveContext, noun: AnyNoun): boolean {
  const needs = (noun.machine.moves as Record<string, Move<string, never> | undefined>)[move]?.needs
  if (!needs || needs === 'system') return false
  const verbs = (Array.isArray(needs) ? needs : [needs]) as Verb[]
  const target = targetOf(noun, doc)
  return verbs.some((verb) => may(assignmentsOf(req.user), verb, target))
}

/** The clocks of the row follow its state, in the same transaction. */
async function keepTime({ req, doc }: MoveContext, noun: AnyNoun, moved: Doc): Promise<void> {
  const { type, id, cycle, agency, province } = noun.subject(moved)
  await followClocks(req, {
    noun: noun.machine.noun,
    subject: { type, id, cycle: idOf(cycle), agency: idOf(agency), province: idOf(province) },
    from: doc.workflowState,
    to: moved.workflowState,
    doc: moved,
  })
}

async function compareAndSet(context: MoveContext, noun: AnyNoun, decided: Move<string, never>): Promise<Doc> {
  const { req, doc, move } = context
  const only = noun.only?.(context)
  const conditions: Where[] = [{ id: { equals: doc.id } }, { workflowState: { equals: doc.workflowState } }]
  const won = await req.payload.db.updateOne({
    collection: noun.collection,
    req,
    where: { and: only ? [...conditions, only] : conditions },
    data: { ...noun.changes?.(context), workflowState: decided.to, updatedAt: nowIso() },
    options: { atomic: true } as never,
  })
  if (!won) throw problems.moveNotPossible({ noun: noun.machine.noun, move, state: doc.workflowState })
  return { ...doc, ...(won as Doc) }
}

async function record(context: MoveContext, noun: AnyNoun, decided: Move<string, never>): Promise<Told> {
  const { req, doc, input } = context
  const subject = noun.subject(doc)
  const reason = input.reason?.trim()
  const details: EventDetails = {
    from: doc.workflowState,
    to: decided.to,
    ...(reason ? { reason } : {}),
    ...noun.details?.(context),
  }
  const auditId = await recordEvent(req, { event: decided.event, subject, details })
  return { auditId, event: decided.event, subject, details }
}
