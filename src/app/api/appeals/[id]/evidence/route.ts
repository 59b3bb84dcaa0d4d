import { z } from 'zod'
import { maxEvidenceBytes } from '../../../../../domain/forms/evidenceTypes'
import { problems } from '../../../../../domain/problems'
import { endpoint } from '../../../../../lib/http'
import { attachAppealFile } from '../../../../../services/evaluation/attachAppealFile'

/** What the form around the file may weigh. */
const overhead = 64 * 1024

/** Adds one file to a registered appeal: multipart with `file`. Answers the files that are there now. */
export const POST = endpoint(z.object({}), async ({ req, request, params }) => {
  if (Number(request.headers.get('content-length') ?? 0) > maxEvidenceBytes + overhead) throw problems.tooLarge()
  const form = await request.formData().catch(() => {
    throw problems.badRequest()
  })
  const file = form.get('file')
  if (!(file instanceof File)) throw problems.badRequest()
  const bytes = Buffer.from(await file.arrayBuffer())
  return { files: await attachAppealFile({ req, appealId: params.id ?? '', file: { name: file.name, bytes } }) }
})
