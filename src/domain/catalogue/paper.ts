import type { SectionName } from './sections'

/**
 * A filled form as it stands on paper, whoever prints it: page, PDF and Word draw the same blocks. A box is printed for
 * every option of annex 1, ticked or empty; what was written beside it stands behind it.
 */
export type PaperOption = { text: string; ticked: boolean; written: string | null }
export type PaperCell =
  | { kind: 'text'; text: string; ltr?: boolean; path?: string }
  | { kind: 'options'; options: PaperOption[]; path?: string }

export type PaperBlock =
  /** a label and what stands beside it */
  | { kind: 'rows'; rows: { label: string; cell: PaperCell }[] }
  /** every row as many cells as heads; printed with two empty rows at least, as the paper has them */
  | { kind: 'table'; caption: string; heads: string[]; rows: PaperCell[][] }
  | { kind: 'stages'; stages: PaperStage[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'diagram'; graph: unknown }

/** One stage of section 6: two bands, the electronic one and the other, each with its tick. */
export type PaperStage = {
  title: string
  electronic: PaperOption
  channels: PaperOption[]
  /** the contract with counter offices, where the stage prints a line for it */
  contract: { label: string; text: string } | null
  nonElectronic: PaperOption
  reasonsLabel: string
  reasons: PaperOption[]
  scopeLabel: string
  scopes: PaperOption[]
}

export type PaperSection = { name: SectionName; number: number | null; title: string; blocks: PaperBlock[] }
