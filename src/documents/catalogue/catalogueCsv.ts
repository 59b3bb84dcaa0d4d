import type { ConceptList } from '../../domain/catalogue/cpsv/model'
import type { IdentityForm } from '../../domain/catalogue/identityForm'
import { allStages } from '../../domain/catalogue/identityForm'
import { stageNames } from '../../domain/catalogue/options'
import type { PublishedForm } from '../../domain/catalogue/publicViews'
import { translator } from '../../i18n'
import { fieldLabel } from '../../i18n/catalogueWords'
import { optionWords } from '../../i18n/openDataWords'
import type { Cell } from '../csv'
import { byteOrderMark, csvLine } from '../csv'
import { catalogueFile } from './catalogueFile'

type Column = { heading: string; cell: (row: PublishedForm) => Cell }

/**
 * All current forms as a table, a service a row: headings and options in the words of the form, and beside every list of
 * options its codes, so that people and programs read the same file. Lists stand in one cell, divided by «؛».
 */
export const catalogueCsv = catalogueFile('text/csv; charset=utf-8', 'csv', async function* ({ forms }) {
  const all = columns()
  yield byteOrderMark + csvLine(all.map(({ heading }) => heading))
  for await (const row of forms()) yield csvLine(all.map(({ cell }) => cell(row)))
})

const listed = (texts: readonly (string | null)[]): Cell => texts.filter(Boolean).join('؛ ') || null
const named = (name: string | null, ...more: (string | number | null)[]): string | null => {
  const rest = more.filter((one) => one !== null && one !== '')
  return rest.length > 0 ? `${name ?? ''} (${rest.join('، ')})` : name
}

const columns = (): Column[] => {
  const t = translator('fa', 'openData')
  const own: Column[] = [
    { heading: t('id'), cell: ({ id }) => id },
    { heading: t('edition'), cell: ({ number }) => number },
    { heading: t('publishedAt'), cell: ({ publishedAt }) => publishedAt },
    { heading: t('province'), cell: ({ provinceName }) => provinceName },
    { heading: t('provinceCode'), cell: ({ province }) => province },
    { heading: t('parent'), cell: ({ parent }) => parent },
  ]
  return [...own, ...specification(), ...details(), ...access()]
}

/** The name of a field; a part of a group is named with its group, since several have a unit and a period. */
function headingOf(path: string): string {
  const [group = '', part] = path.split('.')
  const [of, name] = [fieldLabel(group).fa, fieldLabel(path).fa]
  return part === undefined || of === name ? name : `${of}: ${name}`
}

/** A column under the name of its field. */
const field = (path: string, cell: (form: IdentityForm) => Cell): Column => ({
  heading: headingOf(path),
  cell: ({ form }) => cell(form),
})

type Chosen = { list: ConceptList; values: (form: IdentityForm) => readonly (string | null)[] }
/** Two columns for a list of options: in words, with what was written for «سایر», and in codes. */
function options(heading: string, { list, values }: Chosen, other?: (form: IdentityForm) => string | null): Column[] {
  const words = optionWords('fa')
  const chosen = (form: IdentityForm) => values(form).filter((value) => value !== null)
  return [
    {
      heading,
      cell: ({ form }) => listed([...chosen(form).map((value) => words(list, value)), other?.(form) ?? null]),
    },
    {
      heading: translator('fa', 'openData')('codeOf', { field: heading }),
      cell: ({ form }) => chosen(form).join(' ') || null,
    },
  ]
}
const choice = (path: string, chosen: Chosen, other?: (form: IdentityForm) => string | null): Column[] =>
  options(headingOf(path), chosen, other)

const specification = (): Column[] => [
  field('code', ({ code }) => code),
  ...choice('codeStatus', { list: 'codeStatus', values: ({ codeStatus }) => [codeStatus] }),
  ...choice('variant', { list: 'variant', values: ({ variant }) => [variant] }),
  field('title', ({ title }) => title),
  field('provider', ({ provider }) => provider),
  field('parentBody', ({ parentBody }) => parentBody),
  field('description', ({ description }) => description),
  ...choice('serviceTypes', { list: 'serviceType', values: ({ serviceTypes }) => serviceTypes }),
  field('audience', ({ audience }) => audience),
  ...choice('nature', { list: 'nature', values: ({ nature }) => [nature] }),
  ...choice('levels', { list: 'level', values: ({ levels }) => levels }),
  ...choice(
    'lifeEvents',
    { list: 'lifeEvent', values: ({ lifeEvents }) => lifeEvents },
    ({ lifeEventOther }) => lifeEventOther,
  ),
  ...choice('triggers', { list: 'trigger', values: ({ triggers }) => triggers }, ({ triggerOther }) => triggerOther),
  field('requiredDocuments', ({ requiredDocuments }) =>
    listed(requiredDocuments.map(({ title, note }) => named(title, note))),
  ),
  field('regulations', ({ regulations, regulationsNote }) =>
    listed([...regulations.map(({ title, number, date }) => named(title, number, date)), regulationsNote]),
  ),
]

const details = (): Column[] => [
  field('recipients.count', ({ recipients }) => recipients.count),
  field('recipients.unit', ({ recipients }) => recipients.unit),
  ...choice('recipients.period', { list: 'period', values: ({ recipients }) => [recipients.period] }),
  field('recipients.note', ({ recipients }) => recipients.note),
  field('duration.value', ({ duration }) => duration.value),
  ...choice('duration.unit', { list: 'durationUnit', values: ({ duration }) => [duration.unit] }),
  ...choice('duration.kind', { list: 'durationKind', values: ({ duration }) => [duration.kind] }),
  field('duration.note', ({ duration }) => duration.note),
  ...choice('frequency.kind', { list: 'frequencyKind', values: ({ frequency }) => [frequency.kind] }),
  field('frequency.times', ({ frequency }) => frequency.times),
  ...choice('frequency.period', { list: 'period', values: ({ frequency }) => [frequency.period] }),
  field('frequency.per', ({ frequency }) => frequency.per),
  field('visits.count', ({ visits }) => visits.count),
  field('visits.note', ({ visits }) => visits.note),
  field('isFree', ({ isFree }) => Number(isFree)),
  field('fees', ({ fees }) =>
    listed(
      fees.map(({ amountRials, note }) => named(amountRials?.toString() ?? note, amountRials === null ? null : note)),
    ),
  ),
  field('account', ({ fees }) => listed(fees.map(({ account }) => account))),
  field('feeNote', ({ feeNote }) => feeNote),
]

const access = (): Column[] => [
  field('url', ({ url }) => url),
  field('systemName', ({ systemName }) => systemName),
  ...stageNames.flatMap(stageColumns),
  field('internalSystems', ({ internalSystems }) =>
    listed(internalSystems.map(({ name, fields }) => named(name, fields))),
  ),
  field('externalLinks', ({ externalLinks }) =>
    listed(externalLinks.map(({ agency, system, fields }) => named(agency, system, fields))),
  ),
  field('processes', ({ processes }) => listed(processes)),
  field('filledBy.unit', ({ filledBy }) => filledBy.unit),
]

function stageColumns(name: (typeof stageNames)[number]): Column[] {
  const t = translator('fa', 'openData')
  const stage = optionWords('fa')('stage', name)
  const heading = (path: string) => t('inStage', { field: fieldLabel(path).fa, stage })
  const of = (form: IdentityForm) => allStages(form.stages).find((one) => one.stage === name)
  return [
    { heading: heading('electronic'), cell: ({ form }) => Number(of(form)?.electronic) },
    ...options(
      heading('channels'),
      { list: 'channel', values: (form) => of(form)?.channels ?? [] },
      (form) => of(form)?.channelOther ?? null,
    ),
    { heading: heading('nonElectronic'), cell: ({ form }) => Number(of(form)?.nonElectronic) },
    { heading: heading('nonElectronicPercent'), cell: ({ form }) => of(form)?.nonElectronicPercent ?? null },
    ...options(
      heading('inPersonReasons'),
      { list: 'inPersonReason', values: (form) => of(form)?.inPersonReasons ?? [] },
      (form) => of(form)?.inPersonReasonOther ?? null,
    ),
    ...options(heading('visitScope'), { list: 'visitScope', values: (form) => [of(form)?.visitScope ?? null] }),
  ]
}
