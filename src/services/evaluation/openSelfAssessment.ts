import { idOf } from '../../domain/reference'
import { startSelfAssessments } from '../clocks/setsOfClocks'
import { freezeEdition } from '../forms/freezeEdition'
import { openDrafts } from '../forms/openDrafts'
import type { MoveContext } from '../system/transition'

/** Opening freezes the form as an immutable edition and gives every agency its draft of it. */
export async function openSelfAssessment({ req, doc }: MoveContext): Promise<void> {
  const editionId = idOf(doc.edition) ?? (await freezeEdition({ req, cycleId: doc.id }))
  await req.payload.db.updateOne({ collection: 'evaluation-cycles', id: doc.id, data: { edition: editionId }, req })
  await openDrafts({ req, cycleId: doc.id, editionId })
  await startSelfAssessments(req, doc.id)
}
