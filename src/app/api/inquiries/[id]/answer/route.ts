import { z } from 'zod'
import { rawEndpoint } from '../../../../../lib/http'
import { uploadedForm } from '../../../../../lib/uploadedForm'
import { answerInquiry, MOST_REPLY_BYTES } from '../../../../../services/inquiries/answerInquiry'

const asked = z.object({
  note: z.string().max(4000).default(''),
  letterNumber: z.string().max(100).default(''),
  letterDate: z.string().max(10).default(''),
  file: z.instanceof(File).optional(),
})

/** Hands in the answer to an inquiry: a note, the letter's number and day where there is one, and its scan. */
export const POST = rawEndpoint(async ({ req, params, request }) => {
  const { file, ...given } = await uploadedForm(request, asked, MOST_REPLY_BYTES + 1024 * 1024)
  const scan = file && file.size > 0 ? { name: file.name, data: Buffer.from(await file.arrayBuffer()) } : null
  return answerInquiry({ req, id: params.id ?? '', ...given, file: scan })
})
