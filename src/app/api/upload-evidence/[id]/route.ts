import { z } from 'zod'
import { problems } from '../../../../domain/problems'
import { endpoint } from '../../../../lib/http'
import { removeEvidence } from '../../../../services/forms/removeEvidence'

/** Takes a file out of its evidence slot, while the field is open. */
export const DELETE = endpoint(z.object({}), async ({ req, params }) => {
  if (!z.uuid().safeParse(params.id).success) throw problems.notFound()
  await removeEvidence({ req, id: params.id ?? '' })
})
