import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Statement } from '../system/sql'
import { runSql, statement } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'
import { lockStatement, rollUpStatement, scopeOf } from './rollUpSql'

/** What a roll-up changed: score rows written and removed, evaluations whose own figures changed. */
export type RollUpResult = { written: number; removed: number; headed: number }

/** How many cycles a recomputation of everything works on at a time: a province's evaluations are a small, separate matter. */
const LANES = 2

/**
 * Brings the totals of one evaluation up to date, in the transaction of the request. Two that change items of the same
 * evaluation take turns, so that the later one sums what the earlier one committed. A service that changes several items of
 * an evaluation holds it first (`holdEvaluation`), or two of them may each wait for an item of the other.
 */
export function recomputeEvaluation({
  req,
  evaluationId,
}: {
  req: PayloadRequest
  evaluationId: string
}): Promise<RollUpResult> {
  return inTransaction({ payload: req.payload, req }, (req) => recompute(req, ofOne, evaluationId))
}

/** The same for a transaction that holds the evaluation already (`holdEvaluation`): nobody changes its items meanwhile. */
export async function recomputeHeld(req: PayloadRequest, evaluationId: string): Promise<RollUpResult> {
  const [result] = await ofOne.rollUp(req, { id: evaluationId })
  return result ?? nothing
}

/**
 * Brings all totals up to date, or those of one cycle: the same statement over the evaluations of a cycle at a time. On a
 * request all of it is one transaction; on the bare application each cycle is its own, so that nobody who works in one
 * province waits for the others, and an interrupted run has lost nothing.
 */
export async function recomputeAll({
  req,
  payload,
  cycleId,
}: { cycleId?: string } & (
  { req: PayloadRequest; payload?: undefined } | { req?: undefined; payload: Payload }
)): Promise<RollUpResult> {
  const request = req ?? (await createLocalReq({}, payload))
  const cycles = cycleId ? [cycleId] : await cyclesOf(request)
  const one = (req: PayloadRequest | undefined, id: string) =>
    inTransaction({ payload: request.payload, req }, (req) => recompute(req, ofCycle, id))
  const results = req
    ? await inTransaction({ payload: request.payload, req }, (req) => inLanes(1, cycles, (id) => one(req, id)))
    : await inLanes(LANES, cycles, (id) => one(undefined, id))
  return results.reduce(added, nothing)
}

const nothing: RollUpResult = { written: 0, removed: 0, headed: 0 }

const added = (one: RollUpResult, other: RollUpResult): RollUpResult => ({
  written: one.written + other.written,
  removed: one.removed + other.removed,
  headed: one.headed + other.headed,
})

async function cyclesOf(req: PayloadRequest): Promise<string[]> {
  const rows = await runSql<{ id: string }>(req, sql`select distinct cycle_id as id from evaluations order by 1`)
  return rows.map(({ id }) => id)
}

type Statements = {
  lock: Statement<{ id: string }, { id: string }>
  rollUp: Statement<{ id: string }, RollUpResult>
}

/** Every value of these statements is the id of the evaluation or of the cycle. */
const statements = (name: string, scope: (id: string) => SQL): Statements => ({
  lock: statement(`lock_${name}`, ({ id }) => lockStatement(scope(id))),
  rollUp: statement(`roll_up_${name}`, ({ id }) => rollUpStatement(scope(id))),
})
const ofOne = statements('evaluation', scopeOf.one)
const ofCycle = statements('cycle', scopeOf.cycle)

/** Locks first, in a statement of its own: the sums must see what was committed while it waited. */
async function recompute(req: PayloadRequest, { lock, rollUp }: Statements, id: string): Promise<RollUpResult> {
  await lock(req, { id })
  const [result] = await rollUp(req, { id })
  return result ?? nothing
}

/** Works a list off in so many lanes; the first failure ends the lane and is thrown. */
async function inLanes<Item, Result>(lanes: number, items: readonly Item[], work: (item: Item) => Promise<Result>) {
  const waiting = [...items]
  const results: Result[] = []
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) results.push(await work(item))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
