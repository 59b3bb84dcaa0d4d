import { z } from 'zod'
import { visitFileRules } from '../../../../../domain/visits'
import { rawEndpoint } from '../../../../../lib/http'
import { uploadedForm } from '../../../../../lib/uploadedForm'
import { attachVisitFile } from '../../../../../services/visits/visitFiles'

const asked = z.object({ file: z.instanceof(File), item: z.uuid().optional() })
/** What the form around the file may weigh. */
const overhead = 64 * 1024

/** Adds one file to a visit, or to one thing that was looked at (`item`). Answers the files that are there now. */
export const POST = rawEndpoint(async ({ req, request, params }) => {
  const { file, item = null } = await uploadedForm(request, asked, visitFileRules.maxBytes + overhead)
  const bytes = Buffer.from(await file.arrayBuffer())
  return attachVisitFile({ req, id: params.id ?? '', item, file: { name: file.name, bytes } })
})
