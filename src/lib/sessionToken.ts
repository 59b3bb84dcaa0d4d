import { jwtVerify } from 'jose'
import type { Payload } from 'payload'
import { JWT_AUTH_VERSION } from 'payload'

export type SessionToken = { userId: string; sessionId: string }

/**
 * What the request's session token says, verified: whose it is and which session. Says nothing of whether that session still
 * lives; the caller's one statement asks the database. Refuses (null) what Payload refuses: no token, a wrong signature, an
 * expired one, a cookie that comes from a foreign origin. A test asks both the same questions.
 */
export async function sessionToken(payload: Payload, headers: Headers): Promise<SessionToken | null> {
  const token = tokenOf(payload, headers)
  if (!token) return null
  try {
    const verified = await jwtVerify(token, new TextEncoder().encode(payload.secret))
    const { id, collection, sid } = verified.payload
    const known = verified.protectedHeader.authVersion === JWT_AUTH_VERSION && collection === 'users'
    return known && typeof id === 'string' && typeof sid === 'string' ? { userId: id, sessionId: sid } : null
  } catch {
    // Whatever is wrong with a token, the answer to its bearer is the same: nobody is signed in.
    return null
  }
}

/** In Payload's order (`jwtOrder`): a header that names a token goes before the cookie. */
function tokenOf(payload: Payload, headers: Headers): string | null {
  const header = headers.get('authorization')
  if (header?.startsWith('JWT ')) return header.slice(4)
  if (header?.startsWith('Bearer ')) return header.slice(7)
  const cookie = cookieOf(headers, `${payload.config.cookiePrefix}-token`)
  return cookie && isOwnOrigin(payload, headers) ? cookie : null
}

function cookieOf(headers: Headers, name: string): string | null {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  // Of two cookies with one name the later one counts, as for Payload.
  const found = pairs.findLast((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? null
}

/** A browser's word on where a request comes from: the Origin in our list, or else a fetch that did not cross sites. */
function isOwnOrigin(payload: Payload, headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin) return payload.config.csrf.includes(origin)
  return ['same-origin', 'same-site', 'none'].includes(headers.get('sec-fetch-site') ?? '')
}
