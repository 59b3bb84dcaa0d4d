import type * as options from '../options'
import type { PublishedForm } from '../publicViews'

/** The option lists of the form that are published as concepts, with what each may say. */
export type ConceptLists = {
  status: PublishedForm['status']
  variant: options.FormVariant
  codeStatus: options.CodeStatus
  serviceType: options.ServiceType
  nature: options.Nature
  level: options.Level
  lifeEvent: options.LifeEvent
  trigger: options.Trigger
  period: options.Period
  durationUnit: options.DurationUnit
  durationKind: options.DurationKind
  frequencyKind: options.FrequencyKind
  stage: options.StageName
  channel: options.Channel | 'inPerson'
  inPersonReason: options.InPersonReason
  visitScope: options.VisitScope
  manualInquirer: options.ManualInquirer
}
export type ConceptList = keyof ConceptLists

export type Concept<Value extends string> = { id: string; type: 'Concept'; notation: Value; prefLabel: string }
type Of<List extends ConceptList> = Concept<ConceptLists[List]>
type Node<Type> = { id: string; type: Type }
type Identified<Type> = Node<Type> & { identifier: string }

export type CpsvEvent = Identified<[string, 'Event']> & { title: string; notation: options.LifeEvent }
export type CpsvEvidence = Identified<'Evidence'> & { title: string; description?: string }
export type CpsvRequirement = Identified<'Requirement'> & { title: string; hasSupportingEvidence: { id: string } }
/** That the service follows a regulation: as the form prints it. The regulation itself is what the rule implements. */
export type CpsvRule = Identified<'Rule'> & {
  title: string
  description: string
  checked: boolean
  implements: Node<'LegalResource'> & {
    title: string
    number?: string
    date?: string
    issuer?: string
    libraryEntry?: { id: string }
  }
}
export type CpsvCost = Identified<'Cost'> & {
  hasValue?: number
  currency?: { id: string; type: 'Concept' }
  description?: string
  account?: string
  electronicPayment: boolean
}
export type CpsvChannel = Identified<'Channel'> & { channelType: Of<'channel'>; atStage: { id: string } }
export type CpsvStage = Node<'AccessStage'> & {
  stage: Of<'stage'>
  electronic: boolean
  channelOther?: string
  counterContract?: string
  nonElectronic: boolean
  nonElectronicPercent?: number
  inPersonReason?: Of<'inPersonReason'>[]
  inPersonReasonOther?: string
  visitScope?: Of<'visitScope'>
}
export type CpsvSystem = Node<'InternalSystem'> & {
  title: string
  fields?: string
  online: boolean
  batch: boolean
  manual: boolean
}
export type CpsvParticipation = Identified<'Participation'> & {
  description: string
  role: Node<'Concept'>
  hasParticipant: Identified<'Agent'> & { title: string; agencyRow?: { id: string } }
  system?: string
  fields?: string
  amountRials?: number
  online: boolean
  batch: boolean
  manualBy?: Of<'manualInquirer'>
}

/** A published form in the words of CPSV-AP 3.2 and ours, as compact JSON-LD under the context of ./context. */
export type CpsvService = Identified<'PublicService'> & {
  title: string
  description: string
  isPartOf?: { id: string }
  page: Node<'Document'>
  edition: number
  status: Of<'status'>
  issued: string
  subServiceOf?: { id: string }
  spatial: Identified<['Location', 'AdministrativeUnit']>
  hasCompetentAuthority: Identified<'PublicOrganisation'> & { prefLabel: string; covers: { id: string } }
  variant: Of<'variant'>
  codeStatus: Of<'codeStatus'>
  serviceCode?: string
  parentBody?: string
  formDescription?: string
  addressee?: Of<'serviceType'>[]
  audience?: string
  functionsOfGovernment?: Of<'nature'>
  level?: Of<'level'>[]
  isGroupedBy?: CpsvEvent[]
  lifeEventOther?: string
  trigger?: Of<'trigger'>[]
  triggerOther?: string
  hasInput?: CpsvEvidence[]
  holdsRequirement?: CpsvRequirement[]
  follows?: CpsvRule[]
  hasLegalResource?: { id: string }[]
  regulationsNote?: string
  recipients?: { count?: number; unit?: string; period?: Of<'period'>; note?: string }
  processingTime?: string
  duration?: { value?: number; durationUnit?: Of<'durationUnit'>; durationKind?: Of<'durationKind'>; note?: string }
  frequency?: { frequencyKind?: Of<'frequencyKind'>; times?: number; period?: Of<'period'>; per?: string }
  visits?: { count?: number; note?: string }
  isFree: boolean
  hasCost?: CpsvCost[]
  feeNote?: string
  url?: string
  systemName?: string
  hasChannel?: CpsvChannel[]
  accessStage: CpsvStage[]
  internalSystem?: CpsvSystem[]
  hasParticipation?: CpsvParticipation[]
  processes?: string[]
  processGraph?: unknown
  contactPoint?: Node<'ContactPoint'> & { unit: string; contactPage: { id: string } }
}
