import type { IdentityForm } from '../identityForm'
import { allStages, emptyForm } from '../identityForm'
import { sameValues } from '../sectionValues'
import type { StageName } from '../options'
import { channels, inPersonReasons, levels, lifeEvents, serviceTypes, stageNames, triggers } from '../options'
import { toAsciiDigits } from '../../text/digits'
import type { Values } from './values'

/** What a reader of a filled form takes or leaves as one: a line of the form, or one stage of its section 6. */
export const readUnits = {
  variant: ['variant'],
  title: ['title'],
  parentBody: ['parentBody'],
  description: ['description'],
  serviceTypes: ['serviceTypes'],
  audience: ['audience'],
  nature: ['nature'],
  levels: ['levels'],
  lifeEvents: ['lifeEvents', 'lifeEventOther'],
  triggers: ['triggers', 'triggerOther'],
  requiredDocuments: ['requiredDocuments'],
  regulations: ['regulations', 'regulationsNote'],
  recipients: ['recipients'],
  duration: ['duration'],
  frequency: ['frequency'],
  visits: ['visits'],
  isFree: ['isFree', 'feeNote'],
  fees: ['fees'],
  url: ['url'],
  systemName: ['systemName'],
  'stages.information': ['stages'],
  'stages.request': ['stages'],
  'stages.production': ['stages'],
  'stages.delivery': ['stages'],
  internalSystems: ['internalSystems'],
  externalLinks: ['externalLinks'],
  processes: ['processes'],
  processGraph: ['processGraph'],
  filledBy: ['filledBy'],
} as const satisfies Record<string, readonly (keyof IdentityForm)[]>
export type ReadUnit = keyof typeof readUnits
export const readUnitNames = Object.keys(readUnits) as ReadUnit[]

const stageOf = (unit: ReadUnit): StageName | undefined =>
  unit.startsWith('stages.') ? stageNames.find((name) => unit === `stages.${name}`) : undefined

/** The part of a form that a unit is about. */
export function unitValues(form: Values, unit: ReadUnit): Values {
  const stage = stageOf(unit)
  if (stage) return form.stages ? { stages: allStages(form.stages).filter((one) => one.stage === stage) } : {}
  return Object.fromEntries(readUnits[unit].filter((name) => name in form).map((name) => [name, form[name]]))
}

const empty = emptyForm('', '')
/** True when a unit says nothing. */
export const isEmptyUnit = (form: Values, unit: ReadUnit): boolean => {
  const values = unitValues(form, unit)
  const none = unitValues(empty, unit)
  return sameValues({ ...none, ...values }, none)
}

/**
 * Values as a paper can say them: options in the order in which they are printed, and digits of one kind, because a paper
 * prints all numbers in Persian ones.
 */
export function asPrinted(values: Values): Values {
  const ordered = <Value>(all: readonly Value[], given: readonly Value[] | undefined) =>
    given ? all.filter((one) => given.includes(one)) : given
  const sorted: Values = {
    ...values,
    ...(values.serviceTypes ? { serviceTypes: ordered(serviceTypes, values.serviceTypes) } : {}),
    ...(values.levels ? { levels: ordered(levels, values.levels) } : {}),
    ...(values.lifeEvents ? { lifeEvents: ordered(lifeEvents, values.lifeEvents) } : {}),
    ...(values.triggers ? { triggers: ordered(triggers, values.triggers) } : {}),
    ...(values.stages
      ? {
          stages: values.stages.map((stage) => ({
            ...stage,
            channels: channels.filter((one) => stage.channels.includes(one)),
            inPersonReasons: inPersonReasons.filter((one) => stage.inPersonReasons.includes(one)),
          })),
        }
      : {}),
  }
  return JSON.parse(toAsciiDigits(JSON.stringify(sorted))) as Values
}

/** Whether two forms say the same of a unit, as far as a paper can say it: links to rows of the product are not compared. */
export const sameUnit = (one: Values, other: Values, unit: ReadUnit): boolean => {
  const [mine, theirs] = [one, other].map((form) =>
    asPrinted(unlinked({ ...unitValues(empty, unit), ...unitValues(form, unit) })),
  )
  return sameValues(mine ?? {}, theirs ?? {})
}

const unlinked = (values: Values): Values => ({
  ...values,
  ...(values.regulations ? { regulations: values.regulations.map((row) => ({ ...row, regulation: null })) } : {}),
  ...(values.externalLinks ? { externalLinks: values.externalLinks.map((row) => ({ ...row, agencyRow: null })) } : {}),
})

/**
 * The values to store when the chosen units of what was read go into a form. What a paper cannot say is kept: the library's
 * row behind a regulation of the same title, the agency behind a link of the same name.
 */
export function takenValues(present: IdentityForm, read: Values, units: readonly ReadUnit[]): Values {
  const taken: Values = {}
  for (const unit of units) Object.assign(taken, { ...unitValues(empty, unit), ...unitValues(read, unit) })
  const stages = units.map(stageOf).filter((name) => name !== undefined)
  if (stages.length > 0) {
    const [before, after] = [allStages(present.stages), allStages(read.stages ?? [])]
    taken.stages = before.map((stage, at) => (stages.includes(stage.stage) ? (after[at] ?? stage) : stage))
  }
  if (taken.regulations)
    taken.regulations = taken.regulations.map((row) => ({
      ...row,
      regulation: present.regulations.find(({ title }) => title === row.title)?.regulation ?? row.regulation,
    }))
  if (taken.externalLinks)
    taken.externalLinks = taken.externalLinks.map((row) => ({
      ...row,
      agencyRow: present.externalLinks.find(({ agency }) => agency === row.agency)?.agencyRow ?? row.agencyRow,
    }))
  return taken
}
