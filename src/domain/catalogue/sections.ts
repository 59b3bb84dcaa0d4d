import type { FieldProblem } from '../problems'
import type { IdentityForm } from './identityForm'
import { allStages } from './identityForm'
import type { FormVariant } from './options'

/** The ten sections of the form, and who filled it. The order is that of annex 1. */
export const sectionNames = [
  'title',
  'code',
  'provider',
  'specification',
  'details',
  'access',
  'internalSystems',
  'externalLinks',
  'processes',
  'diagram',
  'filledBy',
] as const
export type SectionName = (typeof sectionNames)[number]

const ten = sectionNames.slice(0, 10)
/** Tehran's form has no heading of its own for the provider and ends after the access. */
const printed: Record<FormVariant, readonly SectionName[]> = {
  standard10: ten,
  legacy: ten,
  tehran5: ['title', 'code', 'specification', 'details', 'access'],
}

/** The number that a variant prints before a section; null where it prints the section without a number, or not at all. */
export function sectionNumber(variant: FormVariant, section: SectionName): number | null {
  const at = printed[variant].indexOf(section)
  return at < 0 ? null : at + 1
}

/** True when the variant prints the section at all. Every variant names its provider and who filled it. */
export const printsSection = (variant: FormVariant, section: SectionName): boolean =>
  section === 'provider' || section === 'filledBy' || printed[variant].includes(section)

/** The top-level fields of each section: what its page in the portal writes. */
export const fieldsOfSection: Record<SectionName, readonly (keyof IdentityForm)[]> = {
  title: ['title', 'variant'],
  code: ['code', 'codeStatus'],
  provider: ['provider', 'parentBody'],
  specification: [
    'description',
    'serviceTypes',
    'audience',
    'nature',
    'levels',
    'lifeEvents',
    'lifeEventOther',
    'triggers',
    'triggerOther',
    'requiredDocuments',
    'regulations',
    'regulationsNote',
  ],
  details: ['recipients', 'duration', 'frequency', 'visits', 'isFree', 'fees', 'feeNote'],
  access: ['url', 'systemName', 'stages'],
  internalSystems: ['internalSystems'],
  externalLinks: ['externalLinks'],
  processes: ['processes'],
  diagram: ['processGraph'],
  filledBy: ['filledBy'],
}

type Need = { path: string; section: SectionName; isGiven: (form: IdentityForm) => boolean }
const need = (path: string, section: SectionName, isGiven: (form: IdentityForm) => boolean): Need => ({
  path,
  section,
  isGiven,
})
const has = (text: string | null): boolean => text !== null && text.trim() !== ''

/**
 * What a form must state before it is handed in. Sections 7, 8 and 10 may be empty: a service may have no exchange with
 * anybody and no drawing. The code is the national body's business. Forms that were filled and accepted leave visits and
 * fees empty now and then: that is asked about (contradictions.ts) and not refused.
 */
const needs: readonly Need[] = [
  need('title', 'title', ({ title }) => has(title)),
  need('parentBody', 'provider', ({ parentBody }) => has(parentBody)),
  need('description', 'specification', ({ description }) => has(description)),
  need('serviceTypes', 'specification', ({ serviceTypes }) => serviceTypes.length > 0),
  need('nature', 'specification', ({ nature }) => nature !== null),
  need('levels', 'specification', ({ levels }) => levels.length > 0),
  need('lifeEvents', 'specification', ({ lifeEvents }) => lifeEvents.length > 0),
  need('triggers', 'specification', ({ triggers }) => triggers.length > 0),
  need('recipients.count', 'details', ({ recipients }) => recipients.count !== null || has(recipients.note)),
  need('duration.value', 'details', ({ duration }) => duration.value !== null || has(duration.note)),
  need('frequency.kind', 'details', ({ frequency }) => frequency.kind !== null || has(frequency.per)),
  need('stages', 'access', ({ stages }) =>
    allStages(stages).some(({ electronic, nonElectronic }) => electronic || nonElectronic),
  ),
  need('processes', 'processes', ({ processes }) => processes.length > 0),
]

/** A field that is missing, and the section that it stands in. */
export type Lacking = FieldProblem & { section: SectionName }
/** What the variant asks for and the form does not state, in the order of the form. One list for bar, guard and summary. */
export const lackingOf = (form: IdentityForm): Lacking[] =>
  needs
    .filter(({ section, isGiven }) => printsSection(form.variant, section) && !isGiven(form))
    .map(({ path, section }) => ({ path, section, code: 'required' }))

export type SectionProgress = { section: SectionName; asked: number; given: number }

/** How much of each section is there: what is asked for, and what of it is given. Sections without needs ask nothing. */
export const progressOf = (form: IdentityForm): SectionProgress[] =>
  sectionNames
    .filter((section) => printsSection(form.variant, section))
    .map((section) => {
      const own = needs.filter((one) => one.section === section)
      return { section, asked: own.length, given: own.filter(({ isGiven }) => isGiven(form)).length }
    })

/** The share of what is asked for that is given, whole percent, rounded down: 100 only when nothing is missing. */
export function completenessPercent(form: IdentityForm): number {
  const all = progressOf(form)
  const sum = (key: 'asked' | 'given') => all.reduce((total, one) => total + one[key], 0)
  return Math.floor((sum('given') * 100) / sum('asked'))
}
