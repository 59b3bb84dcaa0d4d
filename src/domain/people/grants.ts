import type { Assignment } from './rights'
import { scopeOf } from './rights'
import { reachOf } from './roles'

/** Roles that a province's own manager may hand out; approving ones come from the installation's administrator. */
const grantableInProvince = new Set([
  'general_evaluator',
  'specific_evaluator',
  'appeals_committee',
  'council_secretary',
  'council_member',
  'content_editor',
  'agency_head',
  'liaison',
  'inquiry_responder',
])

const sameAssignment = (a: Assignment, b: Assignment) =>
  a.role === b.role && (a.province ?? null) === (b.province ?? null) && (a.agency ?? null) === (b.agency ?? null)

/** True when the granter may hand out this assignment: within his reach, and never more than his post allows. */
export function mayGrant(granter: readonly Assignment[], assignment: Assignment): boolean {
  const scope = scopeOf(granter, 'user.manage')
  if (scope.everywhere) return true
  if (!assignment.province || !scope.provinces.includes(assignment.province)) return false
  return grantableInProvince.has(assignment.role)
}

/** Assignments that are given or taken by the change and that this granter may not give or take. */
export function refusedGrants(
  granter: readonly Assignment[],
  before: readonly Assignment[],
  after: readonly Assignment[],
): Assignment[] {
  const given = after.filter((one) => !before.some((other) => sameAssignment(one, other)))
  const taken = before.filter((one) => !after.some((other) => sameAssignment(one, other)))
  return [...given, ...taken].filter((assignment) => !mayGrant(granter, assignment))
}

/** True when the assignment names what its role's reach needs. */
export function isBound({ role, province, agency }: Assignment): boolean {
  const reach = reachOf(role)
  if (reach === 'installation') return true
  return reach === 'agency' ? Boolean(agency) : Boolean(province)
}
