import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import type { FormDefinition, FormField, FormPage, MeasureSnapshot, Option } from './definition'
import type { Block } from './generateBlocks'

const plain = new Set(['text', 'textarea', 'number', 'email', 'date', 'checkbox'])
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * Compiles the blocks of a form into the definition that an edition freezes. Refuses two questions with one answer key, a
 * question of a measure that is not there, and a kind of block that nobody can answer.
 */
export function compileEdition(
  blocks: readonly Block[],
  measures: ReadonlyMap<string, MeasureSnapshot>,
): FormDefinition {
  const faults: FieldProblem[] = []
  const names = new Set<string>()
  const pages: (FormPage & { fields: FormField[] })[] = []
  blocks.forEach((block, index) => {
    const name = text(block.name) || `text_${index + 1}`
    if (names.has(name)) faults.push({ path: `fields.${index}.name`, code: 'duplicateName', values: { name } })
    names.add(name)
    if (block.blockType === 'page') {
      pages.push({ key: name, title: text(block.title), intro: text(block.intro) || null, fields: [] })
      return
    }
    if (pages.length === 0) pages.push({ key: 'page_1', title: '', intro: null, fields: [] })
    const field = compileField(block, name, measures)
    if (field) pages.at(-1)?.fields.push(field)
    else faults.push({ path: `fields.${index}`, code: 'notAnswerable', values: { name } })
  })
  if (faults.length > 0) throw problems.invalid({ fields: faults })
  return { pages: pages.filter(({ fields }) => fields.length > 0) }
}

function compileField(block: Block, name: string, measures: ReadonlyMap<string, MeasureSnapshot>): FormField | null {
  const common = { name, label: text(block.label), required: block.required === true }
  if (block.blockType === 'measure') {
    const measure = measures.get(String(block.measure))
    if (!measure) return null
    const evidence = (block.evidence ?? []) as { key?: string; title: string; mandatory?: boolean }[]
    return {
      ...common,
      type: 'measure',
      measure,
      label: common.label || measure.title,
      help: text(block.help) || measure.help,
      explanationRequired: block.explanationRequired === true,
      evidence: evidence.map(({ key, title, mandatory }, index) => ({
        key: text(key) || `e${index + 1}`,
        title,
        mandatory: mandatory !== false,
      })),
    }
  }
  if (block.blockType === 'message')
    return { type: 'message', name, label: '', required: false, text: plainText(block.message) }
  if (block.blockType === 'select' || block.blockType === 'radio') {
    return { ...common, type: block.blockType, options: (block.options ?? []) as Option[] }
  }
  return plain.has(block.blockType) ? ({ ...common, type: block.blockType } as FormField) : null
}

/** The words of a rich text, paragraph by paragraph. */
function plainText(node: unknown): string {
  const {
    root,
    children,
    text: own,
    type,
  } = (node ?? {}) as { root?: unknown; children?: unknown[]; text?: string; type?: string }
  if (root) return plainText(root).trim()
  const inner = own ?? (children ?? []).map(plainText).join('')
  return type === 'paragraph' ? `${inner}\n` : inner
}
