import type { PaperBlock, PaperCell, PaperOption, PaperSection, PaperStage } from '../../domain/catalogue/paper'
import { formatNumber } from '../../i18n/format'

/** The columns that a line of the form is divided into. */
export const COLUMNS = 24
/** The rows that a table of the paper has at least. */
const LEAST_ROWS = 2

/** What stands in a cell; boxes stand one under the other where they would else be torn from their words. */
export type Piece = PaperCell & {
  stacked?: boolean
  /** a graph that is drawn in the cell, where the paper can draw */
  drawing?: unknown
}
/** One cell of a line: how many of the columns and lines it takes, and what stands in it, one piece under the other. */
export type LineCell = { span: number; lines: number; isHead: boolean; pieces: Piece[] }
export type Line = LineCell[]

const text = (words: string): PaperCell => ({ kind: 'text', text: words })
const cell = (span: number, ...pieces: Piece[]): LineCell => ({ span, lines: 1, isHead: false, pieces })
const head = (span: number, words: string): LineCell => ({ span, lines: 1, isHead: true, pieces: [text(words)] })
const options = (...given: PaperOption[]): Piece => ({ kind: 'options', options: given })
const stacked = (piece: PaperCell): Piece => ({ ...piece, stacked: true })
const isRegulations = ({ kind, path }: PaperCell): boolean => kind === 'options' && path === 'regulations'

/** How the columns are shared among the cells of a table: names and texts get more than boxes. */
const spansOf: Record<number, readonly number[]> = {
  3: [10, 8, 6],
  5: [6, 6, 4, 4, 4],
  7: [4, 4, 3, 3, 3, 3, 4],
}

/** The lines of a section from its blocks, the same for PDF, Word and Excel. */
export function linesOf({ blocks }: PaperSection): Line[] {
  const lines = blocks.flatMap((block) => linesOfBlock(block, blocks.length > 1))
  return lines.length > 0 ? lines : [[cell(COLUMNS, text(''))]]
}

function linesOfBlock(block: PaperBlock, hasNeighbours: boolean): Line[] {
  if (block.kind === 'rows')
    return block.rows.map((row) => [
      head(6, row.label),
      cell(COLUMNS - 6, isRegulations(row.cell) ? stacked(row.cell) : row.cell),
    ])
  if (block.kind === 'table') return tableLines(block, hasNeighbours)
  if (block.kind === 'stages') return block.stages.flatMap(stageLines)
  if (block.kind === 'diagram') return [[cell(COLUMNS, { ...text(''), drawing: block.graph })]]
  if (block.kind === 'list') {
    const items = [...block.items, ...empties(block.items.length).map(() => '')]
    return items.map((item, index) => [head(2, formatNumber(index + 1)), cell(COLUMNS - 2, text(item))])
  }
  return []
}

const empties = (length: number): null[] => Array.from({ length: Math.max(0, LEAST_ROWS - length) }, () => null)

function tableLines({ caption, heads, rows }: Extract<PaperBlock, { kind: 'table' }>, hasNeighbours: boolean): Line[] {
  const spans = spansOf[heads.length] ?? heads.map(() => Math.floor(COLUMNS / heads.length))
  const span = (at: number) => spans[at] ?? 1
  return [
    ...(hasNeighbours ? [[head(COLUMNS, caption)]] : []),
    heads.map((words, at) => head(span(at), words)),
    ...rows.map((row) => row.map((piece, at) => cell(span(at), stacked(bare(piece))))),
    ...empties(rows.length).map(() => heads.map((_, at) => cell(span(at), text('')))),
  ]
}

/** Under a head that says what is ticked a single box needs no words. */
const bare = (piece: PaperCell): Piece =>
  piece.kind === 'options' && piece.options.length === 1
    ? options(...piece.options.map((option) => ({ ...option, text: '' })))
    : piece

function stageLines(stage: PaperStage): Line[] {
  const { contract } = stage
  return [
    [
      { ...head(4, stage.title), lines: 2 },
      cell(4, options(stage.electronic)),
      cell(16, options(...stage.channels), ...(contract ? [text(`${contract.label}: ${contract.text}`)] : [])),
    ],
    [
      cell(4, options(stage.nonElectronic)),
      cell(10, text(`${stage.reasonsLabel}:`), stacked(options(...stage.reasons))),
      cell(6, text(`${stage.scopeLabel}:`), stacked(options(...stage.scopes))),
    ],
  ]
}

/** An option as a text: its words and what was written beside them. */
export const optionText = ({ text: words, written }: PaperOption): string =>
  written ? [words, written].filter(Boolean).join(': ') : words

/** The merged cell at the side of a section: its number and its title. */
export const sideOf = ({ number, title }: PaperSection, lines: readonly Line[]): LineCell => ({
  ...head(1, number === null ? title : `${formatNumber(number)}- ${title}`),
  lines: lines.length,
})
