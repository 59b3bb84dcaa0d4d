import type { SeenClock } from '../clocks/status'
import type { Level } from '../indicators/kind'

/** What pages of inquiries show; plain data for server and browser alike. */

export type InquiryRow = {
  id: string
  title: string
  state: string
  body: string
  kind: 'electronic' | 'manual'
  indicator: string | null
  cycle: string
  dueDate: string | null
  /** how its deadline stands; null for drafts */
  clock: SeenClock | null
  sentAt: string | null
  cells: number
  answered: number
}

/** A measure of the grid's head, with what its answer may be. */
export type AskedMeasure = {
  id: string
  code: string
  title: string
  kind: string
  unit: string | null
  levels: Level[] | null
}

export type InquiryCell = { item: string; measure: string; actual: string | null; note: string | null }

/** An agency that is asked about. */
export type AskedAgency = { id: string; name: string; cells: InquiryCell[] }

export type InquiryView = InquiryRow & {
  question: string | null
  url: string | null
  returnReason: string | null
  replyNote: string | null
  answeredAt: string | null
  letter: { number: string; date: string } | null
  replyLetter: { number: string; date: string } | null
  replyFile: { id: string; title: string; bytes: number } | null
  measures: AskedMeasure[]
  agencies: AskedAgency[]
  rights: { answer: boolean; manage: boolean }
}
