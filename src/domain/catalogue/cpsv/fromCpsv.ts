import type { AccessStage, IdentityForm } from '../identityForm'
import type { Channel } from '../options'
import type { Concept, CpsvChannel, CpsvRule, CpsvService, CpsvStage } from './model'
import { rowOf } from './naming'

const or = <Value>(value: Value | undefined): Value | null => value ?? null
const notation = <Value extends string>(concept: Concept<Value> | undefined): Value | null => concept?.notation ?? null
const notations = <Value extends string>(concepts: { notation: Value }[] | undefined): Value[] =>
  (concepts ?? []).map((concept) => concept.notation)

/** The form that a service of ./toCpsv was made from, without the person who filled it. */
export const fromCpsv = (service: CpsvService): IdentityForm => ({
  ...specificationOf(service),
  requiredDocuments: (service.hasInput ?? []).map(({ title, description }) => ({ title, note: or(description) })),
  regulations: (service.follows ?? []).map(regulationOf),
  regulationsNote: or(service.regulationsNote),
  ...detailsOf(service),
  ...accessOf(service),
  processes: service.processes ?? [],
  processGraph: service.processGraph ?? null,
  filledBy: { fullName: null, phone: null, email: null, unit: or(service.contactPoint?.unit) },
})

const specificationOf = (service: CpsvService) => ({
  variant: service.variant.notation,
  title: service.title,
  code: or(service.serviceCode),
  codeStatus: service.codeStatus.notation,
  provider: service.hasCompetentAuthority.prefLabel,
  parentBody: or(service.parentBody),
  description: or(service.formDescription),
  serviceTypes: notations(service.addressee),
  audience: or(service.audience),
  nature: notation(service.functionsOfGovernment),
  levels: notations(service.level),
  lifeEvents: notations(service.isGroupedBy),
  lifeEventOther: or(service.lifeEventOther),
  triggers: notations(service.trigger),
  triggerOther: or(service.triggerOther),
})

const regulationOf = ({ title, checked, implements: resource }: CpsvRule) => ({
  regulation: rowOf(resource.libraryEntry),
  title,
  number: or(resource.number),
  date: or(resource.date),
  issuer: or(resource.issuer),
  checked,
})

const detailsOf = ({ recipients, duration, frequency, visits, hasCost, isFree, feeNote }: CpsvService) => ({
  recipients: {
    count: or(recipients?.count),
    unit: or(recipients?.unit),
    period: notation(recipients?.period),
    note: or(recipients?.note),
  },
  duration: {
    value: or(duration?.value),
    unit: notation(duration?.durationUnit),
    kind: notation(duration?.durationKind),
    note: or(duration?.note),
  },
  frequency: {
    kind: notation(frequency?.frequencyKind),
    times: or(frequency?.times),
    period: notation(frequency?.period),
    per: or(frequency?.per),
  },
  visits: { count: or(visits?.count), note: or(visits?.note) },
  isFree,
  fees: (hasCost ?? []).map(({ hasValue, account, electronicPayment, description }) => ({
    amountRials: or(hasValue),
    account: or(account),
    electronicPayment,
    note: or(description),
  })),
  feeNote: or(feeNote),
})

const accessOf = (service: CpsvService) => ({
  url: or(service.url),
  systemName: or(service.systemName),
  stages: service.accessStage.map((stage) => stageOf(stage, service.hasChannel ?? [])),
  internalSystems: (service.internalSystem ?? []).map(({ title, fields, online, batch, manual }) => ({
    name: title,
    fields: or(fields),
    online,
    batch,
    manual,
  })),
  externalLinks: (service.hasParticipation ?? []).map((one) => ({
    agency: one.hasParticipant.title,
    agencyRow: rowOf(one.hasParticipant.agencyRow),
    system: or(one.system),
    fields: or(one.fields),
    amountRials: or(one.amountRials),
    online: one.online,
    batch: one.batch,
    manualBy: notation(one.manualBy),
  })),
})

const stageOf = (stage: CpsvStage, channels: CpsvChannel[]): AccessStage => ({
  stage: stage.stage.notation,
  electronic: stage.electronic,
  channels: channels
    .filter(({ atStage }) => atStage.id === stage.id)
    .map(({ channelType }) => channelType.notation)
    .filter((channel): channel is Channel => channel !== 'inPerson'),
  channelOther: or(stage.channelOther),
  counterContract: or(stage.counterContract),
  nonElectronic: stage.nonElectronic,
  nonElectronicPercent: or(stage.nonElectronicPercent),
  inPersonReasons: notations(stage.inPersonReason),
  inPersonReasonOther: or(stage.inPersonReasonOther),
  visitScope: notation(stage.visitScope),
})
