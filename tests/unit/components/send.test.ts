import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { newIdempotencyKey, send } from '../../../src/components/ui/problem'

type Fetch = typeof fetch
const real = globalThis.fetch
const answer = (status: number, body: unknown) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })

function fakeFetch(...outcomes: (Response | Error)[]) {
  const calls: RequestInit[] = []
  globalThis.fetch = jest.fn<Fetch>(async (_, init) => {
    calls.push(init ?? {})
    const outcome = outcomes[calls.length - 1]
    if (!(outcome instanceof Response)) throw outcome ?? new TypeError('Failed to fetch')
    return outcome
  })
  return calls
}

const keyOf = (call: RequestInit | undefined) => new Headers(call?.headers).get('idempotency-key')

afterEach(() => {
  globalThis.fetch = real
})

describe('send', () => {
  test('a refusal comes back with its code, sentence, fields and status', async () => {
    const refusal = { code: 'invalid', message: 'نادرست', fields: [{ path: 'title', message: 'بنویسید' }] }
    fakeFetch(answer(422, refusal))
    expect(await send('/api/x')).toEqual({ ok: false, problem: { ...refusal, status: 422 } })
  })

  test('the server is told the language of the screen, when the screen says it', async () => {
    const calls = fakeFetch(answer(200, {}), answer(200, {}))
    await send('/api/x', { locale: 'en' })
    await send('/api/x')
    expect(calls.map(({ headers }) => new Headers(headers).get('x-karnameh-language'))).toEqual(['en', null])
  })

  test('an error page instead of JSON becomes a sentence, not an exception', async () => {
    fakeFetch(answer(502, '<html>'))
    expect(await send('/api/x')).toMatchObject({ ok: false, problem: { code: 'unreadable', status: 502 } })
  })

  test('a POST without a key is not repeated when the network fails', async () => {
    const calls = fakeFetch()
    expect(await send('/api/x', { body: {} })).toMatchObject({ ok: false, problem: { code: 'network', status: 0 } })
    expect(calls).toHaveLength(1)
  })

  test('a POST with a key is repeated with the same key', async () => {
    const calls = fakeFetch(new TypeError('lost'), answer(200, { id: 1 }))
    const idempotencyKey = newIdempotencyKey()
    expect(await send('/api/x', { body: {}, idempotencyKey })).toEqual({ ok: true, data: { id: 1 } })
    expect(calls.map(keyOf)).toEqual([idempotencyKey, idempotencyKey])
  })

  test('a PUT is repeated with one key of its own making, and gives up in the end', async () => {
    const calls = fakeFetch()
    expect(await send('/api/x', { method: 'PUT', body: {}, retries: 1 })).toMatchObject({ ok: false })
    expect(calls).toHaveLength(2)
    expect(keyOf(calls[0])).toMatch(/^[0-9a-f]{32}$/)
    expect(keyOf(calls[1])).toBe(keyOf(calls[0]))
  })

  test('an answered request is never repeated, whatever the status', async () => {
    const calls = fakeFetch(answer(503, { code: 'unavailable', message: 'بعداً' }))
    await send('/api/x', { method: 'PUT' })
    expect(calls).toHaveLength(1)
  })

  test('what the caller aborts is thrown, not shown as a network failure', async () => {
    fakeFetch(new DOMException('aborted', 'AbortError'))
    const signal = AbortSignal.abort()
    await expect(send('/api/x', { method: 'GET', signal })).rejects.toThrow('aborted')
  })

  test('files go as they are, with no content type of ours', async () => {
    const calls = fakeFetch(answer(200, {}))
    await send('/api/x', { body: new FormData() })
    expect(new Headers(calls[0]?.headers).has('content-type')).toBe(false)
  })
})
