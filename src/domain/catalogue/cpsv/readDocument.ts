import { z } from 'zod'
import { graphOf } from '../../diagram/readGraph'
import type { IdentityForm } from '../identityForm'
import type { ReadForm } from '../readForm/readForm'
import { isEmptyUnit, readUnitNames } from '../readForm/units'
import type { Values } from '../readForm/values'
import { formValues } from '../schema'
import { fromCpsv } from './fromCpsv'
import type { CpsvService } from './model'

const concept = z.looseObject({ notation: z.string() })
/** What every service of ours has; the rest is looked at field by field. */
const service = z.looseObject({
  type: z.literal('PublicService'),
  title: z.string(),
  variant: concept,
  codeStatus: concept,
  hasCompetentAuthority: z.looseObject({ prefLabel: z.string() }),
  isFree: z.boolean(),
  accessStage: z.array(z.looseObject({ id: z.string(), stage: concept })),
})

/**
 * Reads a form out of the linked data that the catalogue publishes, a service's own document or a graph with one service in
 * it; null for every other document. The code and the provider are not read, as from a paper. A field that is not as it must
 * be is left out, and its name stands among what was not understood.
 *
 * @param label the printed name of a field
 */
export function readLinkedForm(document: unknown, label: (field: string) => string): ReadForm | null {
  const form = formOf(document)
  if (!form) return null
  const values: Values = {}
  const notUnderstood: string[] = []
  for (const [name, field] of Object.entries(formValues.shape)) {
    const read = field.safeParse(form[name as keyof IdentityForm])
    if (read.success) Object.assign(values, { [name]: read.data })
    else notUnderstood.push(label(name))
  }
  const drawing = graphOf(values.processGraph)
  if (values.processGraph && !drawing) notUnderstood.push(label('processGraph'))
  values.processGraph = drawing
  const understood = readUnitNames
    .filter((unit) => !isEmptyUnit(values, unit))
    .map((unit) => ({ unit, confidence: 'sure' as const }))
  return { values, understood, notUnderstood }
}

function formOf(document: unknown): IdentityForm | null {
  const found = nodesOf(document).flatMap((node) => service.safeParse(node).data ?? [])
  if (found.length !== 1) return null
  try {
    return fromCpsv(found[0] as unknown as CpsvService)
  } catch {
    // A part of it is of another shape than any that we write.
    return null
  }
}

function nodesOf(document: unknown): unknown[] {
  if (typeof document !== 'object' || document === null) return []
  return '@graph' in document && Array.isArray(document['@graph']) ? document['@graph'] : [document]
}
