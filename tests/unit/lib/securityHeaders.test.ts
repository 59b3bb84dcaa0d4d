import { describe, expect, test } from '@jest/globals'
import { apiPolicy, commonHeaders, contentSecurityPolicy, newNonce } from '../../../src/lib/securityHeaders'

const policyOf = (area: 'site' | 'admin', development = false) =>
  Object.fromEntries(
    contentSecurityPolicy({ area, nonce: 'N', development })
      .split('; ')
      .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
  )

describe('the policy of pages', () => {
  test('refuses inline scripts and styles, frames around us, plugins and other bases', () => {
    const policy = policyOf('site')
    expect(policy['script-src']).toBe("'self' 'nonce-N' 'strict-dynamic'")
    expect(policy['style-src']).toBe("'self' 'nonce-N'")
    expect(policy['style-src-attr']).toBe("'unsafe-inline'")
    expect(policy).toMatchObject({
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'connect-src': "'self'",
      'img-src': "'self' data: blob:",
    })
  })

  test('lets the admin have inline styles, but never inline or evaluated scripts', () => {
    const policy = policyOf('admin')
    expect(policy['style-src']).toContain("'unsafe-inline'")
    expect(policy['script-src']).not.toContain('unsafe')
  })

  test('names no other host', () => {
    for (const area of ['site', 'admin'] as const) {
      expect(contentSecurityPolicy({ area, nonce: 'N', development: false })).not.toMatch(/https?:|ws:|\*/)
    }
  })

  test('is looser only in development', () => {
    expect(policyOf('site', true)['script-src']).toContain("'unsafe-eval'")
    expect(policyOf('site')['script-src']).not.toContain('unsafe')
  })
})

test('answers of the API run no script', () => {
  expect(apiPolicy).toContain("script-src 'none'")
})

test('types are not guessed', () => {
  expect(commonHeaders).toContainEqual({ key: 'X-Content-Type-Options', value: 'nosniff' })
})

test('every nonce is new and holds 128 bits', () => {
  const nonces = new Set(Array.from({ length: 200 }, newNonce))
  expect(nonces.size).toBe(200)
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
})
