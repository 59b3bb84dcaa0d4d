import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { saveInquiryAnswers } from '../../../../../services/inquiries/saveInquiryAnswers'

const text = z.string().max(1000, 'tooLong').nullable()
const asked = z.object({
  answers: z.array(z.object({ item: z.uuid('notFound'), actual: text, note: text })).max(5000, 'tooLong'),
})

/** Saves cells of an inquiry's grid; the same again changes nothing. */
export const PUT = endpoint(asked, ({ req, body, params }) =>
  saveInquiryAnswers({ req, id: params.id ?? '', answers: body.answers }),
)
