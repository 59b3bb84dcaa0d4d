import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { CapsView } from '../../domain/scoring/caps'
import { capsOfCycle } from './capsOfCycle'

/** The caps of the cycle that an indicator belongs to, and its dimension: for a measure that is not saved yet. */
export async function capsOfIndicator({
  req,
  indicatorId,
}: {
  req: PayloadRequest
  indicatorId: string
}): Promise<CapsView & { dimension: string | null }> {
  const indicator = await req.payload.findByID({
    collection: 'indicators',
    id: indicatorId,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const cycleId = idOf(indicator?.cycle)
  if (!cycleId) throw problems.notFound()
  return { ...(await capsOfCycle({ req, cycleId })), dimension: indicator?.dimension ?? null }
}
