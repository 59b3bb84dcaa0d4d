import { missingOf } from '../../../domain/forms/completeness'
import type { Answers, FormField } from '../../../domain/forms/definition'
import { isAsked, takesAnswer } from '../../../domain/forms/definition'
import type { FormInForce } from '../../../domain/forms/form'
import { readAnswer } from '../../../domain/forms/validate'
import type { FieldProblem } from '../../../domain/problems'
import { isBlank } from '../../../domain/forms/types/type'

export type Fault = FieldProblem & { label: string }

/** What must be mended in some questions before they are sent; the server asks the same (`acceptResponse`). */
export function faultsIn(fields: readonly FormField[], answers: Answers, unreadable: readonly string[]): Fault[] {
  return fields.flatMap((field) => {
    if (!takesAnswer(field)) return []
    return faultsOf(field, answers, unreadable).map((fault) => ({ ...fault, label: field.label }))
  })
}

function faultsOf(field: FormField, answers: Answers, unreadable: readonly string[]): FieldProblem[] {
  const parts = unreadable.filter((path) => path === field.name || path.startsWith(`${field.name}.`))
  if (parts.length > 0) return parts.map((path) => ({ path, code: 'unreadable' }))
  const read = isAsked(field) ? readAnswer(field, answers[field.name]) : null
  return read && !read.ok ? read.problems : missingOf(field, answers, [])
}

/** What is sent of a form: answers to the questions that are asked now, and nothing that says nothing. */
export function answersToSend({ pages, answers }: FormInForce): Answers {
  const asked = pages.flatMap(({ fields }) => fields).filter(isAsked)
  return Object.fromEntries(
    asked.filter(({ name }) => !isBlank(answers[name])).map(({ name }) => [name, answers[name]]),
  )
}
