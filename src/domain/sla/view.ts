import type { ClockKindName } from '../clocks/kinds'
import type { LengthUnit } from '../calendar/dueDates'
import type { SlaState } from '../workflow/sla'
import type { SlaCycleEvent, SlaMeasure, SlaSide } from './rule'

/** How one obligation is measured and what is promised of it. */
export type SlaRule = {
  measure: SlaMeasure
  clock: ClockKindName | null
  cycleEvent: SlaCycleEvent | null
  whyNot: string | null
  targetPercent: number | null
  count: number | null
  unit: LengthUnit | null
}
export type SlaObligation = {
  key: string
  text: string
  side: SlaSide
  channels: string[]
  step: string | null
  rule: SlaRule
}
export type SlaInquiryRow = {
  key: string
  title: string
  agencyTitle: string | null
  agency: string | null
  kind: 'manual' | 'electronic'
  url: string | null
  count: number
  unit: LengthUnit
  targetPercent: number | null
}
type Row = { key: string; text: string }
export type SlaSignature = {
  id: string
  party: 'provider' | 'recipient'
  name: string
  position: string
  agency: string | null
  date: string
}

/** The text of one version, as every page and paper reads it. */
export type SlaText = {
  title: string
  serviceTitle: string
  serviceCode: string | null
  providerTitle: string
  providerUnit: string | null
  recipientsTitle: string
  preamble: string | null
  purpose: string | null
  providerIntro: string | null
  providerObligations: SlaObligation[]
  regulationsIntro: string | null
  regulations: Row[]
  recipientIntro: string | null
  recipientObligations: SlaObligation[]
  systems: (Row & { url: string | null })[]
  requiredDocuments: (Row & { note: string | null })[]
  durationText: string | null
  visits: string | null
  availability: 'always' | 'officeHours'
  availabilityText: string | null
  inquiryItems: SlaInquiryRow[]
  isFree: boolean
  feeText: string | null
  validityRule: string | null
  terminationClause: string | null
  noticeDays: number
}

/** One version with its place among the others. */
export type SlaVersion = {
  id: string
  version: number
  state: SlaState
  validFrom: string | null
  validUntil: string | null
}
export type SlaView = SlaVersion & {
  service: string
  amends: string | null
  province: string
  organisation: string
  terminationDate: string | null
  terminationReason: string | null
  text: SlaText
  signatures: SlaSignature[]
  /** the versions that this reader may know of, latest first */
  versions: SlaVersion[]
}

/** A row of a list of agreements. */
export type SlaRow = SlaVersion & { title: string; service: string; serviceCode: string | null }

/** Fills the variables of a purpose: {service}, {provider}, {recipients}. */
export const fillSla = (text: string, { serviceTitle, providerTitle, recipientsTitle }: SlaText): string =>
  text
    .replaceAll('{service}', serviceTitle)
    .replaceAll('{provider}', providerTitle)
    .replaceAll('{recipients}', recipientsTitle)

/** A cycle that is not yet approved, with how many of an agreement's inquiry rows were made for it. */
export type SlaInquiryCycle = { id: string; title: string; made: number }

/** One version in the portal, with what its reader may do. */
export type PortalSla = SlaView & {
  /** the moves that this person may make now; for each what it still lacks */
  moves: { move: string; refusal: string | null }[]
  earliestTermination: string | null
  /** the signatures whose scan this person may open */
  scans: string[]
  /** the cycles for which this person may make inquiries from the rows; null where there is nothing to make or no right to */
  inquiryCycles: SlaInquiryCycle[] | null
  isStaff: boolean
  mayWrite: boolean
}
