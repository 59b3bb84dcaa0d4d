import type { FieldProblem } from '../problems'
import type { Answers, FormDefinition } from './definition'
import { fieldsOf } from './definition'
import type { FormInForce } from './form'
import { mergeChange, sameAnswer } from './merge'
import { inForce } from './rules/inForce'

type Asked = {
  definition: FormDefinition
  /** as they are stored now */
  stored: Answers
  /** read already: each in its canonical form */
  change: Answers
  /** fields that others changed since the writer's revision */
  touched: readonly string[]
  lastYear?: Answers
}

export type Accepted = {
  /** what is to be written, with those that are taken back because their question is hidden now */
  kept: Answers
  /** computed values that differ from the stored ones */
  computed: Answers
  /** what others changed since, for the writer's page */
  others: Answers
  /** where the writer and somebody else say different things; nothing is written then */
  colliding: string[]
  /** answers to questions that were hidden on the writer's page too; nothing is written then */
  refused: FieldProblem[]
  form: FormInForce
}

/**
 * What becomes of a change: merged with what others wrote, judged by the rules, with what follows from it. An answer whose
 * question a colleague hid meanwhile is dropped, and the writer's page learns why; one that was hidden all along is refused.
 */
export function acceptChange({ definition, stored, change, touched, lastYear }: Asked): Accepted {
  const { answers, others, colliding } = mergeChange(stored, change, touched)
  const form = inForce(definition, answers, lastYear)
  const hidden = new Set(form.hidden)
  const answered = Object.keys(change).filter((name) => hidden.has(name) && !sameAnswer(change[name], null))
  const hiddenByOthers = answered.length > 0 && touched.some((name) => !hidden.has(name))
  const takenBack = form.hidden.filter((name) => !sameAnswer(answers[name], null) || name in change)
  return {
    kept: { ...change, ...Object.fromEntries(takenBack.map((name) => [name, null])) },
    computed: computedIn(definition, form, stored),
    others: Object.fromEntries(Object.entries(others).filter(([name]) => !hidden.has(name) || !(name in change))),
    colliding: colliding.filter((name) => !hidden.has(name)),
    refused: hiddenByOthers ? [] : answered.map((path) => ({ path, code: 'hidden' })),
    form,
  }
}

/** Computed values as they are now, where they differ from the stored ones; one that is hidden goes. */
function computedIn(definition: FormDefinition, { answers }: FormInForce, stored: Answers): Answers {
  const names = fieldsOf(definition).flatMap(({ type, name }) => (type === 'computed' ? [name] : []))
  const changed = names.filter((name) => !sameAnswer(answers[name], stored[name]))
  return Object.fromEntries(changed.map((name) => [name, answers[name] ?? null]))
}
