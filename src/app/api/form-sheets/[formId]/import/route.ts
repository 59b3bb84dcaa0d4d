import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { uploadedForm } from '../../../../../lib/uploadedForm'
import { importSheet, refusedRows } from '../../../../../services/forms/importSheet'

/** The largest file that is read, with the form around it. */
const mostBytes = 20 * 1024 * 1024

const fields = z.object({ work: z.enum(['preview', 'apply', 'refused']), file: z.instanceof(File) })

/**
 * Answers from a sheet: multipart with `file` and `work`. `preview` tells what would happen, `apply` does it, `refused` gives
 * the refused rows as a file.
 */
export const POST = endpoint(z.object({}), async ({ req, request, params }) => {
  const { work, file } = await uploadedForm(request, fields, mostBytes)
  const asked = { formId: params.formId ?? '', bytes: new Uint8Array(await file.arrayBuffer()) }
  return work === 'refused' ? refusedRows(req, asked) : importSheet(req, { ...asked, work })
})
