import type { Payload } from 'payload'
import { handleEndpoints } from 'payload'

export type Answer = { status: number; body: Record<string, unknown> }

/** A signed-in person's header, as a client that is no browser sends it. */
export async function signIn(payload: Payload, email: string, password: string): Promise<Record<string, string>> {
  const { token } = await payload.login({ collection: 'users', data: { email, password }, overrideAccess: true })
  return { Authorization: `JWT ${token}` }
}

/** Asks Payload's own REST interface, with everything behind it, without a web server before it. */
export async function rest(
  payload: Payload,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<Answer> {
  const request = new Request(`${payload.config.serverURL}/api${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  const text = await response.text()
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> }
}
