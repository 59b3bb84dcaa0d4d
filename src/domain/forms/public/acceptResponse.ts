import type { FieldProblem } from '../../problems'
import { missingIn } from '../completeness'
import type { Answers, FormDefinition } from '../definition'
import { fieldsOf } from '../definition'
import { sameAnswer } from '../merge'
import { inForce } from '../rules/inForce'
import { readChange } from '../validate'

export type ReadResponse = { ok: true; answers: Answers } | { ok: false; kind: 'invalid' | 'incomplete'; faults: FieldProblem[] }

/**
 * Reads what a browser sent as a whole response: only questions of the edition, each in its canonical form, nothing of
 * hidden questions, everything that is required. Computed values are computed here; nobody sends them. The page asks the
 * same before it sends.
 */
export function acceptResponse(definition: FormDefinition, raw: Answers): ReadResponse {
  const fields = new Map(fieldsOf(definition).map((field) => [field.name, field]))
  const read = readChange(fields, raw)
  if (read.problems.length > 0) return { ok: false, kind: 'invalid', faults: read.problems }
  const form = inForce(definition, read.answers)
  const hidden = form.hidden.filter((name) => !sameAnswer(read.answers[name], null))
  if (hidden.length > 0) return { ok: false, kind: 'invalid', faults: hidden.map((path) => ({ path, code: 'hidden' })) }
  const missing = missingIn(form, [])
  if (missing.length > 0) return { ok: false, kind: 'incomplete', faults: missing }
  return { ok: true, answers: Object.fromEntries(Object.entries(form.answers).filter(([, value]) => !sameAnswer(value, null))) }
}
