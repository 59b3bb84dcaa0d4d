import type { RoleName } from './roles'
import { reachOf, roleHolds, roles } from './roles'
import type { Verb } from './verbs'

/** One role of one person, bound to where it holds. An agency assignment also carries its agency's province. */
export type Assignment = { role: RoleName; province?: string | null; agency?: string | null }

/** Where a verb holds for a person. `provinces` are whole provinces; `agencies` are single agencies. */
export type Scope = {
  everywhere: boolean
  provinces: string[]
  agencies: string[]
  /** provinces of the agencies in `agencies`: for rows that belong to a province and to no agency */
  agencyProvinces: string[]
}

const unique = (values: (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
]

/** Where the verb holds for the person with these assignments. An unbound assignment of a bound role grants nothing. */
export function scopeOf(assignments: readonly Assignment[], verb: Verb): Scope {
  const holding = assignments.filter(({ role }) => role in roles && roleHolds(role, verb))
  const of = (reach: string) => holding.filter(({ role }) => reachOf(role) === reach)
  return {
    everywhere: of('installation').length > 0,
    provinces: unique(of('province').map(({ province }) => province)),
    agencies: unique(of('agency').map(({ agency }) => agency)),
    agencyProvinces: unique(of('agency').map(({ agency, province }) => (agency ? province : null))),
  }
}

/** True when the verb holds somewhere for this person. */
export function holdsSomewhere(assignments: readonly Assignment[], verb: Verb): boolean {
  const scope = scopeOf(assignments, verb)
  return scope.everywhere || scope.provinces.length > 0 || scope.agencies.length > 0
}

/** True when the person may do this verb on a thing of that province and, when given, that agency. */
export function may(
  assignments: readonly Assignment[],
  verb: Verb,
  target: { province?: string | null; agency?: string | null },
): boolean {
  const scope = scopeOf(assignments, verb)
  if (scope.everywhere) return true
  if (target.province && scope.provinces.includes(target.province)) return true
  if (target.agency) return scope.agencies.includes(target.agency)
  return Boolean(target.province && scope.agencyProvinces.includes(target.province))
}

/** Agencies that the person works for. An evaluator may not score these (conflict of interest). */
export function ownAgencies(assignments: readonly Assignment[]): string[] {
  return unique(
    assignments.filter(({ role }) => role in roles && reachOf(role) === 'agency').map(({ agency }) => agency),
  )
}
