import { searchKey } from '../../text/fold'
import { allStages, emptyForm } from '../identityForm'
import type { SectionName } from '../sections'
import { boxesOf } from './boxes'
import { labelFinder, unnumbered } from './labels'
import { stageReader } from './stages'
import type { Columns, TableName } from './tables'
import { tableReader } from './tables'
import type { ReadUnit } from './units'
import { isEmptyUnit, readUnitNames } from './units'
import type { Values } from './values'
import { fieldReaders, textOf } from './values'
import type { FormWords } from './words'

/** How sure a reading is: `likely` where the cell could also mean something else. */
export type Confidence = 'sure' | 'likely'
export type ReadForm = {
  values: Values
  understood: { unit: ReadUnit; confidence: Confidence }[]
  notUnderstood: string[]
}
/** The rows of a document: its cells in their columns, lines of a cell behind each other; a paragraph is a row of one cell. */
export type Rows = readonly (readonly string[])[]

/** Printed on every copy, and said of nothing. */
const captions = ['مراحل خدمت', 'نوع ارائه', 'رسانه ارتباطی خدمت', 'استعلام الکترونیکی', 'استعلام غیرالکترونیکی'].map(
  searchKey,
)
const MOST_LEFT_OVER = 100

/**
 * Reads a filled identity form by its labels, whatever program wrote it: values that were found, how sure each is, and what
 * found no place. Fields that the paper leaves empty are left out, so that reading a form never empties one. The code and the
 * provider are not read: no form's writer gives them.
 */
export function readForm(rows: Rows, words: FormWords): ReadForm {
  const { labelOf, headingOf } = labelFinder(words)
  const readers = fieldReaders(words)
  const tables = tableReader(words)
  const stages = stageReader(words)
  const values: Values = {}
  const doubtful = new Set<string>()
  const left: string[] = []
  let section: SectionName | null = null
  let table: { name: TableName; columns: Columns } | null = null

  function take(path: string, cell: string): void {
    const reading = readers[path]?.(cell)
    if (!reading) return
    for (const [name, value] of Object.entries(reading.values)) {
      const before = values[name as keyof Values]
      const isGroup = value !== null && typeof value === 'object' && !Array.isArray(value)
      if (isGroup) Object.assign(values, { [name]: { ...(before as object | undefined), ...value } })
      else if (before === undefined || (value !== null && !(Array.isArray(value) && value.length === 0)))
        Object.assign(values, { [name]: value })
      if (reading.isDoubtful) doubtful.add(name)
    }
  }

  /** The labels of a row, each with the cells up to the next one. */
  function labelled(cells: readonly string[]): boolean {
    const [first = '', ...rest] = cells
    const label = labelOf(first, section)
    if (!label) return false
    section = label.section
    const next = rest.length > 1 || label.inline ? rest.findIndex((cell) => labelOf(cell, section) !== null) : -1
    const own = next < 0 ? rest : rest.slice(0, next)
    take(label.path, [label.inline, ...own].filter(Boolean).join('\n'))
    if (next >= 0) labelled(rest.slice(next))
    return true
  }

  function tableRow(row: readonly string[]): boolean {
    const name =
      section === 'details' ? 'fees' : section === 'internalSystems' || section === 'externalLinks' ? section : null
    if (!name) return false
    const columns = tables.columnsOf(row, name)
    if (columns) table = { name, columns }
    if (columns || table?.name !== name) return columns !== null
    const own = table.columns
    if (name === 'fees') {
      const fee = tables.fee(row, own)
      if (fee) values.fees = [...(values.fees ?? []), fee]
    } else if (name === 'internalSystems') {
      const system = tables.internalSystem(row, own)
      if (system) values.internalSystems = [...(values.internalSystems ?? []), system]
    } else {
      const link = tables.externalLink(row, own)
      if (link) values.externalLinks = [...(values.externalLinks ?? []), link]
    }
    return true
  }

  /** The first two sections are a heading and one line: some copies have no label between them. */
  function headingSaysTitle(heading: SectionName, cell: string): boolean {
    if ((heading !== 'title' && heading !== 'code') || labelOf(cell, heading)) return false
    take(heading, cell)
    return true
  }

  function processes(cells: readonly string[]): void {
    const titles = cells
      .flatMap((cell) => cell.split('\n'))
      .map((line) => unnumbered(line).text)
      .filter((line) => textOf(line) && !/^[\d۰-۹٠-٩]+$/.test(line))
    if (titles.length > 0) values.processes = [...(values.processes ?? []), ...titles]
  }

  function takeRow(given: readonly string[]): void {
    let row = given
    const at = row.findIndex((cell) => cell.trim() !== '')
    const heading = at < 0 ? null : headingOf(row[at] ?? '')
    const isLabelToo =
      heading !== null && row.filter((cell) => cell.trim() !== '').length > 1 && at > 0 && section === heading.section
    if (heading && !isLabelToo) {
      section = heading.section
      table = null
      if (section === 'specification' && heading.number !== null)
        values.variant = heading.number === 3 ? 'tehran5' : 'standard10'
      row = row.map((cell, index) => (index === at ? '' : cell))
    }
    const cells = row.map((cell) => cell.trim()).filter(Boolean)
    if (cells.length === 0 || section === 'diagram') return
    if (heading && cells.length === 1 && headingSaysTitle(heading.section, cells[0] ?? '')) return
    if (section === 'processes') return processes(cells)
    if ((section === 'internalSystems' || section === 'externalLinks') && tableRow(row)) return
    if (section === 'access' && stages.row(cells)) return
    if (labelled(cells)) {
      table = null
      return
    }
    if (tableRow(row) || section === null) return
    left.push(...cells.filter((cell) => isSaid(cell)))
  }

  /** Not a number, a dash, a caption of the print, or boxes that nobody ticked. */
  const isSaid = (cell: string): boolean => {
    const { boxes, text } = boxesOf(cell)
    if (boxes.length > 0 && textOf(text) === null) return boxes.some(({ ticked }) => ticked)
    return textOf(cell) !== null && !/^[\d۰-۹٠-٩\s.()*٪%-]+$/.test(cell) && !captions.includes(searchKey(cell))
  }

  rows.forEach(takeRow)
  const found = stages.found()
  if (found.stages.length > 0) values.stages = found.stages
  if (found.isDoubtful) doubtful.add('stages')
  const understood = readUnitNames
    .filter((unit) => !isEmptyUnit(whole(values), unit))
    .map((unit) => ({
      unit,
      confidence: [...doubtful].some((name) => unit === name || unit.startsWith(`${name}.`))
        ? ('likely' as const)
        : ('sure' as const),
    }))
  return { values: whole(values), understood, notUnderstood: left.slice(0, MOST_LEFT_OVER) }
}

const groups = ['recipients', 'duration', 'frequency', 'visits', 'filledBy'] as const
const empty = emptyForm('', '')

/** Groups of which the paper says a part, with all their parts; stages in their order. */
const whole = (values: Values): Values => ({
  ...values,
  ...Object.fromEntries(
    groups.filter((name) => values[name]).map((name) => [name, { ...empty[name], ...values[name] }]),
  ),
  ...(values.stages ? { stages: allStages(values.stages) } : {}),
})
