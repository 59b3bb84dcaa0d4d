import type { FieldProblem } from '../problems'
import { fillingStates } from '../workflow/evaluation'
import type { FormDefinition } from './definition'
import { fieldsOf, isAsked } from './definition'
import { dependentsOf } from './rules/dependents'

type Standing = {
  state: string
  cycleIsRunning: boolean
  windowIsOpen: boolean
  /** measures that the evaluators flagged */
  flaggedMeasures: ReadonlySet<string>
}

/**
 * The fields that the agency may write now: all of them while it fills within the window; after a return only what was
 * flagged and the questions that rules tie to it, whatever the window says, because the return has its own due date; none otherwise.
 */
export function openFields(
  definition: FormDefinition,
  { state, cycleIsRunning, windowIsOpen, flaggedMeasures }: Standing,
): string[] {
  if (!cycleIsRunning || !(fillingStates as readonly string[]).includes(state)) return []
  const fields = fieldsOf(definition).filter(isAsked)
  if (state === 'returned') {
    const flagged = fields.flatMap((field) =>
      field.type === 'measure' && flaggedMeasures.has(field.measure.id) ? [field.name] : [],
    )
    return [...flagged, ...dependentsOf(definition, flagged)]
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
