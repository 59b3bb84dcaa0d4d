import type { MeasureSnapshot } from '../definition'
import type { Block } from '../generateBlocks'
import { isQuestionType } from '../types/registry'
import { bases } from './bases'
import { isGrouped } from './cells'
import type { Finding, FindingReason } from './finding'
import type { Asked } from './fromXPath'
import { messageBlock, optionsOf } from './makeBlock'
import { carried, namer } from './names'
import { readColumn } from './readColumn'
import type { Cells, SurveyRow, XlsForm } from './sheets'
import { own } from './sheets'
import type { RowType } from './typeOfRow'
import { isMetadata, questionOf, rangeSettings, strangeAppearance, typeOfRow } from './typeOfRow'

export type ReadWords = { page: string; refused: string }
/** A block and the row that it is made of; `relevants` are the conditions of the groups around it, and its own. */
export type Item = { block: Block; row: SurveyRow; isOwn: boolean; relevants: string[] }
export type ReadRows = { items: Item[]; asked: Map<string, Asked>; findings: Finding[] }

/** What encloses a row. What stands inside of `absorb` belongs to a question that is already made. */
type Frame = {
  kind: 'page' | 'group' | 'absorb' | 'table'
  row: SurveyRow
  relevant?: string
  table?: Block
  name?: string
}
export type Reading = ReadRows & {
  form: XlsForm
  words: ReadWords
  measures: ReadonlyMap<string, MeasureSnapshot>
  frames: Frame[]
  nameOf: (wanted: string) => string
  find: (row: SurveyRow, reason: FindingReason, values?: Finding['values']) => void
}

/** The rows of a survey as blocks of the builder, without the rules that are written as expressions. */
export function readRows(form: XlsForm, measures: ReadonlyMap<string, MeasureSnapshot>, words: ReadWords): ReadRows {
  const findings: Finding[] = []
  const reading: Reading = {
    form,
    words,
    measures,
    items: [],
    asked: new Map(),
    findings,
    frames: [],
    nameOf: namer(80),
    find: (row, reason, values) =>
      findings.push({ row: row.number, name: row.cells.name ?? '', reason, ...(values ? { values } : {}) }),
  }
  for (const row of form.survey) readRow(row, reading)
  for (const { row } of reading.frames) reading.find(row, 'open')
  return { items: reading.items, asked: reading.asked, findings }
}

function readRow(row: SurveyRow, reading: Reading): void {
  const type = typeOfRow(row.cells)
  if (!type.base) return
  const { frames, find } = reading
  const inside = frames.at(-1)
  const isAbsorbed = inside?.kind === 'absorb'
  if (type.base.startsWith('end_')) {
    if (!frames.pop()) find(row, 'end')
    return
  }
  if (type.base === 'begin_group' || type.base === 'begin_repeat') return begin(row, type, reading)
  if (row.cells[own.kind] === 'part') return askPart(row, reading)
  if (isAbsorbed) {
    if (row.cells[own.kind] !== 'part' && inside.row.cells[own.kind] === undefined) find(row, 'nestedRepeat')
    return
  }
  if (row.cells[own.kind] === 'intro' && reading.items.at(-1)?.block.blockType === 'page') {
    Object.assign(reading.items.at(-1)?.block ?? {}, { intro: row.cells.label ?? '' })
    return
  }
  if (isMetadata(type.base)) return find(row, 'metadata', { type: type.base })
  const strange = strangeAppearance(row.cells)
  if (strange) find(row, 'appearance', { text: strange })
  const table = frames.findLast(({ kind }) => kind === 'table')
  if (table?.table) return readColumn(row, type, table.table, reading)
  readQuestion(row, type, reading)
}

function askPart({ cells: { name = '' } }: SurveyRow, { asked }: Reading): void {
  const [ask = '', part = ''] = name.split('__')
  asked.set(name, { ask: part === 'explanation' || part === 'target' ? `${ask}.${part}` : ask, type: 'part' })
}

function begin(row: SurveyRow, type: RowType, reading: Reading): void {
  const { frames, items, words } = reading
  const kind = row.cells[own.kind] ?? ''
  const inside = frames.at(-1)?.kind
  if (inside === 'absorb' || (inside === 'table' && type.base === 'begin_repeat')) {
    if (type.base === 'begin_repeat') reading.find(row, 'nestedRepeat')
    frames.push({ kind: 'absorb', row })
    return
  }
  if (kind === 'measure' || kind === 'period') {
    readQuestion(row, type, reading)
    frames.push({ kind: 'absorb', row })
    return
  }
  if (type.base === 'begin_repeat') {
    const item = readQuestion(row, type, reading)
    frames.push({ kind: 'table', row, ...(item ? { table: item.block } : {}) })
    return
  }
  if (frames.length > 0) {
    frames.push({ kind: 'group', row, relevant: row.cells.relevant ?? '' })
    const text = row.cells.label
    if (text && inside !== 'table')
      items.push({ block: { blockType: 'heading', text }, row, isOwn: false, relevants: relevantsOf(reading) })
    return
  }
  frames.push({ kind: 'page', row })
  const isFirstUntitled = kind === 'page' && !row.cells.label && items.length === 0
  if (isFirstUntitled) return
  const name = given(row, reading)
  items.push({
    block: {
      blockType: 'page',
      name,
      title: row.cells.label ?? words.page,
      intro: '',
      ...rulesOf(row.cells, kind === 'page'),
    },
    row,
    isOwn: kind === 'page',
    relevants: row.cells.relevant ? [row.cells.relevant] : [],
  })
}

const rulesOf = (cells: Cells, isOwn: boolean): { rules?: unknown } => {
  const rules = isOwn ? carried(cells, 'rules') : {}
  return Object.keys(rules).length > 0 ? { rules } : {}
}

const relevantsOf = ({ frames }: Reading, mine?: string): string[] =>
  [...frames.map(({ relevant }) => relevant), mine].filter((text): text is string => Boolean(text))

/** The key of a row's question. */
function given(row: SurveyRow, { nameOf, find }: Pick<Reading, 'nameOf' | 'find'>): string {
  const wanted = row.cells.name ?? ''
  const name = nameOf(wanted)
  if (!wanted) find(row, 'noName', { name })
  else if (name !== wanted) find(row, 'renamed', { name })
  return name
}

/** What stands after a page and before the next one has a page of its own. */
function pageFor(row: SurveyRow, { frames, items, nameOf, words }: Reading): void {
  if (frames.length > 0 || !items.some(({ block }) => block.blockType === 'page')) return
  const last = items.findLast(({ block }) => block.blockType === 'page')
  if (last?.row.cells.type === undefined || last.block.isRest) return
  items.push({
    block: { blockType: 'page', name: nameOf('page'), title: words.page, intro: '', isRest: true },
    row: { ...row, cells: {} },
    isOwn: false,
    relevants: [],
  })
}

function readQuestion(row: SurveyRow, type: RowType, reading: Reading): Item | undefined {
  const { items, asked, find } = reading
  const { cells } = row
  pageFor(row, reading)
  const kind = cells[own.kind] ?? ''
  const isOwn = bases[kind as keyof typeof bases]?.type === type.base
  const blockType = isOwn ? kind : type.base === 'begin_repeat' ? 'table' : questionOf(type, cells)
  const relevants = relevantsOf(reading, cells.relevant)
  const push = (block: Block, own: boolean): Item => {
    const item = { block, row, isOwn: own, relevants }
    items.push(item)
    return item
  }
  const name = blockType === 'heading' || blockType === 'message' ? '' : given(row, reading)
  const text = cells.label ?? cells.hint ?? cells.name ?? ''
  if (!cells.label && blockType !== 'computed') find(row, 'noLabel')
  if (/\$\{/.test(`${cells.label ?? ''}${cells.hint ?? ''}`)) find(row, 'labelRefers')
  if (blockType === 'heading') return push({ blockType, text, ...rulesOf(cells, isOwn) }, isOwn)
  if (blockType === 'message')
    return push(
      { ...messageBlock([text, cells.label ? cells.hint : ''].filter(Boolean).join('\n')), ...rulesOf(cells, isOwn) },
      isOwn,
    )
  const settings = isOwn ? carried(cells, 'settings') : type.base === 'range' ? rangeSettings(cells) : {}
  const measure =
    blockType === 'measure' ? [...reading.measures.values()].find(({ code }) => code === settings.code) : undefined
  if (!blockType || (blockType === 'measure' ? !measure : !isQuestionType(blockType))) {
    find(row, blockType === 'measure' ? 'measureUnknown' : 'type', { type: cells.type ?? '' })
    push(messageBlock(`${text} (${cells.type ?? ''})`), false)
    return undefined
  }
  const { code: _, formula, ...kept } = settings
  const options = type.list ? optionsOf(reading.form, type.list) : null
  if (type.list && options?.length === 0) find(row, 'listMissing', { list: type.list })
  if (type.orOther) find(row, 'orOther')
  asked.set(cells.name ?? name, {
    ask: name,
    type: blockType,
    ...(options ? { values: new Map(options.map(({ key, value }) => [key, value])) } : {}),
  })
  return push(
    {
      ...kept,
      blockType,
      name,
      label: text,
      help: cells.label ? (cells.hint ?? '') : '',
      required: isGrouped(blockType) && settings.required === true,
      ...(formula === undefined ? {} : { formula }),
      ...(measure ? { measure: measure.id } : {}),
      ...(options && blockType !== 'yesNo' ? { options: options.map(({ key: _key, ...option }) => option) } : {}),
      ...(blockType === 'table' ? { columns: [] } : {}),
      ...rulesOf(cells, isOwn),
    },
    isOwn,
  )
}
