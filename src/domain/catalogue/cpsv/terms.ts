import * as options from '../options'
import { editionStatuses } from '../publicViews'
import type { ConceptList } from './model'

/**
 * Our own words, for what the form says and CPSV-AP has no word for; each with the message key of the field that it means,
 * so that the vocabulary explains itself in the words of the form.
 */
export const ownTerms = {
  edition: 'edition',
  subServiceOf: 'parent',
  variant: 'variant',
  codeStatus: 'codeStatus',
  serviceCode: 'code',
  parentBody: 'parentBody',
  formDescription: 'description',
  audience: 'audience',
  level: 'levels',
  lifeEventOther: 'lifeEventOther',
  trigger: 'triggers',
  triggerOther: 'triggerOther',
  checked: 'checked',
  number: 'number',
  date: 'date',
  issuer: 'issuer',
  libraryEntry: 'regulation',
  regulationsNote: 'regulationsNote',
  recipients: 'recipients',
  count: 'recipients.count',
  unit: 'recipients.unit',
  period: 'recipients.period',
  note: 'note',
  duration: 'duration',
  value: 'duration.value',
  durationUnit: 'duration.unit',
  durationKind: 'duration.kind',
  frequency: 'frequency',
  frequencyKind: 'frequency.kind',
  times: 'frequency.times',
  per: 'frequency.per',
  visits: 'visits',
  isFree: 'isFree',
  account: 'account',
  electronicPayment: 'electronicPayment',
  feeNote: 'feeNote',
  url: 'url',
  systemName: 'systemName',
  accessStage: 'stages',
  atStage: 'stage',
  stage: 'stage',
  electronic: 'electronic',
  channelOther: 'channelOther',
  counterContract: 'counterContract',
  nonElectronic: 'nonElectronic',
  nonElectronicPercent: 'nonElectronicPercent',
  inPersonReason: 'inPersonReasons',
  inPersonReasonOther: 'inPersonReasonOther',
  visitScope: 'visitScope',
  internalSystem: 'internalSystems',
  system: 'externalSystem',
  fields: 'fields',
  amountRials: 'externalAmount',
  online: 'online',
  batch: 'batch',
  manual: 'manual',
  manualBy: 'manualBy',
  agencyRow: 'agencyRow',
  processes: 'processes',
  processGraph: 'processGraph',
} as const

/** Of our own words, those that hold codes and not Persian text. */
export const codes = ['serviceCode', 'number', 'date', 'account', 'url', 'counterContract'] as const

/** The short name of an option as a concept: `kn:nature-governance`. */
export const conceptId = (list: ConceptList, value: string): string => `kn:${list}-${value}`

/** Every option list that is published, with its values in the order of the form. */
export const conceptLists: Record<ConceptList, readonly string[]> = {
  status: editionStatuses,
  variant: options.formVariants,
  codeStatus: options.codeStatuses,
  serviceType: options.serviceTypes,
  nature: options.natures,
  level: options.levels,
  lifeEvent: options.lifeEvents,
  trigger: options.triggers,
  period: options.periods,
  durationUnit: options.durationUnits,
  durationKind: options.durationKinds,
  frequencyKind: options.frequencyKinds,
  stage: options.stageNames,
  channel: [...options.channels, 'inPerson'],
  inPersonReason: options.inPersonReasons,
  visitScope: options.visitScopes,
  manualInquirer: options.manualInquirers,
}
