import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'

type CycleLike = Record<string, unknown>
type Exemption = { agency?: unknown; reason?: string }

const frozen = [
  'performanceYear',
  'fullMarkGeneral',
  'fullMarkSpecific',
  'weightGeneral',
  'weightSpecific',
  'rescaleNotApplicable',
] as const

const exempt = (cycle: CycleLike): string =>
  ((cycle.exemptions ?? []) as Exemption[])
    .map(({ agency }) => idOf(agency) ?? '')
    .sort()
    .join()

/** Refuses a change of what agencies were told: marks, weights and year after draft, exemptions after the announcement. */
export function assertMarksUnchanged(before: CycleLike, after: CycleLike): void {
  const state = before.workflowState
  if (state === 'draft') return
  const changed = frozen.filter((field) => field in after && after[field] !== before[field])
  const exemptionsChanged = state !== 'indicators_ready' && 'exemptions' in after && exempt(before) !== exempt(after)
  if (changed.length > 0 || exemptionsChanged) throw problems.immutable({ what: 'runningCycle' })
}
