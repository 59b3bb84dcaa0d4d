import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'
import { env } from './lib/env'
import { contentSecurityPolicy, newNonce } from './lib/securityHeaders'

/**
 * Gives every page its own nonce and the content security policy that goes with it. Next reads the nonce from the
 * request's policy and puts it on its scripts; our documents read `x-nonce`. Prefetches get a policy too, because a
 * browser may show what it prefetched.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce()
  const area = /^\/admin(\/|$)/.test(request.nextUrl.pathname) ? 'admin' : 'site'
  const policy = contentSecurityPolicy({ area, nonce, development: env.NODE_ENV === 'development' })

  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Pages only: the API has a fixed policy (next.config.ts), static files need none. */
export const config = {
  matcher: ['/((?!api/|_next/static|_next/image|fonts/|icons/|favicon.ico).*)'],
}
