import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { idOf } from '../../../../../domain/reference'
import { endpoint } from '../../../../../lib/http'
import { capsOfCycle } from '../../../../../services/evaluation/capsOfCycle'

/** The caps of the cycle that an indicator belongs to: `?indicator=…`, for a measure that is not saved yet. */
export const GET = endpoint(z.object({}), async ({ payload, req, request }) => {
  const id = z.uuid().safeParse(new URL(request.url).searchParams.get('indicator'))
  if (!id.success) throw problems.notFound()
  const indicator = await payload.findByID({
    collection: 'indicators',
    id: id.data,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const cycleId = idOf(indicator?.cycle)
  if (!cycleId) throw problems.notFound()
  return { ...(await capsOfCycle({ req, cycleId })), dimension: indicator?.dimension }
})
