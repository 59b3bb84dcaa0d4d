import type { IdentityForm } from '../domain/catalogue/identityForm'
import {
  levels,
  lifeEvents,
  manualInquirers,
  natures,
  periods,
  serviceTypes,
  triggers,
} from '../domain/catalogue/options'
import type { PaperBlock, PaperCell, PaperOption, PaperSection } from '../domain/catalogue/paper'
import { BESIDE, joinMeasure, NOTHING } from '../domain/catalogue/measure'
import type { SectionName } from '../domain/catalogue/sections'
import { printsSection, sectionNames, sectionNumber } from '../domain/catalogue/sections'
import { translator } from '.'
import { fieldKey } from './catalogueWords'
import { formatDate, formatDigits, formatNumber } from './format'
import { paperStage } from './identityStages'
import type { Locale } from './locale'

type Words = ReturnType<typeof words>

function words(locale: Locale) {
  const t = translator(locale, 'catalogue')
  const label = (path: string) => t.at(fieldKey(path))
  const text = (value: string | null, ltr = false): PaperCell => ({
    kind: 'text',
    text: value ?? NOTHING,
    ...(ltr && value ? { ltr } : {}),
  })
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, {}, locale))
  const options = (
    list: string,
    all: readonly string[],
    ticked: readonly (string | null)[],
    written: string | null = null,
  ): PaperOption[] =>
    all.map((value) => ({
      text: t.at(`${list}.${value}`),
      ticked: ticked.includes(value),
      written: value === 'other' ? written : null,
    }))
  const ticks = (...given: Parameters<typeof options>): PaperCell => ({ kind: 'options', options: options(...given) })
  return { t, label, text, number, options, ticks, locale }
}

const rows = (w: Words, pairs: readonly [string, PaperCell][]): PaperBlock => ({
  kind: 'rows',
  rows: pairs.map(([path, cell]) => ({ label: w.label(path), cell: { ...cell, path } })),
})
const beside = (...parts: (string | null | false)[]): string => parts.filter(Boolean).join(BESIDE)
const box = (w: Words, path: string, ticked: boolean): PaperOption => ({ text: w.label(path), ticked, written: null })

function regulationLine(w: Words, row: IdentityForm['regulations'][number]): PaperOption {
  return {
    text: beside(
      row.title,
      row.number && `${w.label('number')} ${formatDigits(row.number, w.locale)}`,
      row.date && formatDate(row.date, 'numeric', w.locale),
      row.issuer,
    ),
    ticked: row.checked,
    written: null,
  }
}

function specification(form: IdentityForm, w: Words): PaperBlock[] {
  const list = (items: readonly string[]) => w.text(items.length > 0 ? items.join('\n') : null)
  const regulations: PaperCell =
    form.regulations.length > 0
      ? { kind: 'options', options: form.regulations.map((row) => regulationLine(w, row)) }
      : w.text(form.regulationsNote)
  return [
    rows(w, [
      ['description', w.text(form.description)],
      ['serviceTypes', w.ticks('serviceType', serviceTypes, form.serviceTypes)],
      ['audience', w.text(form.audience)],
      ['nature', w.ticks('nature', natures, [form.nature])],
      ['levels', w.ticks('level', levels, form.levels)],
      ['lifeEvents', w.ticks('lifeEvent', lifeEvents, form.lifeEvents, form.lifeEventOther)],
      ['triggers', w.ticks('trigger', triggers, form.triggers, form.triggerOther)],
      ['requiredDocuments', list(form.requiredDocuments.map(({ title, note }) => beside(title, note)))],
      ['regulations', regulations],
      ...(form.regulations.length > 0 && form.regulationsNote
        ? [['regulationsNote', w.text(form.regulationsNote)] satisfies [string, PaperCell]]
        : []),
    ]),
  ]
}

function details(form: IdentityForm, w: Words): PaperBlock[] {
  const { recipients, duration, frequency, visits } = form
  const measured = (number: number | null, unit: string | null, note: string | null, kind: string | null = null) =>
    w.text(joinMeasure({ kind, number: w.number(number) || null, unit, note }))
  const per = (period: string | null, before: PaperOption[]): PaperCell => ({
    kind: 'options',
    options: [...before, ...w.options('period', periods, [period])],
  })
  const once: PaperOption = { text: w.t('frequencyKind.once'), ticked: frequency.kind === 'once', written: null }
  const times: PaperOption = {
    text: w.t('frequencyKind.times'),
    ticked: frequency.kind === 'times',
    written: joinMeasure({ number: w.number(frequency.times) || null, unit: frequency.per, note: null }),
  }
  const fees = form.fees.map((fee): PaperCell[] => [
    measured(fee.amountRials, null, fee.note),
    w.text(fee.account && formatDigits(fee.account, w.locale), true),
    { kind: 'options', options: [box(w, 'electronicPayment', fee.electronicPayment)] },
  ])
  const free: PaperOption = { text: w.label('isFree'), ticked: form.isFree, written: form.feeNote }
  return [
    rows(w, [
      ['recipients', measured(recipients.count, recipients.unit, recipients.note)],
      ['recipients.period', per(recipients.period, [])],
      [
        'duration',
        measured(
          duration.value,
          duration.unit && w.t.at(`durationUnit.${duration.unit}`),
          duration.note,
          duration.kind && w.t.at(`durationKind.${duration.kind}`),
        ),
      ],
      ['frequency', per(frequency.period, [once, times])],
      ['visits', measured(visits.count, null, visits.note)],
      ['isFree', { kind: 'options', options: [free] }],
    ]),
    {
      kind: 'table',
      caption: w.label('fees'),
      heads: [w.label('amountRials'), w.label('account'), w.label('electronicPayment')],
      rows: fees,
    },
  ]
}

const internalSystems = (form: IdentityForm, w: Words): PaperBlock[] => [
  {
    kind: 'table',
    caption: w.label('internalSystems'),
    heads: ['systemTitle', 'fields', 'online', 'batch', 'manual'].map(w.label),
    rows: form.internalSystems.map((row) => [
      w.text(row.name),
      w.text(row.fields),
      ...(['online', 'batch', 'manual'] as const).map((name): PaperCell => ({
        kind: 'options',
        options: [box(w, name, row[name])],
      })),
    ]),
  },
]

const externalLinks = (form: IdentityForm, w: Words): PaperBlock[] => [
  {
    kind: 'table',
    caption: w.label('externalLinks'),
    heads: ['agencyTitle', 'externalSystem', 'fields', 'externalAmount', 'online', 'batch', 'manualBy'].map(w.label),
    rows: form.externalLinks.map((row) => [
      w.text(row.agency),
      w.text(row.system),
      w.text(row.fields),
      w.text(row.amountRials === null ? null : w.number(row.amountRials)),
      { kind: 'options', options: [box(w, 'online', row.online)] },
      { kind: 'options', options: [box(w, 'batch', row.batch)] },
      w.ticks('manualInquirer', manualInquirers, [row.manualBy]),
    ]),
  },
]

const blocksOf: Record<SectionName, (form: IdentityForm, w: Words) => PaperBlock[]> = {
  title: (form, w) => [rows(w, [['title', w.text(form.title)]])],
  code: (form, w) => [
    rows(w, [
      [
        'code',
        form.code
          ? w.text(formatDigits(form.code, w.locale), true)
          : w.text(form.codeStatus === 'none' ? null : w.t.at(`codeStatus.${form.codeStatus}`)),
      ],
    ]),
  ],
  provider: (form, w) => [
    rows(w, [
      ['provider', w.text(form.provider)],
      ['parentBody', w.text(form.parentBody)],
    ]),
  ],
  specification,
  details,
  access: (form, w) => [
    rows(w, [
      ['url', w.text(form.url, true)],
      ['systemName', w.text(form.systemName)],
    ]),
    { kind: 'stages', stages: form.stages.map((stage) => paperStage(stage, w)) },
  ],
  internalSystems,
  externalLinks,
  processes: (form) => [{ kind: 'list', items: form.processes }],
  diagram: (form) => (form.processGraph ? [{ kind: 'diagram', graph: form.processGraph }] : []),
  filledBy: ({ filledBy }, w) => [
    rows(w, [
      ['filledBy.fullName', w.text(filledBy.fullName)],
      ['filledBy.phone', w.text(filledBy.phone && formatDigits(filledBy.phone, w.locale), true)],
      ['filledBy.email', w.text(filledBy.email, true)],
      ['filledBy.unit', w.text(filledBy.unit)],
    ]),
  ],
}

/** The sections that the form's variant prints, with its numbers. Sections without a heading of their own have none. */
export function paperSections(form: IdentityForm, locale: Locale = 'fa'): PaperSection[] {
  const w = words(locale)
  return sectionNames
    .filter((name) => printsSection(form.variant, name))
    .map((name) => ({
      name,
      number: sectionNumber(form.variant, name),
      title: w.t.at(`section.${name}`),
      blocks: blocksOf[name](form, w),
    }))
}

export type PaperWords = Words
