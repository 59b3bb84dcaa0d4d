import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { isProblem } from '../../domain/problems'
import type { Problem } from '../../domain/problems'
import { transition } from '../system/moves'

/** What became of one evaluation of a list. */
export type ApprovalResult = { id: string; refusal: Problem | null }

/**
 * Final approval of several evaluations, each in a transaction of its own: one that is refused keeps none of the others
 * back. Returns a line for each, in the order that was asked. Errors that are no refusals end the work and are thrown.
 */
export async function approveEvaluations({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: readonly string[]
}): Promise<ApprovalResult[]> {
  const results: ApprovalResult[] = []
  for (const id of [...new Set(ids)]) results.push({ id, refusal: await approveOne(req, id) })
  return results
}

async function approveOne(req: PayloadRequest, id: string): Promise<Problem | null> {
  const own = await createLocalReq(req.user ? { user: req.user } : {}, req.payload)
  try {
    await transition({ req: own, noun: 'evaluation', id, move: 'approveFinally' })
    return null
  } catch (error) {
    if (!isProblem(error)) throw error
    return error
  }
}
