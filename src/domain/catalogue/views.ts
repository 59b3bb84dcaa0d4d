import type { ServiceState } from '../workflow/service'
import type { Contradiction } from './contradictions'
import type { IdentityForm, UncertainReading } from './identityForm'
import type { ReadUnit } from './readForm/units'
import type { Lacking, SectionProgress } from './sections'

/** A row of the list of services. */
export type ServiceRow = {
  id: string
  title: string
  code: string | null
  provider: string
  parentTitle: string | null
  state: ServiceState
  completenessPercent: number
  editionNumber: number
}

/** A published edition, by its number. */
export type EditionLine = { number: number; publishedAt: string; current: boolean }

/** One service in the portal: its working text, what it lacks, what contradicts, and what this person may do. */
export type PortalService = {
  id: string
  state: ServiceState
  revision: number
  form: IdentityForm
  parent: { id: string; title: string } | null
  returnReason: string | null
  progress: SectionProgress[]
  lacking: Lacking[]
  contradictions: Contradiction[]
  uncertain: UncertainReading[]
  editions: EditionLine[]
  moves: { move: string; asksReason: boolean; refusal: string | null }[]
  /** true while the form is open and this person may write it */
  mayWrite: boolean
}

/** One line of a filled form that was read: what stands in the form now, what was read, and whether taking it is offered. */
export type StagedUnit = {
  unit: ReadUnit
  present: string
  read: string
  isSure: boolean
  isSame: boolean
  isOffered: boolean
}
/** A filled form that was read and not saved: sent back with the units that a person chose. */
export type StagedForm = {
  values: Partial<IdentityForm>
  present: IdentityForm
  units: StagedUnit[]
  notUnderstood: string[]
}
