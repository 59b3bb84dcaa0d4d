import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { endpoint } from '../../../../../lib/http'
import { compareFormEditions } from '../../../../../services/forms/formEditions'

const asked = z.object({ from: z.coerce.number().int().positive(), to: z.coerce.number().int().positive() })

/** Two editions of a form compared: `?from=1&to=2`. */
export const GET = endpoint(z.object({}), ({ req, params, request }) => {
  const numbers = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!numbers.success) throw problems.badRequest()
  return compareFormEditions(req, { formId: params.formId ?? '', ...numbers.data })
})
