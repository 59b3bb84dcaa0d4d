import type { Answers, FormDefinition } from '../../domain/forms/definition'
import type { Audience } from '../../domain/forms/public/publicPage'

/** One agency's submission as a row of the sheet; of a public form, one response, whose tracking code stands for the agency. */
export type SubmissionRecord = {
  evaluation: string
  revision: number
  agency: string
  legalId: string | null
  group: string | null
  /** state of the evaluation */
  state: string
  submittedAt: string | null
  trackingCode: string | null
  /** the public reply of staff, to a response of a public form */
  reply?: string | null
  answers: Answers
  /** ids of the measures that apply to the agency */
  measures: readonly string[]
  /** how many files of evidence each field has */
  files: Record<string, number>
}

export type SheetEdition = { id: string; number: number; definition: FormDefinition }

/** All submissions of a form, edition by edition; rows come in pages of a fixed size, in the order of the agencies' names. */
export type Submissions = {
  title: string
  /** ASCII, for the name of the file */
  code: string
  /** the moment at which the file was asked for */
  at: string
  editions: readonly SheetEdition[]
  audience: Audience
  pages: (edition: string) => AsyncIterable<readonly SubmissionRecord[]>
}
