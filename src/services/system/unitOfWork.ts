import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

/**
 * Runs work in one transaction, on the given request or on a new one. When the request already has a transaction the work
 * joins it and its owner commits. A thrown error rolls everything back.
 */
export async function inTransaction<Result>(
  { payload, req, user }: { payload: Payload; req?: PayloadRequest; user?: TypedUser | null },
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const request = req ?? (await createLocalReq(user ? { user } : {}, payload))
  const isOwner = await initTransaction(request)
  if (!isOwner) return work(request)
  try {
    const result = await work(request)
    await commitTransaction(request)
    return result
  } catch (error) {
    await killTransaction(request)
    throw error
  }
}
