import { describe, expect, test } from '@jest/globals'
import { readEnv } from '../../../src/lib/env'

const secret = 's'.repeat(32)

describe('settings that are refused', () => {
  test.each([
    ['a database of another kind', { DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL: must start with postgres/],
    ['a short secret', { PAYLOAD_SECRET: 'short' }, /PAYLOAD_SECRET: must have at least 32/],
    ['a port that is no port', { PORT: '99999' }, /PORT/],
    ['a pool of one', { DATABASE_POOL_MAX: '1' }, /DATABASE_POOL_MAX/],
    ['mail over http', { SMTP_URL: 'http://mail.example.ir' }, /SMTP_URL/],
    ['half of S3', { S3_BUCKET: 'files' }, /go together/],
    ['a moved clock in production', { NODE_ENV: 'production', KARNAMEH_CLOCK_OFFSET_MS: '1' }, /never in production/],
  ])('%s', (_name, given, message) => {
    expect(() => readEnv(given)).toThrow(message)
  })

  test('a missing database or secret is refused when it is read, not before', () => {
    const env = readEnv({})
    expect(env.PORT).toBe(3000)
    expect(() => env.DATABASE_URL).toThrow(/DATABASE_URL is not set/)
    expect(() => env.PAYLOAD_SECRET).toThrow(/PAYLOAD_SECRET is not set/)
  })
})

describe('settings that are taken', () => {
  test('an empty value means not set', () => {
    const env = readEnv({ SMTP_URL: '', PORT: '' })
    expect([env.SMTP_URL, env.PORT]).toEqual([undefined, 3000])
  })

  test('the address follows the port, and both names of the loopback are trusted', () => {
    const env = readEnv({ PORT: '4010' })
    expect(env.SERVER_URL).toBe('http://localhost:4010')
    expect(env.TRUSTED_ORIGINS).toEqual(['http://localhost:4010', 'http://127.0.0.1:4010'])
  })

  test('a public address trusts only itself, without its last slash', () => {
    const env = readEnv({ SERVER_URL: 'https://karnameh.example.ir/', PAYLOAD_SECRET: secret })
    expect(env.SERVER_URL).toBe('https://karnameh.example.ir')
    expect(env.TRUSTED_ORIGINS).toEqual(['https://karnameh.example.ir'])
    expect(env.PAYLOAD_SECRET).toBe(secret)
  })

  test('replicas are a list', () => {
    const env = readEnv({ DATABASE_REPLICA_URLS: 'postgres://a/x, postgres://b/x' })
    expect(env.DATABASE_REPLICA_URLS).toEqual(['postgres://a/x', 'postgres://b/x'])
  })

  test('the build reads values that reach nothing', () => {
    const env = readEnv({ NEXT_PHASE: 'phase-production-build' })
    expect(env.DATABASE_URL).toContain('127.0.0.1:1/')
  })
})
