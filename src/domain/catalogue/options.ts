/**
 * The printed options of the service identity form (annex 1 of the national circular on service identity forms), by the
 * names under which they are stored and exchanged. Their words stand in i18n/messages/catalogue.*.json.
 */
export const formVariants = ['standard10', 'tehran5', 'legacy'] as const
export const codeStatuses = ['none', 'requested', 'assigned'] as const
/** Whom a service is for: citizens, businesses, other bodies of the state. */
export const serviceTypes = ['g2c', 'g2b', 'g2g'] as const
export const natures = ['governance', 'operational'] as const
export const levels = ['national', 'regional', 'provincial', 'urban', 'rural'] as const
export const lifeEvents = [
  'birth',
  'education',
  'health',
  'tax',
  'business',
  'socialSecurity',
  'property',
  'utilities',
  'insurance',
  'marriage',
  'retirement',
  'documents',
  'death',
  'other',
] as const
export const triggers = ['request', 'time', 'event', 'agency', 'other'] as const
export const periods = ['month', 'season', 'year'] as const
export const durationUnits = ['hours', 'days', 'workingDays', 'weeks', 'months'] as const
export const durationKinds = ['average', 'atLeast', 'atMost'] as const
export const frequencyKinds = ['once', 'times'] as const
export const visitScopes = ['national', 'provincial', 'county'] as const
export const inPersonReasons = ['personIdentity', 'documentIdentity', 'infrastructure', 'other'] as const
export const manualInquirers = ['agency', 'client'] as const

/** The four stages of access, in the order of the form. */
export const stageNames = ['information', 'request', 'production', 'delivery'] as const
export type StageName = (typeof stageNames)[number]

export const channels = [
  'web',
  'mobile',
  'email',
  'post',
  'callCentre',
  'sms',
  'counter',
  'similarCounter',
  'intranet',
  'other',
] as const
export type Channel = (typeof channels)[number]

const toThePublic = ['web', 'mobile', 'email', 'post', 'callCentre', 'sms'] as const
/** The channels that the form prints at a stage: counters take requests and deliver, an intranet only produces. */
export const channelsOf: Record<StageName, readonly Channel[]> = {
  information: [...toThePublic, 'other'],
  request: [...toThePublic, 'counter', 'similarCounter', 'other'],
  production: ['web', 'intranet', 'email', 'other'],
  delivery: [...toThePublic, 'counter', 'similarCounter', 'other'],
}

/** Channels by which a recipient is served without going anywhere. */
export const remoteChannels: readonly Channel[] = ['web', 'mobile', 'email', 'callCentre', 'sms', 'intranet']

export type FormVariant = (typeof formVariants)[number]
export type CodeStatus = (typeof codeStatuses)[number]
export type ServiceType = (typeof serviceTypes)[number]
export type Nature = (typeof natures)[number]
export type Level = (typeof levels)[number]
export type LifeEvent = (typeof lifeEvents)[number]
export type Trigger = (typeof triggers)[number]
export type Period = (typeof periods)[number]
export type DurationUnit = (typeof durationUnits)[number]
export type DurationKind = (typeof durationKinds)[number]
export type FrequencyKind = (typeof frequencyKinds)[number]
export type VisitScope = (typeof visitScopes)[number]
export type InPersonReason = (typeof inPersonReasons)[number]
export type ManualInquirer = (typeof manualInquirers)[number]
