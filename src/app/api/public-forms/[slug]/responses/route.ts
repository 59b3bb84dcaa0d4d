import { z } from 'zod'
import { problems } from '../../../../../domain/problems'
import { publicEndpoint } from '../../../../../lib/http'
import { receiveResponse } from '../../../../../services/forms/public/receiveResponse'

/** The largest response that is read; the longest texts of a form of fifty questions fit. */
const mostBytes = 512 * 1024

const body = z.object({
  edition: z.uuid(),
  answers: z.record(z.string().max(100), z.unknown()),
  proof: z.object({ token: z.string().max(300), numbers: z.array(z.number()).max(64) }),
  trap: z.string().max(1000),
})

/** Takes a response of somebody without an account. The header `idempotency-key` makes a repeated sending one response. */
export const POST = publicEndpoint(
  body,
  ({ req, body, params, request }) => {
    const key = request.headers.get('idempotency-key') ?? ''
    if (!/^[0-9a-f]{32}$/.test(key)) throw problems.badRequest()
    return receiveResponse(req, params.slug ?? '', { ...body, key })
  },
  { mostBytes },
)
