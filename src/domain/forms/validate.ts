import type { FieldProblem } from '../problems'
import type { Answers, FormField } from './definition'
import { takesAnswer } from './definition'
import { typeOf } from './types/registry'
import type { Checked } from './types/type'
import { bad, good } from './types/type'

/** Reads one answer: its canonical value, null when it is empty, or what is wrong with it. */
export function readAnswer(field: FormField, raw: unknown): Checked {
  if (!takesAnswer(field)) return bad(field.name, 'unknown')
  if (raw === null || raw === undefined || raw === '') return good(null)
  return typeOf(field).parse(raw, field)
}

/** Reads a change of answers: only named fields, each canonical. Refuses fields that are not in this part of the form. */
export function readChange(
  fields: ReadonlyMap<string, FormField>,
  change: Answers,
): { answers: Answers; problems: FieldProblem[] } {
  const answers: Answers = {}
  const faults: FieldProblem[] = []
  for (const [name, raw] of Object.entries(change)) {
    const field = fields.get(name)
    const checked = field ? readAnswer(field, raw) : bad(name.slice(0, 80), 'unknown')
    if (checked.ok) answers[name] = checked.value
    else faults.push(...checked.problems)
  }
  return { answers, problems: faults }
}

const mostNamed = 5

/** The questions that problems are about, by their labels, for the sentence of a refusal; what has none by its path. */
export function namedIn(fields: ReadonlyMap<string, FormField>, problems: readonly FieldProblem[]): string {
  const names = problems.map(({ path }) => `«${fields.get(path.split('.')[0] ?? '')?.label || path}»`)
  return [...new Set(names)].slice(0, mostNamed).join('، ')
}
