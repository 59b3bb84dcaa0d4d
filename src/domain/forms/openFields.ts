import type { FieldProblem } from '../problems'
import { fillingStates } from '../workflow/evaluation'
import type { FormDefinition } from './definition'
import { fieldsOf, isAsked } from './definition'
import { fieldOfPath, openParts } from './deficiency'
import { dependentsOf } from './rules/dependents'

type Standing = {
  state: string
  cycleIsRunning: boolean
  windowIsOpen: boolean
  /** paths of the fields that the evaluators flagged */
  flagged: readonly string[]
}

/**
 * The fields that the agency may write now: all of them while it fills within the window; after a return only what was
 * flagged and the questions that rules tie to it, whatever the window says, because the return has its own due date; none otherwise.
 */
export function openFields(
  definition: FormDefinition,
  { state, cycleIsRunning, windowIsOpen, flagged }: Standing,
): string[] {
  if (!cycleIsRunning || !(fillingStates as readonly string[]).includes(state)) return []
  const fields = fieldsOf(definition).filter(isAsked)
  if (state === 'returned') {
    const names = fields.map(({ name }) => name).filter((name) => flagged.some((path) => fieldOfPath(path) === name))
    // Rules look at values: an explanation or a file alone gives nothing else to be mended.
    const parts = openParts(definition, flagged)
    const leading = names.filter((name) => parts[name]?.includes('actual') ?? true)
    const tied = dependentsOf(definition, leading).filter((name) => !names.includes(name))
    return [...names, ...tied]
  }
  return windowIsOpen ? fields.map(({ name }) => name) : []
}

/** Refusals of a change that touches fields which are not open. */
export const lockedIn = (names: readonly string[], open: readonly string[]): FieldProblem[] =>
  names.filter((name) => !open.includes(name)).map((path) => ({ path, code: 'locked' }))

/** After a return, what is closed cannot be mended: rules require and refuse nothing more of it. */
export function mendablePart(definition: FormDefinition, state: string, open: readonly string[]): FormDefinition {
  if (state !== 'returned') return definition
  const pages = definition.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) => {
      if (open.includes(field.name)) return field
      const { requiredWhen: _, validWhen: __, ...plain } = field
      return plain
    }),
  }))
  return { pages }
}
