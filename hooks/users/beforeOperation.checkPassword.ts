import type { CollectionBeforeOperationHook } from 'payload'
import { assertPassword } from '../../src/services/organisation/assertPassword'

type WithPassword = { data?: { password?: unknown } }

/** Every new password is judged, through whichever door it comes: a new account, a change, a reset link. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'create' || operation === 'update' || operation === 'resetPassword') {
    assertPassword((args as WithPassword).data?.password)
  }
  return args
}
