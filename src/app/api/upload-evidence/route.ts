import { z } from 'zod'
import { maxEvidenceBytes } from '../../../domain/forms/evidenceTypes'
import { problems } from '../../../domain/problems'
import { endpoint } from '../../../lib/http'
import { addEvidence } from '../../../services/forms/addEvidence'

const fields = z.object({
  evaluation: z.uuid(),
  field: z.string().min(1).max(80),
  slot: z.string().min(1).max(40),
  file: z.instanceof(File),
})
/** What the form around the file may weigh. */
const overhead = 64 * 1024

/** Takes one file into an evidence slot: multipart with `evaluation`, `field`, `slot` and `file`. */
export const POST = endpoint(z.object({}), async ({ req, request }) => {
  const length = Number(request.headers.get('content-length'))
  if (!length) throw problems.badRequest()
  if (length > maxEvidenceBytes + overhead) throw problems.tooLarge()
  const form = await request.formData().catch(() => {
    throw problems.badRequest()
  })
  const given = fields.safeParse(Object.fromEntries(form))
  if (!given.success) throw problems.badRequest()
  const { evaluation, field, slot, file } = given.data
  const bytes = Buffer.from(await file.arrayBuffer())
  return addEvidence({ req, evaluationId: evaluation, field, slot, file: { name: file.name, bytes } })
})
