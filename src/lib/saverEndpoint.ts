import config from '@payload-config'
import type { Payload } from 'payload'
import { getPayload } from 'payload'
import type { z } from 'zod'
import { parse, readJson, refusal, textParams } from './http'
import type { SessionToken } from './sessionToken'
import { sessionToken } from './sessionToken'

type Asked<Body> = { payload: Payload; token: SessionToken | null; body: Body; params: Record<string, string> }
type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/**
 * A JSON route for the hot path of saving: verifies the session's token and leaves it to the work to ask for person and row
 * in one statement. The same refusals as `endpoint`.
 */
export function saverEndpoint<Schema extends z.ZodType>(
  schema: Schema,
  work: (asked: Asked<z.infer<Schema>>) => Promise<unknown>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const payload = await getPayload({ config })
      const token = await sessionToken(payload, request.headers)
      const body = parse(schema, await readJson(request))
      return Response.json(await work({ payload, token, body, params: textParams(await context.params) }))
    } catch (error) {
      return refusal(error)
    }
  }
}
