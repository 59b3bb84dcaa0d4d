import type { FormField } from '../../../domain/forms/definition'
import { takesAnswer } from '../../../domain/forms/definition'
import type { Kind } from '../../../domain/forms/rules/kinds'
import { kindOfAsk } from '../../../domain/forms/rules/kinds'

/** Something that a condition or a formula can ask. */
export type Askable = { ask: string; field: FormField; kind: Kind }

/** The columns of numbers that a formula can sum, by their table. */
export const columnsOf = (fields: ReadonlyMap<string, FormField>): { ask: string; label: string }[] =>
  [...fields.values()].flatMap((field) =>
    field.type === 'table'
      ? field.columns.flatMap((column) =>
          kindOfAsk(field, column.name) === 'number'
            ? [{ ask: `${field.name}.${column.name}`, label: `«${field.label}: ${column.label}»` }]
            : [],
        )
      : [],
  )

const partsOfMeasure = [null, 'target', 'explanation', 'none'] as const

/** Everything of a form that a condition can ask, in the form's order; a measure by each of its parts. */
export function picksOf(fields: ReadonlyMap<string, FormField>): Askable[] {
  return [...fields.values()].filter(takesAnswer).flatMap((field) =>
    (field.type === 'measure' ? partsOfMeasure : [null]).flatMap((part) => {
      const kind = kindOfAsk(field, part)
      return kind === null ? [] : [{ ask: part ? `${field.name}.${part}` : field.name, field, kind }]
    }),
  )
}
