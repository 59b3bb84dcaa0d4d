import config from '@payload-config'
import type { Payload } from 'payload'
import { getPayload } from 'payload'
import type { z } from 'zod'
import { problems } from '../domain/problems'
import { localeFor } from '../i18n/locale'
import { boundedBody } from './boundedBody'
import { parse, refusal, textParams } from './http'
import type { SessionToken } from './sessionToken'
import { sessionToken } from './sessionToken'

type Asked = {
  payload: Payload
  token: SessionToken
  params: Record<string, string>
  /** says in which language a refusal is told, as soon as the person is known */
  speak: (language: string | null) => void
  request: Request
}
type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/** The largest change that is read: a form of 500 long answers is far smaller. */
const mostBytes = 2 * 1024 * 1024

/**
 * A JSON route for the hot path of saving: verifies the session's token and leaves it to the work to ask for person and row
 * in one statement. The same refusals as `endpoint`.
 */
export const saverEndpoint = <Schema extends z.ZodType>(
  schema: Schema,
  work: (asked: Asked & { body: z.infer<Schema> }) => Promise<unknown>,
) =>
  saverRoute(async (asked) => {
    const body = parse(schema, await boundedBody(asked.request, mostBytes))
    return Response.json(await work({ ...asked, body }))
  })

/** The same for reading: the work makes the answer itself. */
export function saverRoute(work: (asked: Asked) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    let locale = localeFor(request.headers)
    const speak = (known: string | null) => void (locale = localeFor(request.headers, known))
    try {
      const payload = await getPayload({ config })
      const token = await sessionToken(payload, request.headers)
      if (!token) throw problems.notSignedIn()
      return await work({ payload, token, params: textParams(await context.params), speak, request })
    } catch (error) {
      return refusal(error, locale)
    }
  }
}
