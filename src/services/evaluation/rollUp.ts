import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { runSql } from '../system/sql'
import type { Scope } from './rollUpSql'
import { lockStatement, rollUpStatement, scopeOf } from './rollUpSql'

/** What a roll-up changed: score rows written and removed, evaluations whose own figures changed. */
export type RollUpResult = { written: number; removed: number; headed: number }

/**
 * Brings the totals of one evaluation up to date, in the transaction of the request. Two that change items of the same
 * evaluation take turns, so that the later one sums what the earlier one committed.
 */
export function recomputeEvaluation({
  req,
  evaluationId,
}: {
  req: PayloadRequest
  evaluationId: string
}): Promise<RollUpResult> {
  return recompute(req, scopeOf.one(evaluationId))
}

/** Brings all totals up to date, or those of one cycle: the same statement over more rows. Takes a request or the bare application. */
export async function recomputeAll({
  req,
  payload,
  cycleId,
}: {
  req?: PayloadRequest
  payload?: Payload
  cycleId?: string
}): Promise<RollUpResult> {
  const request = req ?? (payload ? await createLocalReq({}, payload) : null)
  if (!request) throw new TypeError('recomputeAll needs a request or the application')
  return recompute(request, cycleId ? scopeOf.cycle(cycleId) : scopeOf.everything())
}

/**
 * Keeps an evaluation for this transaction until it ends. A service that changes several items asks for this before the first
 * one; without it, two of them could each hold an item that the other wants.
 */
export async function lockEvaluation({
  req,
  evaluationId,
}: {
  req: PayloadRequest
  evaluationId: string
}): Promise<void> {
  await runSql(req, lockStatement(scopeOf.one(evaluationId)))
}

/** Locks first, in a statement of its own: the sums must see what was committed while it waited. */
async function recompute(req: PayloadRequest, scope: Scope): Promise<RollUpResult> {
  return inTransaction(req, async () => {
    await runSql(req, lockStatement(scope))
    const [result] = await runSql<RollUpResult>(req, rollUpStatement(scope))
    return result ?? { written: 0, removed: 0, headed: 0 }
  })
}

/** Joins the request's transaction, or opens one of its own where there is none. */
async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
