import config from '@payload-config'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq, getPayload } from 'payload'
import type { z } from 'zod'
import type { FieldProblem, Problem } from '../domain/problems'
import { isProblem, problems } from '../domain/problems'
import { localeFor } from '../i18n/locale'
import type { Locale } from '../i18n/locale'
import { problemBody } from '../i18n/problemText'
import { boundedBody } from './boundedBody'
import { problemFromDatabase } from './databaseErrors'
import { namedDuplicate } from './namedDuplicate'

/** What a route's work gets: who asks, the request for the Local API, the checked body and the path's parameters. */
export type Asked<Body> = {
  payload: Payload
  req: PayloadRequest
  user: TypedUser
  /** of the screen that asks: sentences of the answer are in it */
  locale: Locale
  body: Body
  params: Record<string, string>
  request: Request
}

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/** The person behind the request's cookie, or null. Payload refuses a cookie that comes from a foreign origin. */
export async function signedIn(headers: Headers): Promise<{ payload: Payload; user: TypedUser | null }> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  return { payload, user: user && user.active !== false ? user : null }
}

/**
 * A JSON route for signed-in people: signs in, checks the body with zod, runs the work and answers its result as JSON.
 * Every refusal becomes {code, message, fields} with its status; an unknown error is logged and says nothing of the inside.
 */
export const endpoint = <Schema extends z.ZodType>(
  schema: Schema,
  work: (asked: Asked<z.infer<Schema>>) => Promise<unknown>,
) => rawEndpoint(async (asked) => work({ ...asked, body: parse(schema, await readJson(asked.request)) }))

/** The same for work that reads the body itself, such as the bytes of a file. */
export function rawEndpoint(work: (asked: Omit<Asked<never>, 'body'>) => Promise<unknown>) {
  return async (request: Request, context: Context): Promise<Response> => {
    let locale = localeFor(request.headers)
    try {
      const { payload, user } = await signedIn(request.headers)
      if (!user) throw problems.notSignedIn()
      locale = localeFor(request.headers, user.language)
      const req = await createLocalReq({ user, req: { headers: request.headers } }, payload)
      const params = textParams(await context.params)
      const result = await work({ payload, req, user, locale, params, request })
      return result instanceof Response ? result : Response.json(result ?? { ok: true })
    } catch (error) {
      return refusal(error, locale)
    }
  }
}

/** A JSON route for everyone, such as signing in. The same refusals; no person. `mostBytes` bounds what is read of the body. */
export function publicEndpoint<Schema extends z.ZodType>(
  schema: Schema,
  work: (asked: Omit<Asked<z.infer<Schema>>, 'user' | 'locale'>) => Promise<unknown>,
  { mostBytes }: { mostBytes?: number } = {},
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const payload = await getPayload({ config })
      const req = await createLocalReq({ req: { headers: request.headers } }, payload)
      const body = parse(schema, mostBytes ? await boundedBody(request, mostBytes) : await readJson(request))
      const result = await work({ payload, req, body, params: textParams(await context.params), request })
      return result instanceof Response ? result : Response.json(result ?? { ok: true })
    } catch (error) {
      return refusal(error, localeFor(request.headers))
    }
  }
}

/** The answer to an error: a refusal's sentence, or the one sentence that hides everything unknown. */
export async function refusal(error: unknown, locale: Locale = 'fa'): Promise<Response> {
  const problem = namedDuplicate(toProblem(error), await config, locale)
  if (problem.status >= 500) (await getPayload({ config })).logger.error({ err: error, msg: 'unexpected error' })
  return Response.json(problemBody(problem, locale), { status: problem.status })
}

function toProblem(error: unknown): Problem {
  if (isProblem(error)) return error
  const status = (error as { status?: number } | null)?.status
  if (status === 401) return problems.notSignedIn()
  if (status === 403) return problems.forbidden()
  if (status === 404) return problems.notFound()
  return problemFromDatabase(error) ?? problems.unexpected()
}

/** The JSON of a request; nothing for one that has no body, and for forms with files, which routes read themselves. */
export async function readJson(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.headers.get('content-type')?.startsWith('multipart/')) return {}
  const text = await request.text()
  if (text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw problems.badRequest()
  }
}

/** Checks with zod; each refusal names its field by the code that the schema gave as message, or `invalid`. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields: FieldProblem[] = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    code: /^[a-z][A-Za-z]+$/.test(issue.message) ? issue.message : 'required',
  }))
  throw problems.invalid({ fields })
}

/** The path's parameters as texts. A route without any gets undefined from Next in production, whatever its types say. */
export const textParams = (params?: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params ?? {}).map(([key, value]) => [key, Array.isArray(value) ? value.join('/') : (value ?? '')]),
  )
