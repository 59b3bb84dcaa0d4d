/** شمول: whom an indicator applies to. */
export type IndicatorScope = {
  appliesTo: 'all' | 'groups' | 'agencies'
  groups: readonly string[]
  agencies: readonly string[]
}

/** True when the indicator applies to this agency. A scope that names groups or agencies and lists none applies to nobody. */
export function appliesTo(scope: IndicatorScope, agency: { id: string; group: string }): boolean {
  if (scope.appliesTo === 'all') return true
  return scope.appliesTo === 'groups' ? scope.groups.includes(agency.group) : scope.agencies.includes(agency.id)
}
