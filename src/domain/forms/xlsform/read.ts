import { compileForm } from '../compileEdition'
import type { MeasureSnapshot } from '../definition'
import type { Block } from '../generateBlocks'
import type { Finding } from './finding'
import { messageBlock } from './makeBlock'
import { renamed } from './names'
import { readExpressions } from './readExpressions'
import type { Item, ReadWords } from './readRows'
import { readRows } from './readRows'
import type { XlsForm } from './sheets'
import { unusedColumns } from './unusedColumns'

export type ReadForm = { title: string; blocks: Block[]; findings: Finding[] }
type Around = {
  /** of the cycle whose form this becomes */
  measures: ReadonlyMap<string, MeasureSnapshot>
  words: ReadWords
  /** keys that are taken, where the questions are added to others */
  taken?: ReadonlySet<string>
  /** measures that are asked already */
  asked?: ReadonlySet<string>
}

/** The most rows of a survey. */
export const mostSurveyRows = 2000

/**
 * Reads an XLSForm as blocks of the builder. Nothing is dropped in silence: what our forms have no counterpart for becomes a
 * note in its place, or is among the findings, or both. What comes out compiles.
 */
export function readXlsForm(
  form: XlsForm,
  { measures, words, taken = new Set(), asked = new Set() }: Around,
): ReadForm {
  const rows = readRows(form, measures, words)
  const items = rows.items.filter(({ block, row }) => {
    const isTwice = block.blockType === 'measure' && asked.has(String(block.measure))
    if (isTwice) rows.findings.push({ row: row.number, name: row.cells.name ?? '', reason: 'measureTwice' })
    return !isTwice
  })
  const { definition } = compileForm(
    items.map(({ block }) => block),
    measures,
  )
  const ruled = items.map((item) => ({ ...item, block: readExpressions(item, definition, rows, words) }))
  const free = freeNames(ruled, taken)
  const named = renamed(
    ruled.map(({ block }) => block),
    free,
  )
  ruled.forEach(({ block, row }) => {
    const name = free.get(String(block.name))
    if (name) rows.findings.push({ row: row.number, name: row.cells.name ?? '', reason: 'renamed', values: { name } })
  })
  const settled = settle(
    ruled.map((item, at) => ({ ...item, block: named[at] ?? item.block })),
    measures,
    rows.findings,
  )
  const findings = [...rows.findings, ...unusedColumns(form)].sort((one, other) => one.row - other.row)
  return { title: form.settings.form_title ?? '', blocks: settled, findings }
}

function freeNames(items: readonly Item[], taken: ReadonlySet<string>): Map<string, string> {
  const names = new Set(items.map(({ block }) => String(block.name ?? '')))
  const free = new Map<string, string>()
  for (const name of names) {
    if (!name || !taken.has(name)) continue
    let copy = 2
    while (taken.has(`${name}_${copy}`) || names.has(`${name}_${copy}`)) copy += 1
    free.set(name, `${name}_${copy}`)
  }
  return free
}

/** Takes out, and names, what the compiler refuses: first rules, and questions that cannot be. Each turn takes something out. */
function settle(given: readonly Item[], measures: Around['measures'], findings: Finding[]): Block[] {
  const items = [...given]
  for (;;) {
    const { faults } = compileForm(
      items.map(({ block }) => block),
      measures,
    )
    const [fault] = faults
    if (!fault) return items.map(({ block }) => block)
    const [, index = '', part = ''] = /^fields\.(\d+)\.?(.*)$/.exec(fault.path) ?? []
    const item = items[Number(index)]
    if (!item) return items.map(({ block }) => block)
    const { row, block } = item
    findings.push({
      row: row.number,
      name: row.cells.name ?? '',
      reason: 'fault',
      fault: { code: fault.code, ...(fault.values ? { values: fault.values } : {}) },
    })
    const { rules: _, ...plain } = block
    const isPlain = block.rules === undefined
    const bare =
      part === 'rules' || block.blockType === 'page' ? plain : messageBlock(String(block.label ?? block.text ?? ''))
    if (isPlain && part === 'rules') return items.map((one) => one.block)
    items[Number(index)] = { ...item, block: bare }
  }
}
