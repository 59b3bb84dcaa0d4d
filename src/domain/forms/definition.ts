import type { Level, Step } from '../indicators/kind'
import type { EvidenceKind } from './evidenceTypes'
import type { Formula } from './rules/formula'
import type { Group, Rules } from './rules/rule'

/** What is absent means the usual (`slotRules`). */
export type EvidenceSlot = {
  key: string
  title: string
  mandatory: boolean
  kinds?: readonly EvidenceKind[]
  /** the largest file, in megabytes */
  megabytes?: number
  /** the most files */
  most?: number
}

/** What a measure was when the edition was frozen. Answers are judged by this, never by the live measure. */
export type MeasureSnapshot = {
  id: string
  code: string
  title: string
  help: string | null
  cap: string
  scoringKind: string
  unit: string | null
  target: string | null
  targetSource: 'central' | 'agency' | 'evaluator'
  /** each with its written descriptor, where the cycle has one */
  levels: readonly (Level & { descriptor?: string | null })[]
  steps: readonly Step[]
  dimension: 'general' | 'specific'
  indicatorTitle: string
  guideline: string | null
  legalBasis: string | null
}

/** `broken` are staff's sentences about the answers as they are; no edition holds any (`rules/inForce`). */
type Common = Rules & {
  name: string
  label: string
  required: boolean
  help?: string | null
  broken?: readonly string[]
}
/** One of a list; a level says besides what it takes to be at it. */
export type Option = { value: string; label: string; descriptor?: string | null }

export type MeasureField = Common & {
  type: 'measure'
  measure: MeasureSnapshot
  help: string | null
  explanationRequired: boolean
  evidence: readonly EvidenceSlot[]
}
/** Lengths in characters; the pattern is one of `text/pattern`. */
export type TextField = Common & {
  type: 'text' | 'textarea'
  minLength?: number
  maxLength?: number
  pattern?: string
}
/** Bounds and step are exact decimals as text. */
export type NumberField = Common & {
  type: 'number' | 'wholeNumber' | 'percent' | 'rials'
  min?: string
  max?: string
  step?: string
  unit?: string
}
/** First and last day that are taken, as `YYYY-MM-DD`. */
export type DayField = Common & { type: 'date' | 'period'; min?: string; max?: string }
export type ChoiceField = Common & { type: 'select' | 'radio' | 'level'; options: readonly Option[] }
export type SeveralField = Common & {
  type: 'several'
  options: readonly Option[]
  atLeast?: number
  atMost?: number
}
export type PhoneField = Common & { type: 'phone'; kind?: 'mobile' | 'landline' }
export type PlainField = Common & {
  type: 'checkbox' | 'yesNo' | 'email' | 'url' | 'nationalId' | 'legalId' | 'postalCode' | 'sheba'
}
/** A number that follows from other answers; the server computes it, nobody sends it. `places` are digits after the point. */
export type ComputedField = Common & {
  type: 'computed'
  formula: string
  tree: Formula
  places: number
  unit?: string
  missingIsZero?: boolean
}
/** One column of a table: a question that fits a cell. `total` shows the exact sum below. */
export type TableColumn = {
  type: 'text' | 'wholeNumber' | 'number' | 'percent' | 'rials' | 'date' | 'select'
  name: string
  label: string
  required: boolean
  total?: boolean
  min?: string
  max?: string
  unit?: string
  options?: readonly Option[]
}
/** `rows` are fixed by staff (a matrix); without them people add rows. */
export type TableField = Common & {
  type: 'table'
  columns: readonly TableColumn[]
  rows?: readonly { key: string; label: string }[]
  minRows?: number
  maxRows?: number
}
/** A row by column name, each cell as its type stores it; in a matrix `#` is the key of the row. */
export type TableRow = Record<string, unknown>
/** A question that is no measure. */
export type QuestionField =
  TextField | NumberField | DayField | ChoiceField | SeveralField | PhoneField | PlainField | ComputedField | TableField
/** A field that takes an answer. */
export type AnswerableField = MeasureField | QuestionField
/** A heading or a note between questions; it takes no answer. */
export type WordsField = Rules & {
  type: 'heading' | 'message'
  name: string
  label: string
  required: false
  text: string
}
export type FormField = AnswerableField | WordsField

/** A period as it is stored; while it is being filled, one of its days may be absent. */
export type Period = { from: string | null; to: string | null }

/** Whether a field has an answer, given or computed. */
export const takesAnswer = (field: FormField): field is AnswerableField =>
  field.type !== 'heading' && field.type !== 'message'

/** Whether a field asks something of people. */
export const isAsked = (field: FormField): field is Exclude<AnswerableField, ComputedField> =>
  takesAnswer(field) && field.type !== 'computed'

export type FormPage = {
  key: string
  title: string
  intro: string | null
  visibleWhen?: Group
  fields: readonly FormField[]
}
/** A frozen form: pages in order, each with its questions. */
export type FormDefinition = { pages: readonly FormPage[] }

/** The answer to a measure; every part may be absent until submission. */
export type MeasureAnswer = {
  actual?: string | null
  none?: boolean
  explanation?: string | null
  target?: string | null
}
/** The answers of a submission by field name. */
export type Answers = Record<string, unknown>

/** All fields of a definition in order. */
export const fieldsOf = (definition: FormDefinition): FormField[] => definition.pages.flatMap(({ fields }) => fields)

/** The measure fields of a definition. */
export const measureFieldsOf = (definition: FormDefinition): MeasureField[] =>
  fieldsOf(definition).filter((field): field is MeasureField => field.type === 'measure')

/** The part of a form that an agency sees: measures that do not apply to it are left out, and pages that become empty. */
export function applicablePart(definition: FormDefinition, measureIds: ReadonlySet<string>): FormDefinition {
  const pages = definition.pages
    .map((page) => ({
      ...page,
      fields: page.fields.filter((field) => field.type !== 'measure' || measureIds.has(field.measure.id)),
    }))
    .filter(({ fields }) => fields.some(takesAnswer))
  return { pages }
}
