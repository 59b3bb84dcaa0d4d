import type { CollectionBeforeLoginHook } from 'payload'
import { problems } from '../../src/domain/problems'

/** A switched-off account does not sign in, and is told the same as for a wrong password. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user }) => {
  if (user.active === false) throw problems.wrongCredentials()
}
