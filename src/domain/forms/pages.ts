import { sum, decimalText } from '../scoring/decimal'
import type { GivenEvidence, Progress } from './completeness'
import { progressOf } from './completeness'
import type { Answers, FormPage, MeasureField } from './definition'
import { measureFieldsOf } from './definition'
import type { FormInForce } from './form'
import { answerOf, selfScoreOf } from './project'
import { readAnswer } from './validate'

export type PageProgress = Progress & {
  key: string
  title: string
  /** how many of its questions were returned to be mended */
  flagged: number
}

/** How far each page of a form is, in its order. */
export const pagesProgress = (
  { pages, answers }: FormInForce,
  evidence: readonly GivenEvidence[],
  flagged: readonly string[],
): PageProgress[] =>
  pages.map((page) => ({
    key: page.key,
    title: page.title,
    ...progressOf({ pages: [page], answers }, evidence),
    flagged: page.fields.filter(({ name }) => flagged.includes(name)).length,
  }))

/** Where to begin: at what was returned, else at what is missing; null when nothing waits on any page. */
export const pageToBeginWith = (pages: readonly PageProgress[]): string | null =>
  (pages.find(({ flagged }) => flagged > 0) ?? pages.find(({ missing }) => missing > 0))?.key ?? null

/** The self score of an answer that may still be half written: null when there is none, or it cannot be read yet. */
export function scoreSoFar(field: MeasureField, answers: Answers): string | null {
  const read = readAnswer(field, answers[field.name])
  return read.ok ? selfScoreOf(field, answerOf(field, { [field.name]: read.value ?? {} })) : null
}

/** The self scores of a page with what they are out of; measures that another module brings are not among them. */
export function pageScore(page: FormPage, answers: Answers): { score: string; cap: string } | null {
  const fields = measureFieldsOf({ pages: [page] })
  if (fields.length === 0) return null
  return {
    score: decimalText(sum(fields.map((field) => scoreSoFar(field, answers) ?? '0'))),
    cap: decimalText(sum(fields.map(({ measure }) => measure.cap))),
  }
}
