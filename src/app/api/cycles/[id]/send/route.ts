import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { endpoint } from '../../../../../lib/http'
import { sendResults } from '../../../../../services/evaluation/sendResults'

const letter = z.object({ letterNumber: z.string().max(100, 'tooLong'), letterDate: z.string().max(10) })

/** Marks the results of a cycle as sent to the national organisation, with the export file made from what was approved. */
export const POST = endpoint(letter, async ({ req, params, body }) => {
  const id = z.uuid().safeParse(params.id)
  if (!id.success) throw problems.notFound()
  return sendResults({ req, cycleId: id.data, ...body })
})
