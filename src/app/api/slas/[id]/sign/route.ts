import { z } from 'zod'
import { rawEndpoint } from '../../../../../lib/http'
import { uploadedForm } from '../../../../../lib/uploadedForm'
import { MOST_REPLY_BYTES } from '../../../../../services/inquiries/answerInquiry'
import { signWithScan } from '../../../../../services/sla/signWithScan'

const asked = z.object({
  move: z.enum(['sign', 'countersign']),
  position: z.string().max(200).default(''),
  date: z.string().max(10).default(''),
  file: z.instanceof(File).optional(),
})

/** Records a signature: for which side, in what position, on which day, with the scan of the paper where there is one. */
export const POST = rawEndpoint(async ({ req, params, request }) => {
  const { file, ...given } = await uploadedForm(request, asked, MOST_REPLY_BYTES + 1024 * 1024)
  const scan = file && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : null
  return signWithScan({ req, id: params.id ?? '', ...given, file: scan })
})
