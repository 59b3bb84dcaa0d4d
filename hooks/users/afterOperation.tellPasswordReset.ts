import type { CollectionAfterOperationHook } from 'payload'
import { tellPasswordReset as tell } from '../../src/services/organisation/tellPasswordReset'

/** A password that was changed by a link is recorded, and its owner is told. */
export const tellPasswordReset: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation === 'resetPassword') await tell(req, (result as { user?: { id?: string } }).user?.id)
  return result
}
