import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import { dropEvidence } from '../evidence/storeEvidence'
import { recordEvent } from '../system/audit'
import { inTransaction } from '../system/unitOfWork'
import { openField } from './openSlot'
import { refreshProgress } from './refreshProgress'
import { fromSlotName } from './slotName'

/** Takes a file out of its slot while the field is open. The event keeps its hash, so that nobody can say it never was there. */
export function removeEvidence({ req, id }: { req: PayloadRequest; id: string }): Promise<void> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const found = await req.payload.findByID({
      collection: 'evidence',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!found || found.purpose !== 'self') throw problems.notFound()
    const evaluationId = idOf(found.evaluation) ?? ''
    const { field, slot } = fromSlotName(found.slot)
    const { row } = await openField(req, evaluationId, field, slot)
    await dropEvidence(req, id)
    const subject = {
      type: 'evidence',
      id,
      evaluation: evaluationId,
      agency: row.agency,
      province: row.province,
    } as const
    await recordEvent(req, { event: 'evidence.removed', subject, details: { sha256: found.sha256, slot: found.slot } })
    await refreshProgress(req, evaluationId)
  })
}
