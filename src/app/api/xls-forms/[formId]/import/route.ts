import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { uploadedForm } from '../../../../../lib/uploadedForm'
import { importXlsForm } from '../../../../../services/forms/importXlsForm'

/** The largest file that is read, with the form around it. */
const mostBytes = 5 * 1024 * 1024

const fields = z.object({
  work: z.enum(['preview', 'append', 'replace']),
  file: z.instanceof(File),
  seen: z.string().max(40).optional(),
})

/** Questions from an XLSForm: multipart with `file`, `work` and, to write, `seen` as the preview gave it. */
export const POST = endpoint(z.object({}), async ({ req, request, params, locale }) => {
  const { work, file, seen = null } = await uploadedForm(request, fields, mostBytes)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return importXlsForm(req, { formId: params.formId ?? '', bytes, work, seen, locale })
})
