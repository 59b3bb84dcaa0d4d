import type { FormDefinition } from '../../domain/forms/definition'
import { fieldsOf, takesAnswer } from '../../domain/forms/definition'
import { columnKey } from '../../domain/forms/sheet/part'
import { partsOf } from '../../domain/forms/sheet/parts'
import { headingOf } from './columns'
import { sheetWords } from './words'

/** The heading of the column that a problem is about; the path itself where the form has no such question. */
export function headingOfPath(definition: FormDefinition, path: string): string {
  const field = fieldsOf(definition)
    .filter(takesAnswer)
    .find(({ name }) => name === path.split('.')[0])
  if (!field) return path
  const parts = partsOf(field, sheetWords())
  const part = parts.find((one) => columnKey(field.name, one) === path)
  return part ? headingOf(field, part) : field.label || path
}
