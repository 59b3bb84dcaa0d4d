import type { CastName } from './world'
import { castEmail, castPassword } from './world'

export type Answer<Body = Record<string, unknown>> = { status: number; body: Body }

export type Session = {
  cookie: string
  /** A JSON request as this person, from our own pages. */
  ask: <Body = Record<string, unknown>>(method: string, path: string, body?: unknown) => Promise<Answer<Body>>
  /** A multipart request as this person. */
  give: (path: string, form: FormData) => Promise<Answer>
}

async function answerOf<Body>(response: Response): Promise<Answer<Body>> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, body: (isJson && text ? JSON.parse(text) : { text }) as Body }
}

/** Requests to a server as one person, with his cookie and the origin that a browser would send. */
function sessionWith(url: string, cookie: string): Session {
  const headers = { origin: url, ...(cookie ? { cookie } : {}) }
  return {
    cookie,
    ask: async (method, path, body) =>
      answerOf(
        await fetch(`${url}${path}`, {
          method,
          redirect: 'manual',
          headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      ),
    give: async (path, form) => answerOf(await fetch(`${url}${path}`, { method: 'POST', headers, body: form })),
  }
}

/** Nobody's requests. */
export const visitor = (url: string): Session => sessionWith(url, '')

/** Signs a person of the cast in through the server's own door. */
export async function signIn(url: string, name: CastName): Promise<Session> {
  const response = await fetch(`${url}/api/session/login`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ email: castEmail(name), password: castPassword }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${name} could not sign in: ${response.status} ${await response.text()}`)
  return sessionWith(url, cookie)
}
