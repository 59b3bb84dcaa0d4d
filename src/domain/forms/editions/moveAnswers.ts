import type { Answers, FormDefinition } from '../definition'
import { fieldsOf, isAsked } from '../definition'
import { readAnswer } from '../validate'

/** An answer that the other edition does not take: its question is gone, or asks for something else now. */
export type DroppedAnswer = { name: string; label: string; why: 'questionGone' | 'notAccepted' }
export type MovedAnswers = { answers: Answers; dropped: DroppedAnswer[] }

/**
 * The answers of a draft as another edition of the form takes them. Each is read again by its new question; what it refuses
 * is not carried over and is named, so that nobody finds out later. Computed answers are left to the new edition.
 */
export function moveAnswers(answers: Answers, from: FormDefinition, to: FormDefinition): MovedAnswers {
  const old = new Map(fieldsOf(from).map((field) => [field.name, field]))
  const now = new Map(fieldsOf(to).map((field) => [field.name, field]))
  const moved: Answers = {}
  const dropped: DroppedAnswer[] = []
  for (const [name, answer] of Object.entries(answers)) {
    if (answer === null || answer === undefined) continue
    const before = old.get(name)
    if (before && !isAsked(before)) continue
    const field = now.get(name)
    const label = field?.label ?? before?.label ?? name
    if (!field || !isAsked(field)) dropped.push({ name, label, why: 'questionGone' })
    else {
      const read = readAnswer(field, answer)
      if (read.ok) moved[name] = read.value
      else dropped.push({ name, label, why: 'notAccepted' })
    }
  }
  return { answers: moved, dropped }
}
