import type {
  Channel,
  CodeStatus,
  DurationKind,
  DurationUnit,
  FormVariant,
  FrequencyKind,
  InPersonReason,
  Level,
  LifeEvent,
  ManualInquirer,
  Nature,
  Period,
  ServiceType,
  StageName,
  Trigger,
  VisitScope,
} from './options'
import { stageNames } from './options'

/** One stage of section 6: how it is reached without going anywhere, and why, where and how often one has to go. */
export type AccessStage = {
  stage: StageName
  electronic: boolean
  channels: Channel[]
  channelOther: string | null
  /** number of the contract by which the stage was given to counters */
  counterContract: string | null
  nonElectronic: boolean
  /** the share of recipients that is served in person, where the form states it: 0 to 100 */
  nonElectronicPercent: number | null
  inPersonReasons: InPersonReason[]
  inPersonReasonOther: string | null
  visitScope: VisitScope | null
}

/** A regulation of the library, as the form prints it; `checked` where the form prints a box before it. */
export type FormRegulation = {
  regulation: string | null
  title: string
  number: string | null
  date: string | null
  issuer: string | null
  checked: boolean
}
export type RequiredDocument = { title: string; note: string | null }
/** Whole rials, as a decimal-free number. */
export type Fee = {
  amountRials: number | null
  account: string | null
  electronicPayment: boolean
  note: string | null
}
export type InternalSystem = {
  name: string
  fields: string | null
  online: boolean
  batch: boolean
  manual: boolean
}
export type ExternalLink = {
  /** the name as printed, and the agency that it means where the province knows it */
  agency: string
  agencyRow: string | null
  system: string | null
  fields: string | null
  amountRials: number | null
  online: boolean
  batch: boolean
  /** who carries a question that is asked on paper */
  manualBy: ManualInquirer | null
}
export type FormFiller = { fullName: string | null; phone: string | null; email: string | null; unit: string | null }
/** A place that was hard to read on the paper that a form was entered from: what stood there and what was understood. */
export type UncertainReading = { path: string; printed: string | null; note: string }

/**
 * A service identity form (فرم شناسنامه خدمت، ضمیمه ۱): everything that the paper says, whoever reads or prints it. This
 * is what pages, papers, exchanges and statistics share; how it is stored is the service's own business.
 */
export type IdentityForm = {
  variant: FormVariant
  title: string
  code: string | null
  codeStatus: CodeStatus
  /** names as printed: of the province's organisation where no agency is the provider */
  provider: string
  parentBody: string | null
  description: string | null
  serviceTypes: ServiceType[]
  audience: string | null
  nature: Nature | null
  levels: Level[]
  lifeEvents: LifeEvent[]
  lifeEventOther: string | null
  triggers: Trigger[]
  triggerOther: string | null
  requiredDocuments: RequiredDocument[]
  regulations: FormRegulation[]
  regulationsNote: string | null
  recipients: { count: number | null; unit: string | null; period: Period | null; note: string | null }
  duration: { value: number | null; unit: DurationUnit | null; kind: DurationKind | null; note: string | null }
  frequency: { kind: FrequencyKind | null; times: number | null; period: Period | null; per: string | null }
  visits: { count: number | null; note: string | null }
  isFree: boolean
  fees: Fee[]
  feeNote: string | null
  url: string | null
  systemName: string | null
  stages: AccessStage[]
  internalSystems: InternalSystem[]
  externalLinks: ExternalLink[]
  processes: string[]
  /** a graph of src/domain/diagram, or null where none was drawn */
  processGraph: unknown
  filledBy: FormFiller
}

/** A stage that nobody has filled yet. */
export const emptyStage = (stage: StageName): AccessStage => ({
  stage,
  electronic: false,
  channels: [],
  channelOther: null,
  counterContract: null,
  nonElectronic: false,
  nonElectronicPercent: null,
  inPersonReasons: [],
  inPersonReasonOther: null,
  visitScope: null,
})

/** The four stages in their order; those that are not there yet are empty. */
export const allStages = (stages: readonly AccessStage[]): AccessStage[] =>
  stageNames.map((name) => stages.find(({ stage }) => stage === name) ?? emptyStage(name))

/** A form of which only the title and the provider are known. */
export const emptyForm = (title: string, provider: string): IdentityForm => ({
  variant: 'standard10',
  title,
  code: null,
  codeStatus: 'none',
  provider,
  parentBody: null,
  description: null,
  serviceTypes: [],
  audience: null,
  nature: null,
  levels: [],
  lifeEvents: [],
  lifeEventOther: null,
  triggers: [],
  triggerOther: null,
  requiredDocuments: [],
  regulations: [],
  regulationsNote: null,
  recipients: { count: null, unit: null, period: null, note: null },
  duration: { value: null, unit: null, kind: null, note: null },
  frequency: { kind: null, times: null, period: null, per: null },
  visits: { count: null, note: null },
  isFree: false,
  fees: [],
  feeNote: null,
  url: null,
  systemName: null,
  stages: stageNames.map(emptyStage),
  internalSystems: [],
  externalLinks: [],
  processes: [],
  processGraph: null,
  filledBy: { fullName: null, phone: null, email: null, unit: null },
})

/** What everybody may read: a form without the name, the telephone and the address of the person who filled it. */
export const publicForm = (form: IdentityForm): IdentityForm => ({
  ...form,
  filledBy: { fullName: null, phone: null, email: null, unit: form.filledBy.unit },
})

/** One published edition of a service's form. Old editions stay readable. */
export type ServiceEdition = { number: number; publishedAt: string; form: IdentityForm }
