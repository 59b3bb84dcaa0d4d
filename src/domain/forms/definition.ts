import type { Level, Step } from '../indicators/kind'

export type EvidenceSlot = { key: string; title: string; mandatory: boolean }

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

type Common = { name: string; label: string; required: boolean }
export type Option = { value: string; label: string }

export type MeasureField = Common & {
  type: 'measure'
  measure: MeasureSnapshot
  help: string | null
  explanationRequired: boolean
  evidence: readonly EvidenceSlot[]
}
export type PlainField = Common & { type: 'text' | 'textarea' | 'number' | 'email' | 'date' | 'checkbox' }
export type ChoiceField = Common & { type: 'select' | 'radio'; options: readonly Option[] }
/** Text between questions; it takes no answer. */
export type MessageField = { type: 'message'; name: string; label: string; required: false; text: string }
export type FormField = MeasureField | PlainField | ChoiceField | MessageField

export type FormPage = { key: string; title: string; intro: string | null; fields: readonly FormField[] }
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
    .filter(({ fields }) => fields.some(({ type }) => type !== 'message'))
  return { pages }
}
