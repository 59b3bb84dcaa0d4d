import type { PayloadRequest } from 'payload'
import type { FormDefinition } from '../../domain/forms/definition'
import { problems } from '../../domain/problems'
import { findEdition } from './submissionSql'

const kept = new Map<string, FormDefinition>()
const mostKept = 200

/** The definition of an edition. Editions never change, so that one that was read once is kept in memory. */
export async function loadEdition(req: PayloadRequest, editionId: string): Promise<FormDefinition> {
  const found = kept.get(editionId)
  if (found) return found
  const [row] = await findEdition(req, { editionId })
  if (!row) throw problems.notFound()
  const oldest = kept.keys().next()
  if (kept.size >= mostKept && !oldest.done) kept.delete(oldest.value)
  kept.set(editionId, row.definition)
  return row.definition
}
