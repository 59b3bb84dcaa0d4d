import { readDelimited } from '../text/delimited'
import { searchKey } from '../text/fold'
import type { AskedAgency } from './inquiries'

export type PastedCells = {
  /** what each item is answered, by its id */
  values: { item: string; actual: string }[]
  /** names in the first column that no agency of the grid has */
  unknown: string[]
}

/**
 * What a spreadsheet's clipboard says for an inquiry's grid. When the first column names agencies of the grid, each row goes
 * to its agency, in whatever order, and its further cells to the measures from the first on. Otherwise the cells go down and
 * along from where they were pasted. Empty cells leave what stands there; a heading row names no agency and is left out.
 */
export function readPastedGrid(
  text: string,
  { agencies, measures, at }: { agencies: readonly AskedAgency[]; measures: readonly string[]; at: string },
): PastedCells {
  const rows = readDelimited(text, '\t').filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const byName = new Map(agencies.map((agency) => [searchKey(agency.name), agency]))
  const named = rows.map(([first = '']) => byName.get(searchKey(first)))
  if (named.some(Boolean)) {
    const unknown = rows.filter((_, index) => !named[index]).map(([first = '']) => first.trim())
    return {
      values: rows.flatMap((cells, index) => placed(cells.slice(1), named[index], measures)),
      unknown: named[0] ? unknown : unknown.slice(1),
    }
  }
  const start = agencies.findIndex(({ cells }) => cells.some(({ item }) => item === at))
  const column = measures.indexOf(agencies[start]?.cells.find(({ item }) => item === at)?.measure ?? '')
  return {
    values: rows.flatMap((cells, index) => placed(cells, agencies[start + index], measures.slice(Math.max(0, column)))),
    unknown: [],
  }
}

function placed(cells: readonly string[], agency: AskedAgency | undefined, measures: readonly string[]) {
  return measures.flatMap((measure, index) => {
    const item = agency?.cells.find((cell) => cell.measure === measure)?.item
    const actual = cells[index]?.trim()
    return item && actual ? [{ item, actual }] : []
  })
}
