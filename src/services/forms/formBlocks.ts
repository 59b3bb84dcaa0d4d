import type { PayloadRequest } from 'payload'
import type { MeasureSnapshot } from '../../domain/forms/definition'
import type { Block } from '../../domain/forms/generateBlocks'
import { loadSnapshots } from './freezeEdition'

/** A form as staff have built it so far. Who may see it is asked before. */
export async function formBlocks(
  req: PayloadRequest,
  formId: string,
): Promise<{ title: string; blocks: Block[]; updatedAt: string }> {
  const form = await req.payload.findByID({ collection: 'forms', id: formId, depth: 0, overrideAccess: true, req })
  return { title: form.title, blocks: (form.fields ?? []) as unknown as Block[], updatedAt: form.updatedAt }
}

/** The measures that a form may ask: those of its cycle. */
export const measuresOf = async (req: PayloadRequest, cycle: string | null): Promise<Map<string, MeasureSnapshot>> =>
  cycle ? loadSnapshots(req, cycle) : new Map<string, MeasureSnapshot>()
