import { idOf } from '../reference'
import type { Assignment } from './rights'
import type { RoleName } from './roles'

type UserLike = { roles?: { role: string; province?: unknown; agency?: unknown }[] | null; active?: boolean | null }

/** The assignments of a user document; none for nobody and for a switched-off account. */
export function assignmentsOf(user: unknown): Assignment[] {
  const person = user as UserLike | null | undefined
  if (!person || person.active === false) return []
  return (person.roles ?? []).map(({ role, province, agency }) => ({
    role: role as RoleName,
    province: idOf(province),
    agency: idOf(agency),
  }))
}
