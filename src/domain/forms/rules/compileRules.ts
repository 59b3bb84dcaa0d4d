import type { FieldProblem } from '../../problems'
import type { FormField, FormPage } from '../definition'
import type { Block } from '../generateBlocks'
import { isBlank } from '../types/type'
import { checkRules, kindOfName, labelOf } from './checkRules'
import { circlesIn } from './circles'
import { parseFormula } from './parseFormula'
import { readRules, rulesOfBlock } from './readRules'
import type { Rules } from './rule'

/** A block of the form and its place in the builder, by the key of its page or question. */
export type Places = ReadonlyMap<string, { block: Block; index: number }>
type Compiled = { pages: FormPage[]; faults: FieldProblem[] }
type Fault = Pick<FieldProblem, 'code' | 'values'>

/**
 * Gives the pages and questions of a form the rules and formulas that staff wrote. Refuses, each naming the question and how
 * to mend it: what asks for a question that is not there, a comparison that an answer does not bear or that can never hold, a
 * formula that cannot be read, a measure that answers would hide, and a circle of questions that depend on one another.
 */
export function compileRules(pages: readonly FormPage[], places: Places): Compiled {
  const faults: FieldProblem[] = []
  const fault = (name: string, part: 'rules' | 'formula', found: Fault) =>
    faults.push({ path: `fields.${places.get(name)?.index ?? 0}.${part}`, ...found })
  const fields = new Map(pages.flatMap((page) => page.fields.map((field) => [field.name, field])))

  const rulesOf = (name: string): Rules => {
    const { block } = places.get(name) ?? {}
    const read = readRules(block?.rules)
    if (!block || !read) {
      if (block) fault(name, 'rules', { code: 'rules.unreadable' })
      return {}
    }
    const strange = Object.keys(read).some((kind) => !(rulesOfBlock(block.blockType) as string[]).includes(kind))
    if (strange) fault(name, 'rules', { code: 'rules.notHere' })
    const { rules, faults } = checkRules(read, fields)
    for (const found of faults) fault(name, 'rules', found)
    return rules
  }

  const ruled = pages.map((page) => {
    const { visibleWhen } = rulesOf(page.key)
    const measure = page.fields.find(({ type }) => type === 'measure')
    if (visibleWhen && measure)
      fault(page.key, 'rules', { code: 'rules.hidesMeasure', values: { question: measure.label } })
    return {
      ...page,
      ...(visibleWhen ? { visibleWhen } : {}),
      fields: page.fields.map((field) => ({ ...withFormula(field, fields, places, fault), ...rulesOf(field.name) })),
    }
  })
  for (const [name, way] of circlesIn(ruled)) {
    const names = way.map((one) => `«${labelOf(fields, one)}»`).join(' ← ')
    fault(name, fields.get(name)?.type === 'computed' ? 'formula' : 'rules', {
      code: 'rules.circle',
      values: { names },
    })
  }
  return { pages: ruled, faults }
}

function withFormula(
  field: FormField,
  fields: ReadonlyMap<string, FormField>,
  places: Places,
  fault: (name: string, part: 'formula', found: Fault) => void,
): FormField {
  if (field.type !== 'computed') return field
  const formula = String(places.get(field.name)?.block.formula ?? '').trim()
  if (isBlank(formula)) fault(field.name, 'formula', { code: 'required' })
  const parsed = parseFormula(formula || '0', (ask) => kindOfName(fields, ask))
  if (!parsed.ok) fault(field.name, 'formula', parsed.fault)
  return { ...field, formula, tree: parsed.ok ? parsed.formula : { number: '0' } }
}
