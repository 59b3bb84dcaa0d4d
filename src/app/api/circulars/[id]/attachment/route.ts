import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { withoutAccessStoredFile } from '../../../../../lib/storedFile'
import { attachmentOfCircular } from '../../../../../services/publishing/circulars/portalCirculars'

/** The file of a circular for those whom it was sent to, and for staff, whether or not the public may read it. */
export const GET = endpoint(z.object({}), async ({ req, params }) => {
  const file = await attachmentOfCircular({ req, id: params.id ?? '' })
  return withoutAccessStoredFile(req, { collection: 'documents', ...file })
})
