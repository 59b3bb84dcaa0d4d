import type { Answers, FormDefinition, FormPage } from './definition'

/**
 * A form as its answers make it: without what they hide, with what they require or break marked, with the answers that count
 * and the computed ones. Completeness, pages and papers read this and never the bare definition, so that nobody forgets the rules.
 */
export type FormInForce = {
  pages: readonly FormPage[]
  /** without those of hidden questions, with those of computed ones */
  answers: Answers
  /** names of the questions that these answers hide */
  hidden: readonly string[]
}

/** A form without rules is in force as it is. */
export const asItIs = ({ pages }: FormDefinition, answers: Answers): FormInForce => ({ pages, answers, hidden: [] })
