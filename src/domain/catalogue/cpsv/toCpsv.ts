import type { IdentityForm } from '../identityForm'
import type { PublishedForm } from '../publicViews'
import { accessNodes } from './access'
import type { CpsvEvent, CpsvRule, CpsvService } from './model'
import type { Naming, OptionWords } from './naming'
import { given, naming, rowName } from './naming'

/**
 * A published form as a public service of CPSV-AP 3.2 (docs/open-data.md has the table). Nothing of the form is lost but
 * the person who filled it: ./fromCpsv reads it back. Names are relative to the installation's address.
 */
export function toCpsv(subject: PublishedForm, words: OptionWords): CpsvService {
  const { id, form, province, agencyRow } = subject
  const names = naming(id, words)
  const place = { id: `services#province-${province}` }
  return {
    id: names.part('service'),
    type: 'PublicService',
    identifier: form.code ?? id,
    title: form.title,
    description: form.description ?? form.title,
    page: { id: `services/${id}`, type: 'Document' },
    edition: subject.number,
    status: names.concept('status', subject.status),
    issued: subject.publishedAt,
    subServiceOf: subject.parent === null ? undefined : { id: `services/${subject.parent}#service` },
    spatial: { ...place, type: ['Location', 'AdministrativeUnit'], identifier: province },
    hasCompetentAuthority: {
      id: rowName(agencyRow)?.id ?? `services#organisation-${province}`,
      type: 'PublicOrganisation',
      identifier: agencyRow ?? province,
      prefLabel: form.provider,
      covers: place,
    },
    ...specification(form, names),
    ...inputs(form, names),
    ...details(form, names),
    ...accessNodes(form, names),
    processes: form.processes,
    processGraph: given(form.processGraph),
    contactPoint:
      form.filledBy.unit === null
        ? undefined
        : {
            id: names.part('contact'),
            type: 'ContactPoint',
            unit: form.filledBy.unit,
            contactPage: { id: `services/${id}` },
          },
  }
}

const specification = (form: IdentityForm, { concept }: Naming) => ({
  variant: concept('variant', form.variant),
  codeStatus: concept('codeStatus', form.codeStatus),
  serviceCode: given(form.code),
  parentBody: given(form.parentBody),
  formDescription: given(form.description),
  addressee: form.serviceTypes.map((value) => concept('serviceType', value)),
  audience: given(form.audience),
  functionsOfGovernment: form.nature === null ? undefined : concept('nature', form.nature),
  level: form.levels.map((value) => concept('level', value)),
  isGroupedBy: form.lifeEvents.map((value): CpsvEvent => {
    const { id, prefLabel } = concept('lifeEvent', value)
    const kind = value === 'business' ? 'BusinessEvent' : 'LifeEvent'
    return { id, type: [kind, 'Event'], identifier: value, notation: value, title: prefLabel }
  }),
  lifeEventOther: given(form.lifeEventOther),
  trigger: form.triggers.map((value) => concept('trigger', value)),
  triggerOther: given(form.triggerOther),
})

/** Documents are evidence of a requirement of the same name; regulations are rules that implement a legal resource. */
const inputs = (form: IdentityForm, { part, identifier }: Naming) => ({
  hasInput: form.requiredDocuments.map(({ title, note }, at) => ({
    id: part(`document-${at + 1}`),
    type: 'Evidence' as const,
    identifier: identifier(`document-${at + 1}`),
    title,
    description: given(note),
  })),
  holdsRequirement: form.requiredDocuments.map(({ title }, at) => ({
    id: part(`requirement-${at + 1}`),
    type: 'Requirement' as const,
    identifier: identifier(`requirement-${at + 1}`),
    title,
    hasSupportingEvidence: { id: part(`document-${at + 1}`) },
  })),
  follows: form.regulations.map(({ regulation, title, number, date, issuer, checked }, at): CpsvRule => ({
    id: part(`rule-${at + 1}`),
    type: 'Rule',
    identifier: identifier(`rule-${at + 1}`),
    title,
    description: title,
    checked,
    implements: {
      id: part(`regulation-${at + 1}`),
      type: 'LegalResource',
      title,
      number: given(number),
      date: given(date),
      issuer: given(issuer),
      libraryEntry: rowName(regulation),
    },
  })),
  hasLegalResource: form.regulations.map((_, at) => ({ id: part(`regulation-${at + 1}`) })),
  regulationsNote: given(form.regulationsNote),
})

const details = (
  { recipients, duration, frequency, visits, isFree, fees, feeNote }: IdentityForm,
  { part, identifier, concept }: Naming,
) => ({
  recipients: {
    count: given(recipients.count),
    unit: given(recipients.unit),
    period: recipients.period === null ? undefined : concept('period', recipients.period),
    note: given(recipients.note),
  },
  processingTime: isoDuration(duration),
  duration: {
    value: given(duration.value),
    durationUnit: duration.unit === null ? undefined : concept('durationUnit', duration.unit),
    durationKind: duration.kind === null ? undefined : concept('durationKind', duration.kind),
    note: given(duration.note),
  },
  frequency: {
    frequencyKind: frequency.kind === null ? undefined : concept('frequencyKind', frequency.kind),
    times: given(frequency.times),
    period: frequency.period === null ? undefined : concept('period', frequency.period),
    per: given(frequency.per),
  },
  visits: { count: given(visits.count), note: given(visits.note) },
  isFree,
  hasCost: fees.map(({ amountRials, account, electronicPayment, note }, at) => ({
    id: part(`fee-${at + 1}`),
    type: 'Cost' as const,
    identifier: identifier(`fee-${at + 1}`),
    hasValue: given(amountRials),
    currency: rial,
    description: given(note),
    account: given(account),
    electronicPayment,
  })),
  feeNote: given(feeNote),
})

const rial = { id: 'http://publications.europa.eu/resource/authority/currency/IRR', type: 'Concept' as const }

/**
 * ISO 8601 knows whole hours, days and months. Working days and parts of a unit have no length there: they stand in our own
 * words only, because any number given for them would be an invention.
 */
export function isoDuration({ value, unit }: IdentityForm['duration']): string | undefined {
  if (value === null || !Number.isInteger(value)) return undefined
  if (unit === 'hours') return `PT${value}H`
  if (unit === 'days') return `P${value}D`
  if (unit === 'weeks') return `P${value * 7}D`
  if (unit === 'months') return `P${value}M`
  return undefined
}
