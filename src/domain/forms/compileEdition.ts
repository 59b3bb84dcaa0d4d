import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import type { EvidenceSlot, FormDefinition, FormField, FormPage, MeasureSnapshot, QuestionField } from './definition'
import type { Block, RequiredEvidence } from './generateBlocks'
import { plainText } from './plainText'
import { compileRules } from './rules/compileRules'
import { isQuestionType, questionTypeOf } from './types/registry'

/** Names are paths of refusals, ids of fields on the page and keys of evidence: no dots, no spaces. */
const usable = /^[A-Za-z][\w-]{0,79}$/
/** Names that mean something else in the address of a page or in the path of an answer. */
const reservedPages = new Set(['check'])
const reservedSlots = new Set(['actual', 'none', 'explanation', 'target'])

const isSaid = (part: string | number): boolean => part !== ''
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

type Measures = ReadonlyMap<string, MeasureSnapshot>

/**
 * Compiles the blocks of a form into the definition that an edition freezes. Refuses two questions with one answer key, keys
 * that cannot be one, a question of a measure that is not there or is asked twice, a measure of the cycle that nobody asks,
 * a question whose settings contradict each other, a kind of block that nobody can answer, and rules and formulas that cannot
 * be followed (`compileRules`).
 */
export function compileEdition(blocks: readonly Block[], measures: Measures): FormDefinition {
  const { definition, faults } = compileForm(blocks, measures)
  const all = [...faults, ...faultsOfMeasures(blocks, measures)]
  if (all.length > 0) throw problems.invalid({ fields: all })
  return definition
}

/** A form as far as it is built, with what is wrong with it by the places of its blocks. */
export function compileForm(
  blocks: readonly Block[],
  measures: Measures,
): { definition: FormDefinition; faults: FieldProblem[] } {
  const faults = faultsOfNames(blocks)
  const pages: (FormPage & { fields: FormField[] })[] = []
  const places = new Map<string, { block: Block; index: number }>()
  blocks.forEach((block, index) => {
    const name = nameOf(block, index)
    places.set(name, { block, index })
    if (block.blockType === 'page') {
      pages.push({ key: name, title: text(block.title), intro: text(block.intro) || null, fields: [] })
      return
    }
    if (pages.length === 0) pages.push({ key: 'page_1', title: '', intro: null, fields: [] })
    const { field, wrong } = compileField(block, name, measures)
    if (field) pages.at(-1)?.fields.push(field)
    faults.push(
      ...wrong.map(({ path, ...rest }) => ({ path: ['fields', index, path].filter(isSaid).join('.'), ...rest })),
    )
  })
  const ruled = compileRules(pages, places)
  return {
    definition: { pages: ruled.pages.filter(({ fields }) => fields.length > 0) },
    faults: [...faults, ...ruled.faults],
  }
}

/** A message has no name of its own in the builder. */
const nameOf = (block: Block, index: number): string => text(block.name) || `text_${index + 1}`

function faultsOfNames(blocks: readonly Block[]): FieldProblem[] {
  const names = blocks.map(nameOf)
  return blocks.flatMap((block, index) => {
    const name = names[index] ?? ''
    const path = `fields.${index}.name`
    const slots = block.blockType === 'measure' ? slotsOf(block).map(({ key }) => key) : []
    const isReserved = block.blockType === 'page' && reservedPages.has(name)
    return [
      ...(usable.test(name) && !isReserved ? [] : [{ path, code: 'badName', values: { name } }]),
      ...(names.indexOf(name) === index ? [] : [{ path, code: 'duplicateName', values: { name } }]),
      ...slots.flatMap((key, at) => {
        const path = `fields.${index}.evidence.${at}.key`
        if (!usable.test(key) || reservedSlots.has(key)) return [{ path, code: 'badName', values: { name: key } }]
        return slots.indexOf(key) === at ? [] : [{ path, code: 'duplicateName', values: { name: key } }]
      }),
    ]
  })
}

/** Each measure of the cycle is asked once; one that another module brings need not be asked. */
function faultsOfMeasures(blocks: readonly Block[], measures: Measures): FieldProblem[] {
  const asked = blocks.map((block) => (block.blockType === 'measure' ? String(block.measure) : null))
  const twice = asked.flatMap((id, index) =>
    id !== null && asked.indexOf(id) !== index
      ? [{ path: `fields.${index}.measure`, code: 'askedTwice', values: { code: measures.get(id)?.code ?? '' } }]
      : [],
  )
  const unasked = [...measures.values()].filter(
    ({ id, scoringKind }) => scoringKind !== 'imported' && !asked.includes(id),
  )
  return [...twice, ...unasked.map(({ code }) => ({ path: 'fields', code: 'notAsked', values: { code } }))]
}

function slotsOf(block: Block): EvidenceSlot[] {
  // While a form is built, an empty list is its length.
  const given = (Array.isArray(block.evidence) ? block.evidence : []) as (Partial<RequiredEvidence> & {
    key?: string
    title?: string
  })[]
  return given.map(({ key, title, mandatory, kinds, megabytes, most }, index) => ({
    key: text(key) || `e${index + 1}`,
    title: text(title),
    mandatory: mandatory !== false,
    ...(kinds?.length ? { kinds } : {}),
    ...(megabytes ? { megabytes } : {}),
    ...(most ? { most } : {}),
  }))
}

type Compiled = { field: FormField | null; wrong: FieldProblem[] }

/** One block as a field; what is wrong is named by the block's own fields. */
function compileField(block: Block, name: string, measures: Measures): Compiled {
  if (block.blockType === 'measure') {
    const measure = measures.get(String(block.measure))
    if (measure) return { field: measureField(block, name, measure), wrong: [] }
  }
  if (block.blockType === 'message' || block.blockType === 'heading') {
    const words = block.blockType === 'heading' ? text(block.text) : plainText(block.message)
    return { field: { type: block.blockType, name, label: '', required: false, text: words }, wrong: [] }
  }
  if (isQuestionType(block.blockType)) return question(block, name, block.blockType)
  return { field: null, wrong: [{ path: '', code: 'notAnswerable', values: { name } }] }
}

function measureField(block: Block, name: string, measure: MeasureSnapshot): FormField {
  return {
    type: 'measure',
    name,
    label: text(block.label) || measure.title,
    required: block.required === true,
    help: text(block.help) || measure.help,
    measure,
    explanationRequired: block.explanationRequired === true,
    evidence: slotsOf(block),
  }
}

function question(block: Block, name: string, type: QuestionField['type']): Compiled {
  const { kept, faults } = questionTypeOf({ type }).settings?.(block) ?? { kept: {}, faults: [] }
  const help = text(block.help)
  const common = { type, name, label: text(block.label), required: block.required === true, ...(help ? { help } : {}) }
  return { field: { ...common, ...kept } as QuestionField, wrong: faults }
}
