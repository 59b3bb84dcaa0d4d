import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { withoutAccessStoredFile } from '../../../../../lib/storedFile'
import { replyFile } from '../../../../../services/inquiries/replyFile'

/** The scan of a reply, for those who may know of the inquiry. */
export const GET = endpoint(z.object({}), async ({ req, params }) => {
  const file = await replyFile({ req, id: params.id ?? '' })
  return withoutAccessStoredFile(req, { collection: 'documents', ...file })
})
