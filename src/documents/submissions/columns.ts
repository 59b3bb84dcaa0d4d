import type { AnswerableField, FormDefinition } from '../../domain/forms/definition'
import { fieldsOf, takesAnswer } from '../../domain/forms/definition'
import type { Audience } from '../../domain/forms/public/publicPage'
import type { CellKind, SheetPart, SheetWords } from '../../domain/forms/sheet/part'
import { columnKey } from '../../domain/forms/sheet/part'
import { partsOf } from '../../domain/forms/sheet/parts'
import { translator } from '../../i18n'
import { unitOf } from '../../i18n/answerText'
import { formatDigits } from '../../i18n/format'
import type { SubmissionRecord } from './submissions'
import { momentText } from './words'

/** One column of a sheet of submissions: its key for machines, its heading for people, and its cell of each row. */
export type Column = {
  key: string
  heading: string
  kind: CellKind
  width: number
  /** for machines alone */
  hidden?: boolean
  choices?: readonly string[]
  cell: (record: SubmissionRecord) => string | null
  /** whether the question is asked of this agency */
  applies: (record: SubmissionRecord) => boolean
}

/** The columns by which a row is known when it comes back in. */
export const evaluationKey = '#evaluation'
export const revisionKey = '#revision'
/** Keys of columns that only tell something; they are not read when the sheet comes back in. */
export const isToldOnly = (key: string): boolean => key.startsWith('#') || key.endsWith('.files')

const always = () => true
const widths: Record<CellKind, number> = { text: 22, long: 44, code: 18, number: 14, money: 20 }

function fixed(audience: Audience): Column[] {
  const t = translator('fa', 'sheets')
  const states = translator('fa', 'states')
  const column = (
    name: string,
    kind: CellKind,
    cell: Column['cell'],
    width = widths[kind],
    hidden = false,
  ): Column => ({
    key: `#${name}`,
    heading: t.at(`column.${name}`),
    kind,
    width,
    cell,
    applies: always,
    ...(hidden ? { hidden } : {}),
  })
  const submittedAt = column(
    'submittedAt',
    'code',
    ({ submittedAt }) => (submittedAt ? momentText(submittedAt) : null),
    17,
  )
  const trackingCode = column('trackingCode', 'code', ({ trackingCode }) => trackingCode, 16)
  if (audience === 'public') {
    return [
      trackingCode,
      submittedAt,
      column('state', 'text', ({ state }) => states.at(`publicResponse.${state}`), 14),
      column('reply', 'long', ({ reply }) => reply ?? null),
    ]
  }
  return [
    column('evaluation', 'code', ({ evaluation }) => evaluation, 10, true),
    column('revision', 'number', ({ revision }) => String(revision), 8, true),
    column('agency', 'text', ({ agency }) => agency, 34),
    column('legalId', 'code', ({ legalId }) => legalId, 15),
    column('group', 'text', ({ group }) => group, 18),
    column('state', 'text', ({ state }) => states.at(`evaluation.${state}`), 16),
    submittedAt,
    trackingCode,
  ]
}

/** How many of the first columns stay in sight: up to the agency's name, or to the tracking code. */
export const frozenColumns = { agencies: 3, public: 1 } as const satisfies Record<Audience, number>

/** The columns of an edition: whose row it is, then every question with its parts. */
export function columnsOf(definition: FormDefinition, words: SheetWords, audience: Audience = 'agencies'): Column[] {
  return [
    ...fixed(audience),
    ...fieldsOf(definition)
      .filter(takesAnswer)
      .flatMap((field) => [...partsOf(field, words).map((part) => answerColumn(field, part)), ...filesColumn(field)]),
  ]
}

const appliesTo =
  (field: AnswerableField): Column['applies'] =>
  ({ measures }) =>
    field.type !== 'measure' || measures.includes(field.measure.id)

const answerColumn = (field: AnswerableField, part: SheetPart): Column => ({
  key: columnKey(field.name, part),
  heading: headingOf(field, part),
  kind: part.kind,
  width: widths[part.kind],
  ...(part.choices ? { choices: part.choices } : {}),
  cell: ({ answers }) => part.cell(answers[field.name]),
  applies: appliesTo(field),
})

function filesColumn(field: AnswerableField): Column[] {
  if (field.type !== 'measure' || field.evidence.length === 0) return []
  return [
    {
      key: `${field.name}.files`,
      heading: `${titleOf(field)} — ${translator('fa', 'sheets')('part.files')}`,
      kind: 'number',
      width: 12,
      cell: ({ files }) => String(files[field.name] ?? 0),
      applies: appliesTo(field),
    },
  ]
}

const titleOf = (field: AnswerableField): string =>
  field.type === 'measure' ? `${formatDigits(field.measure.code)} ${field.label}` : field.label

/** The question, its part and its unit: «۶-۱ سهم خدمات الکترونیکی — عملکرد (درصد)». */
export function headingOf(field: AnswerableField, { part }: Pick<SheetPart, 'part'>): string {
  const t = translator('fa', 'sheets')
  const unit = unitText(field, part)
  return [titleOf(field), part ? ` — ${t(`part.${part}`)}` : '', unit ? ` (${unit})` : ''].join('')
}

function unitText(field: AnswerableField, part: SheetPart['part']): string | null {
  const t = translator('fa', 'sheets')
  if (field.type === 'measure') {
    const unit = part === 'explanation' ? null : unitOf(field.measure, 'fa')
    return unit === '٪' ? t('unit.percent') : unit
  }
  if (field.type === 'rials' || field.type === 'percent') return t(`unit.${field.type}`)
  return 'unit' in field && field.unit ? field.unit : null
}
