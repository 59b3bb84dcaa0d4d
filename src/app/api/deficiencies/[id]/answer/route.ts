import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { answerDeficiency } from '../../../../../services/forms/answerDeficiency'

const text = z.string().max(10_000, 'tooLong')

/** «چه کردید؟»: what the agency says of one deficiency; `seen` is the answer that its page showed. */
export const PUT = endpoint(z.object({ answer: text, seen: text }), ({ req, body, params }) =>
  answerDeficiency({ req, id: params.id ?? '', ...body }),
)
