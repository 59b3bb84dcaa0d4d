import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { endpoint } from '../../../../../lib/http'
import { extendWindow } from '../../../../../services/evaluation/extendWindow'

const asked = z.object({ until: z.string().max(10, 'notDate'), reason: z.string().max(4000, 'tooLong') })

/** Gives one agency more time for its self-assessment, to a day and for a reason. */
export const POST = endpoint(asked, async ({ req, params, body }) => {
  const id = z.uuid().safeParse(params.id)
  if (!id.success) throw problems.notFound()
  return extendWindow({ req, evaluationId: id.data, ...body })
})
