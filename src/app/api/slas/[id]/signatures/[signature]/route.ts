import { z } from 'zod'
import { endpoint } from '../../../../../../lib/http'
import { withoutAccessStoredFile } from '../../../../../../lib/storedFile'
import { signatureScan } from '../../../../../../services/sla/signatureScans'

/** The scan of a signed paper, for those who may read the signature. */
export const GET = endpoint(z.object({}), async ({ req, params }) => {
  const file = await signatureScan({ req, sla: params.id ?? '', id: params.signature ?? '' })
  return withoutAccessStoredFile(req, { collection: 'documents', ...file })
})
