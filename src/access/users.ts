import type { Access, PayloadRequest } from 'payload'
import { holdsSomewhere, scopeOf } from '../domain/people/rights'
import type { Verb } from '../domain/people/verbs'
import { assignmentsOfRequest } from './person'

/** The admin is for staff; liaisons and heads of agencies work in the portal. */
export const adminPanel = ({ req }: { req: PayloadRequest }): boolean =>
  holdsSomewhere(assignmentsOfRequest(req), 'admin.enter')

/** Users who have a role in the person's provinces; everyone for those who manage the whole installation. */
const usersInReach = (req: PayloadRequest, verb: Verb): ReturnType<Access> => {
  const scope = scopeOf(assignmentsOfRequest(req), verb)
  if (scope.everywhere) return true
  return scope.provinces.length > 0 ? { 'roles.province': { in: scope.provinces } } : false
}

/** People whose accounts this person manages. What he may grant them is checked role by role in a hook. */
export const manageableUsers: Access = ({ req }) => usersInReach(req, 'user.manage')

/** One's own account, and those in reach of the verb. */
export const selfOr =
  (verb: Verb): Access =>
  async ({ req }) => {
    const inReach = await usersInReach(req, verb)
    if (inReach === true || !req.user) return inReach
    const self = { id: { equals: req.user.id } }
    return inReach === false ? self : { or: [self, inReach as never] }
  }
