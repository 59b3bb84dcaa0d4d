import type { FormDefinition, FormField } from '../definition'
import { fieldsOf } from '../definition'
import type { Block } from '../generateBlocks'
import type { Rules } from '../rules/rule'
import { bounds, boundsOf } from './bases'
import { cellsOf, isGrouped, pageRelevant } from './cells'
import type { Finding, FindingReason } from './finding'
import type { Names } from './fromXPath'
import { formulaOf, groupOf, literalOf } from './fromXPath'
import type { Item, ReadRows, ReadWords } from './readRows'
import { isRequired } from './required'
import type { Fields } from './toXPath'
import type { XPath } from './xpath'
import { parseXPath } from './xpath'

type Expressions = {
  asked: ReadRows['asked']
  words: ReadWords
  definition: FormDefinition
  find: (reason: FindingReason, text: string) => void
}

/**
 * Gives a block the rules that its row writes as expressions. What a form of ours brings along in columns of its own holds
 * as long as the expression beside it is the one that we wrote; who changed that one in another program meant it.
 */
export function readExpressions(item: Item, definition: FormDefinition, rows: ReadRows, words: ReadWords): Block {
  const { row, block } = item
  const find = (reason: FindingReason, text: string) =>
    rows.findings.push({ row: row.number, name: row.cells.name ?? '', reason, values: { text } } satisfies Finding)
  const given: Expressions = { asked: rows.asked, words, definition, find }
  const fields: Fields = new Map(fieldsOf(definition).map((field) => [field.name, field]))
  if (block.blockType === 'page') return readPage(item, fields, given)
  const name = typeof block.name === 'string' ? block.name : ''
  const field = item.isOwn ? fieldOf(item, fields, name) : undefined
  const written = field && cellsOf(field, fields).cells
  const rules: Rules = {}
  const mine = (block.rules ?? {}) as Rules
  const names = namesOf(given, name)
  const visibleWhen =
    written?.relevant === item.relevants.join('') && item.relevants.length < 2
      ? mine.visibleWhen
      : visible(item, names, given)
  if (visibleWhen) rules.visibleWhen = visibleWhen
  const made: Block = { ...block }
  duty(made, rules, { item, written: written?.required, mine, names, given })
  validity(made, rules, { item, written: written?.constraint, mine, names, given })
  if (block.blockType === 'computed') calculation(made, { item, written: written?.calculation, mine, names, given })
  delete made.rules
  delete made.isRest
  return Object.keys(rules).length > 0 ? { ...made, rules } : made
}

/** Words have no name in the builder; the compiler names them by their place. */
const fieldOf = ({ block, row }: Item, fields: Fields, name: string): FormField | undefined =>
  fields.get(name || (row.cells.name ?? '')) ??
  (name
    ? undefined
    : ({
        type: block.blockType,
        name: '',
        label: '',
        required: false,
        text: '',
        ...((block.rules as object | undefined) ?? {}),
      } as FormField))

const namesOf = ({ asked }: Expressions, self: string): Names => {
  const mine = [...asked].find(([, { ask }]) => ask === self)?.[0]
  return { of: (name) => asked.get(name) ?? null, ...(mine === undefined ? {} : { self: mine }) }
}

function readPage({ block, isOwn, relevants, row }: Item, fields: Fields, given: Expressions): Block {
  const { rules, isRest: _, ...plain } = block
  const page = given.definition.pages.find(({ key }) => key === block.name)
  if (isOwn && page && pageRelevant(page, fields, []) === relevants.join('')) return rules ? { ...plain, rules } : plain
  const visibleWhen = visible({ block, isOwn, relevants, row }, namesOf(given, ''), given)
  return visibleWhen ? { ...plain, rules: { visibleWhen } } : plain
}

function visible({ relevants }: Item, names: Names, { find }: Expressions) {
  if (relevants.length === 0) return undefined
  const read = relevants.map(parseXPath)
  const all: XPath | null = read.includes(null) ? null : { call: 'and', of: read as XPath[] }
  const group = all && groupOf(relevants.length === 1 ? (read[0] as XPath) : all, names)
  if (!group) find('relevant', relevants.join(' and '))
  return group ?? undefined
}

type Part = { item: Item; written: string | undefined; mine: Rules; names: Names; given: Expressions }

function duty(made: Block, rules: Rules, { item, written, mine, names, given }: Part): void {
  const cell = item.row.cells.required ?? ''
  if (isGrouped(made.blockType) || made.blockType === 'computed') {
    if (mine.requiredWhen) rules.requiredWhen = mine.requiredWhen
    return
  }
  const said = isRequired(cell)
  if (said === true) made.required = true
  // What is required anyway may keep a condition for it; it changes nothing and comes back as it was.
  if (mine.requiredWhen && (written === cell || said === true)) rules.requiredWhen = mine.requiredWhen
  else if (typeof said === 'string') {
    const read = parseXPath(said)
    const group = read && groupOf(read, names)
    if (group) rules.requiredWhen = group
    else given.find('required', said)
  }
}

function validity(made: Block, rules: Rules, { item, written, mine, names, given }: Part): void {
  const { constraint = '', constraint_message: said } = item.row.cells
  const message = said ?? given.words.refused
  if (written === constraint || isGrouped(made.blockType)) {
    const [only] = mine.validWhen ?? []
    if (only && mine.validWhen?.length === 1 && said) rules.validWhen = [{ ...only, message: said }]
    else if (mine.validWhen) rules.validWhen = mine.validWhen
    return
  }
  for (const { setting } of bounds[made.blockType] ?? []) made[setting] = null
  if (!constraint) return
  const read = parseXPath(constraint)
  if (!read) return given.find('constraint', constraint)
  const found = boundsOf(read, made.blockType)
  Object.assign(made, found.settings)
  if (found.rest.length === 0) return
  const groups = found.rest.map((one) => groupOf(one, names))
  if (groups.includes(null)) given.find('constraint', constraint)
  const kept = groups.filter((group) => group !== null)
  const isFlat = kept.every(({ match, conditions }) => match === 'all' || conditions.length === 1)
  if (isFlat && kept.length > 0)
    rules.validWhen = [{ match: 'all', conditions: kept.flatMap(({ conditions }) => conditions), message }]
  else if (kept.length > 0) rules.validWhen = kept.map((group) => ({ ...group, message }))
}

function calculation(made: Block, { item, written, names, given }: Part): void {
  const { calculation: text = '' } = item.row.cells
  if (written === text && made.formula !== undefined) return
  const read = parseXPath(text)
  const rounded = read && 'call' in read && read.call === 'round' ? read.of : []
  const places = rounded[1] ? literalOf(rounded[1]) : null
  const inside = places !== null && /^\d$/.test(places) ? rounded[0] : read
  const formula = inside && formulaOf(inside, names)
  if (!formula) given.find('calculation', text)
  made.formula = formula ?? ''
  if (places !== null && /^\d$/.test(places)) made.places = Number(places)
}
