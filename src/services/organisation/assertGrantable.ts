import type { TypedUser } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { refusedGrants } from '../../domain/people/grants'
import { problems } from '../../domain/problems'

type Person = { id?: string; roles?: unknown }

/** Refuses a change of roles that its maker may not make; one's own roles are changed by somebody else. */
export function assertGrantable({ user, before, after }: { user: TypedUser; before?: Person; after: Person }): void {
  const granter = assignmentsOf(user)
  const old = assignmentsOf({ ...before, active: true })
  const next = assignmentsOf({ ...after, active: true })
  const isSelf = before?.id === user.id
  const refused = refusedGrants(isSelf ? [] : granter, old, next)
  if (refused.length > 0) {
    throw problems.forbidden({
      fields: refused.map(({ role }) => ({ path: 'roles', code: 'roleNotGrantable', values: { role } })),
    })
  }
}
