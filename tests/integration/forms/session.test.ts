import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SignJWT } from 'jose'
import { JWT_AUTH_VERSION } from 'payload'
import type { Payload } from 'payload'
import { signOut } from '../../../src/services/organisation/signOut'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { castEmail, castPassword, evaluationOf, makeWorld, openCycle } from '../../support/world'

/** Saving signs in by a way of its own, for speed. It must refuse whom Payload refuses, and know whom Payload knows. */
let application: TestPayload
let payload: Payload
let world: World
let water: string
let own: string
type Put = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>
let PUT: Put

beforeAll(async () => {
  application = await openPayload()
  payload = application.payload
  world = await makeWorld(payload)
  await openCycle(world)
  water = await evaluationOf(world, 'water')
  own = payload.config.serverURL
  ;({ PUT } = (await import('../../../src/app/api/submissions/[id]/answers/route')) as unknown as { PUT: Put })
})
afterAll(() => application.close())

const logIn = async (name: CastName): Promise<string> => {
  const data = { email: castEmail(name), password: castPassword }
  return (await payload.login({ collection: 'users', data, overrideAccess: true })).token ?? ''
}
const cookie = (token: string) => ({ cookie: `${payload.config.cookiePrefix}-token=${token}` })
const put = (headers: Record<string, string>, body: unknown = { revision: 0, answers: {} }, id = water) =>
  PUT(
    new Request(`${own}/api/submissions/${id}/answers`, {
      method: 'PUT',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    { params: Promise.resolve({ id }) },
  )
/** What the two doors say of one request: Payload's, and the one of saving. */
async function bothDoors(headers: Record<string, string>): Promise<{ payload: boolean; saving: boolean }> {
  const { user } = await payload.auth({ headers: new Headers(headers) })
  const { status } = await put(headers)
  expect([200, 401]).toContain(status)
  return { payload: user !== null && user.active !== false, saving: status === 200 }
}
const signed = async (claims: object, secret = payload.secret, until = '1h', header: object = {}) =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', authVersion: JWT_AUTH_VERSION, ...header })
    .setIssuedAt()
    .setExpirationTime(until)
    .sign(new TextEncoder().encode(secret))
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>

describe('who is refused by both doors', () => {
  const nobody = { payload: false, saving: false }

  test('no token, a torn one, one of another secret, an expired one, one of another format or collection', async () => {
    const token = await logIn('liaison')
    const claims = claimsOf(token)
    const bearers = [
      'x',
      `${token.slice(0, -4)}AAAA`,
      await signed(claims, 'another-secret-of-at-least-32-characters'),
      await signed(claims, payload.secret, '-1s'),
      await signed(claims, payload.secret, '1h', { authVersion: 99 }),
      await signed({ ...claims, sid: undefined }),
      await signed({ ...claims, sid: '00000000-0000-4000-8000-000000000000' }),
      await signed({ ...claims, collection: 'agencies' }),
      await signed({ ...claims, id: '01a00000-0000-7000-8000-000000000000' }),
    ]
    expect(await bothDoors({})).toEqual(nobody)
    for (const bearer of bearers) expect(await bothDoors({ authorization: `JWT ${bearer}` })).toEqual(nobody)
  })

  test('a cookie from a foreign origin, or from who knows where', async () => {
    const given = cookie(await logIn('liaison'))
    for (const headers of [
      given,
      { ...given, origin: 'https://example.com' },
      { ...given, origin: 'null' },
      { ...given, 'sec-fetch-site': 'cross-site' },
      { ...given, origin: 'https://example.com', 'sec-fetch-site': 'same-origin' },
      { cookie: `other=${given.cookie}`, origin: own },
      { cookie: `${payload.config.cookiePrefix}-token=%`, origin: own },
    ]) {
      expect(await bothDoors(headers)).toEqual(nobody)
    }
  })

  test('a session that was ended, though its token has hours to live', async () => {
    const token = await logIn('liaison')
    expect(await bothDoors({ authorization: `JWT ${token}` })).toEqual({ payload: true, saving: true })
    const { user } = await payload.auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
    const req = await world.as('liaison')
    req.user = user
    await signOut({ payload, req })
    expect(await bothDoors({ authorization: `JWT ${token}` })).toEqual(nobody)
  })

  test('an account that was switched off', async () => {
    const token = await logIn('director')
    const set = (active: boolean) =>
      payload.update({
        collection: 'users',
        id: world.userId('director'),
        data: { active },
        overrideAccess: true,
        depth: 0,
      })
    await set(false)
    expect(await bothDoors({ authorization: `JWT ${token}` })).toEqual(nobody)
    await set(true)
    expect(await bothDoors({ authorization: `JWT ${token}` })).toEqual({ payload: true, saving: true })
  })
})

describe('who is known to both doors', () => {
  test('by cookie from our own pages, and by header', async () => {
    const token = await logIn('liaison')
    const known = { payload: true, saving: true }
    expect(await bothDoors({ ...cookie(token), origin: own })).toEqual(known)
    expect(await bothDoors({ ...cookie(token), 'sec-fetch-site': 'same-origin' })).toEqual(known)
    expect(await bothDoors({ authorization: `Bearer ${token}` })).toEqual(known)
    expect(await bothDoors({ cookie: `a=1; ${cookie('torn').cookie}; ${cookie(token).cookie}`, origin: own })).toEqual(
      known,
    )
  })
})

describe('requests that are not read', () => {
  let headers: Record<string, string>
  beforeAll(async () => {
    headers = { authorization: `JWT ${await logIn('liaison')}` }
  })
  const code = async (answer: Promise<Response>) => {
    const response = await answer
    return [response.status, ((await response.json()) as { code?: string }).code]
  }

  test('no JSON, no revision, another agency, nothing of that name, more than two megabytes', async () => {
    expect(await code(put(headers, '{'))).toEqual([400, 'badRequest'])
    expect(await code(put(headers, { answers: {} }))).toEqual([422, 'invalid'])
    expect(await code(put(headers, undefined, await evaluationOf(world, 'welfare')))).toEqual([404, 'notFound'])
    expect(await code(put(headers, undefined, 'not-an-id'))).toEqual([404, 'notFound'])
    const large = { revision: 0, answers: { m_g_1: { explanation: 'x'.repeat(2 * 1024 * 1024) } } }
    expect(await code(put(headers, large))).toEqual([413, 'tooLarge'])
  })

  test('an evaluator is told that it is not his work', async () => {
    const evaluator = { authorization: `JWT ${await logIn('general')}` }
    expect(await code(put(evaluator))).toEqual([403, 'forbidden'])
  })
})

test('the first save begins the evaluation in the name of who saved', async () => {
  const headers = { authorization: `JWT ${await logIn('liaison')}` }
  const response = await put(headers, { revision: 0, answers: { m_g_1: { actual: '۷۸٫۵' } } })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ progress: { total: 4 } })
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { event: { equals: 'evaluation.started' }, evaluation: { equals: water } },
    overrideAccess: true,
    depth: 0,
  })
  expect(docs.map(({ actor, actorName }) => [actor, actorName])).toEqual([[world.userId('liaison'), 'liaison']])
})
