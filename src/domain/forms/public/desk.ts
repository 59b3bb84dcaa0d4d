import type { ChoiceSummary } from './summary'
import type { Standing } from './publicPage'

/** What staff see of a public form before they open its responses. `standing` is null before the first edition. */
export type PublicFormDesk = {
  id: string
  title: string
  slug: string
  standing: Standing | null
  /** how many responses there are, without those that were removed */
  total: number
  /** how many of them nobody has seen yet */
  unread: number
  mayRead: boolean
}

/** A response as a line of the list. */
export type ListedResponse = { id: string; code: string; state: string; receivedAt: string; repliedAt: string | null }

export type ResponseList = {
  form: PublicFormDesk
  counts: Record<string, number>
  /** the state that was asked for, or null for all */
  state: string | null
  page: number
  pageCount: number
  responses: ListedResponse[]
}

export type ResponseSummary = { form: PublicFormDesk; edition: number; choices: ChoiceSummary[] }
