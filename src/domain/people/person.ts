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

/** The one province that a person works for, or undefined: of nobody, of who works for several, or for the country. */
export function onlyProvinceOf(user: unknown): string | undefined {
  const provinces = new Set(assignmentsOf(user).map(({ province }) => province))
  const [only] = provinces
  return provinces.size === 1 ? (only ?? undefined) : undefined
}
