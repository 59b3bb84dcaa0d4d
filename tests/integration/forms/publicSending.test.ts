import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { makeProver } from '../../../src/components/public/forms/proof'
import { sendResponse } from '../../../src/components/public/forms/sendResponse'
import { publicFormAt } from '../../../src/services/forms/public/publicForm'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { makePublicForm } from '../../support/publicForm'
import type { World } from '../../support/world'
import { makeWorld } from '../../support/world'

/** The browser's own way of sending against the server's own routes, without a browser and a network between them. */
type Route = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

let application: TestPayload
let world: World
let edition: string
let routes: Record<string, Route>
let isOffline = false
const network = globalThis.fetch

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await makePublicForm(world, { slug: 'desk' })
  edition = (await publicFormAt(await world.system(), 'desk')).edition
  const [challenge, responses] = await Promise.all([
    import('../../../src/app/api/public-forms/[slug]/challenge/route'),
    import('../../../src/app/api/public-forms/[slug]/responses/route'),
  ])
  routes = { challenge: challenge.POST, responses: responses.POST }
  globalThis.fetch = (url, init) => {
    const [, slug = '', name = ''] = /^\/api\/public-forms\/([^/]+)\/([^/]+)$/.exec(String(url)) ?? []
    const route = routes[name]
    if (isOffline || !route) return Promise.reject(new TypeError('no line'))
    const { credentials: _, ...request } = init ?? {}
    return route(new Request(`http://localhost${String(url)}`, request), { params: Promise.resolve({ slug }) })
  }
})
afterEach(() => {
  isOffline = false
})
afterAll(async () => {
  globalThis.fetch = network
  await application.close()
})

const sending = (answers: Record<string, unknown>, changes = {}) => ({
  slug: 'desk',
  edition,
  answers,
  key: 'a'.repeat(32),
  trap: '',
  locale: 'fa' as const,
  ...changes,
})

test('is refused in words: what is wrong with which question, a form that is not there, a key that is none', async () => {
  const prover = makeProver('desk', 'fa')
  const wrong = await sendResponse(prover, sending({ mood: 'good', minutes: '9999' }))
  expect(wrong).toMatchObject({ ok: false, problem: { code: 'invalid', status: 422, fields: [{ path: 'minutes' }] } })
  const nowhere = await sendResponse(makeProver('nowhere', 'fa'), sending({}, { slug: 'nowhere' }))
  expect(nowhere).toMatchObject({ ok: false, problem: { status: 404 } })
  expect(await sendResponse(prover, sending({ mood: 'good' }, { key: 'x' }))).toMatchObject({
    problem: { status: 400 },
  })
})

test('tells of a lost line, and goes when it is back, once', async () => {
  const prover = makeProver('desk', 'fa')
  isOffline = true
  expect(await sendResponse(prover, sending({ mood: 'good' }))).toMatchObject({
    problem: { code: 'network', status: 0 },
  })
  isOffline = false
  const first = await sendResponse(prover, sending({ mood: 'good' }))
  expect(first).toMatchObject({ ok: true, data: { code: expect.stringMatching(/^[A-Z0-9-]{14}$/) } })
  expect(await sendResponse(prover, sending({ mood: 'good' }))).toEqual(first)
})

test('does a challenge that was used anew by itself', async () => {
  const prover = makeProver('desk', 'fa')
  const one = await sendResponse(prover, sending({ mood: 'good' }, { key: 'b'.repeat(32) }))
  const other = await sendResponse(prover, sending({ mood: 'good' }, { key: 'c'.repeat(32) }))
  expect([one.ok, other.ok]).toEqual([true, true])
  expect(one).not.toEqual(other)
})
