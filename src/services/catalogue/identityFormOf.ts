import type {
  AccessStage,
  ExternalLink,
  Fee,
  FormRegulation,
  IdentityForm,
  InternalSystem,
} from '../../domain/catalogue/identityForm'
import { allStages } from '../../domain/catalogue/identityForm'
import type { Service } from '../../payload-types'
import { idOf } from '../../domain/reference'

type Rows<Name extends keyof Service> = NonNullable<Service[Name]> extends (infer Row)[] ? Row : never

const text = (value: string | null | undefined): string | null => (value?.trim() ? value.trim() : null)
const given = <Value>(value: Value | null | undefined): Value | null => value ?? null
const flag = (value: boolean | null | undefined): boolean => value ?? false

const stage = (row: Rows<'stages'>): AccessStage => ({
  stage: row.stage,
  electronic: flag(row.electronic),
  channels: row.channels ?? [],
  channelOther: text(row.channelOther),
  counterContract: text(row.counterContract),
  nonElectronic: flag(row.nonElectronic),
  nonElectronicPercent: given(row.nonElectronicPercent),
  inPersonReasons: row.inPersonReasons ?? [],
  inPersonReasonOther: text(row.inPersonReasonOther),
  visitScope: given(row.visitScope),
})
const regulation = (row: Rows<'regulations'>): FormRegulation => ({
  regulation: idOf(row.regulation),
  title: row.title,
  number: text(row.number),
  date: text(row.date),
  issuer: text(row.issuer),
  checked: flag(row.checked),
})
const fee = (row: Rows<'fees'>): Fee => ({
  amountRials: given(row.amountRials),
  account: text(row.account),
  electronicPayment: flag(row.electronicPayment),
  note: text(row.note),
})
const system = (row: Rows<'internalSystems'>): InternalSystem => ({
  name: row.name,
  fields: text(row.fields),
  online: flag(row.online),
  batch: flag(row.batch),
  manual: flag(row.manual),
})
const link = (row: Rows<'externalLinks'>): ExternalLink => ({
  agency: row.agency,
  agencyRow: idOf(row.agencyRow),
  system: text(row.system),
  fields: text(row.fields),
  amountRials: given(row.amountRials),
  online: flag(row.online),
  batch: flag(row.batch),
  manualBy: given(row.manualBy),
})

/** A stored service as the form that it says. `provider` is the name that is printed; the row itself knows only an id. */
export const identityFormOf = (service: Service, provider = ''): IdentityForm => ({
  variant: service.variant,
  title: service.title,
  code: text(service.code),
  codeStatus: service.codeStatus ?? 'none',
  provider,
  parentBody: text(service.parentBody),
  description: text(service.description),
  serviceTypes: service.serviceTypes ?? [],
  audience: text(service.audience),
  nature: given(service.nature),
  levels: service.levels ?? [],
  lifeEvents: service.lifeEvents ?? [],
  lifeEventOther: text(service.lifeEventOther),
  triggers: service.triggers ?? [],
  triggerOther: text(service.triggerOther),
  requiredDocuments: (service.requiredDocuments ?? []).map((row) => ({ title: row.title, note: text(row.note) })),
  regulations: (service.regulations ?? []).map(regulation),
  regulationsNote: text(service.regulationsNote),
  recipients: {
    count: given(service.recipients?.count),
    unit: text(service.recipients?.unit),
    period: given(service.recipients?.period),
    note: text(service.recipients?.note),
  },
  duration: {
    value: given(service.duration?.value),
    unit: given(service.duration?.unit),
    kind: given(service.duration?.kind),
    note: text(service.duration?.note),
  },
  frequency: {
    kind: given(service.frequency?.kind),
    times: given(service.frequency?.times),
    period: given(service.frequency?.period),
    per: text(service.frequency?.per),
  },
  visits: { count: given(service.visits?.count), note: text(service.visits?.note) },
  isFree: flag(service.isFree),
  fees: (service.fees ?? []).map(fee),
  feeNote: text(service.feeNote),
  url: text(service.url),
  systemName: text(service.systemName),
  stages: allStages((service.stages ?? []).map(stage)),
  internalSystems: (service.internalSystems ?? []).map(system),
  externalLinks: (service.externalLinks ?? []).map(link),
  processes: (service.processes ?? []).map(({ title }) => title),
  processGraph: given(service.processGraph),
  filledBy: {
    fullName: text(service.filledBy?.fullName),
    phone: text(service.filledBy?.phone),
    email: text(service.filledBy?.email),
    unit: text(service.filledBy?.unit),
  },
})
