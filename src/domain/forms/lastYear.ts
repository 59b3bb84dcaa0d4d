import type { Answers, FormDefinition, FormField, MeasureAnswer } from './definition'
import { fieldsOf, takesAnswer } from './definition'
import { sameAnswer } from './merge'
import { readAnswer } from './validate'

/**
 * What of last year's answers is shown beside this year's questions, by their names: a measure's value as it was, and every
 * other answer that its question still understands. Nothing for what is computed or empty.
 */
export function shownOfLastYear(definition: FormDefinition, past: Answers): Answers {
  const shown = fieldsOf(definition).flatMap((field) => {
    const last = past[field.name]
    if (!takesAnswer(field) || field.type === 'computed') return []
    if (field.type === 'measure') return (last as MeasureAnswer | null)?.actual ? [[field.name, last] as const] : []
    const read = readAnswer(field, last)
    return read.ok && read.value !== null ? [[field.name, read.value] as const] : []
  })
  return Object.fromEntries(shown)
}

/** The answer that «بدون تغییر» gives, and whether it stands there already; null where last year's is none any more. */
export type Unchanged = { value: unknown; isGiven: boolean }

/**
 * Last year's answer as an answer of this year. Of a measure only its value is taken over: explanation and evidence speak
 * of their own year, and stay as they are.
 */
export function unchangedFrom(field: FormField, last: unknown, now: unknown): Unchanged | null {
  if (last === null || last === undefined) return null
  if (field.type !== 'measure')
    return readAnswer(field, last).ok ? { value: last, isGiven: sameAnswer(last, now) } : null
  const { actual } = last as MeasureAnswer
  const answer = (now ?? {}) as MeasureAnswer
  const value: MeasureAnswer = { ...answer, actual, none: undefined }
  const isRead = Boolean(actual) && readAnswer(field, { actual }).ok
  return isRead ? { value, isGiven: !answer.none && sameAnswer(answer.actual, actual) } : null
}
