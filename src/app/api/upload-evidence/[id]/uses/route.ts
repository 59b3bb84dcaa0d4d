import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { endpoint } from '../../../../../lib/http'
import { reuseEvidence } from '../../../../../services/evidence/reuseEvidence'

const place = z.object({ field: z.string().min(1).max(80), slot: z.string().min(1).max(40) })

/** Uses a file that is there in another slot of the same self-assessment too. */
export const POST = endpoint(place, ({ req, params, body }) => {
  if (!z.uuid().safeParse(params.id).success) throw problems.notFound()
  return reuseEvidence({ req, id: params.id ?? '', ...body })
})
