import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { problemFromDatabase } from '../../../src/lib/databaseErrors'
import { recordEvent } from '../../../src/services/system/audit'
import { inTransaction } from '../../../src/services/system/unitOfWork'
import { openPayload, type TestPayload } from '../../support/payload'
import { rest, signIn } from '../../support/rest'
import { castEmail, castPassword, makeWorld, type CastName, type World } from '../../support/world'

let opened: TestPayload
let world: World
let event: string

const query = (statement: string, values: unknown[] = []) => opened.payload.db.pool.query(statement, values)
const headersOf = (name: CastName) => signIn(opened.payload, castEmail(name), castPassword)

beforeAll(async () => {
  opened = await openPayload()
  world = await makeWorld(opened.payload)
  const req = await world.as('manager')
  const subject = { type: 'cycle', id: world.cycle, cycle: world.cycle, province: world.provinces.here } as const
  event = await recordEvent(req, {
    event: 'cycle.reopened',
    subject,
    details: { from: 'indicators_ready', to: 'draft' },
  })
})
afterAll(() => opened.close())

describe('an audit event is not changed', () => {
  test.each([
    ['one row', 'update audit_events set actor_name = null where id = $1', () => [event]],
    ['no row at all', 'update audit_events set actor_name = null where false', () => []],
    ['one deleted row', 'delete from audit_events where id = $1', () => [event]],
    ['all rows', 'truncate audit_events cascade', () => []],
    [
      'a row put over another',
      `insert into audit_events (id, at, event, subject_type, subject_id) values ($1, now(), 'x', 'x', 'x')
      on conflict (id) do update set event = 'x'`,
      () => [event],
    ],
  ])('by SQL: %s', async (_, statement, values) => {
    const error: unknown = await query(statement, values()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'KA001' })
    expect(problemFromDatabase(error)).toMatchObject({ code: 'immutable', status: 409 })
  })

  test('by SQL of one who has switched ordinary triggers off for himself', async () => {
    const client = await opened.payload.db.pool.connect()
    try {
      await client.query('begin')
      await client.query('set local session_replication_role = replica')
      await expect(client.query('delete from audit_events')).rejects.toMatchObject({ code: 'KA001' })
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test.each(['admin', 'manager', 'deputy', 'liaison'] as const)('over HTTP: %s', async (name) => {
    const headers = await headersOf(name)
    const changed = await rest(opened.payload, 'PATCH', `/audit-events/${event}`, { headers, body: { event: 'x' } })
    const removed = await rest(opened.payload, 'DELETE', `/audit-events/${event}`, { headers })
    const made = await rest(opened.payload, 'POST', '/audit-events', { headers, body: { event: 'x' } })
    expect([changed.status, removed.status, made.status]).toEqual([403, 403, 403])
  })

  test('by the application itself, past all access rules', async () => {
    const change = opened.payload.update({
      collection: 'audit-events',
      id: event,
      data: { event: 'x' },
      overrideAccess: true,
    })
    expect(problemFromDatabase(await change.catch((thrown: unknown) => thrown))).toMatchObject({ code: 'immutable' })
  })

  test('and after all of that it stands as it was written', async () => {
    const { rows } = await query('select event, actor_name, details from audit_events where id = $1', [event])
    expect(rows).toEqual([
      { event: 'cycle.reopened', actor_name: 'manager', details: { from: 'indicators_ready', to: 'draft' } },
    ])
  })
})

describe('an audit event is not read', () => {
  const read = async (name: CastName) => {
    const { status, body } = await rest(opened.payload, 'GET', `/audit-events/${event}`, {
      headers: await headersOf(name),
    })
    return body.id === event ? 'reads' : status
  }

  test('by nobody', async () => {
    expect((await rest(opened.payload, 'GET', `/audit-events/${event}`)).status).toBe(403)
  })

  test.each(['general', 'committee', 'secretary', 'editor', 'director', 'liaison'] as const)('by %s', async (name) => {
    expect(await read(name)).toBe(403)
  })

  test.each(['farManager', 'farDeputy'] as const)('by %s, who reads those of another province', async (name) => {
    expect(await read(name)).toBe(404)
  })

  test('but by the staff that answers for the province', async () => {
    expect([await read('manager'), await read('deputy'), await read('head'), await read('admin')]).toEqual(
      Array(4).fill('reads'),
    )
  })
})

describe('an audit event', () => {
  test('goes with the transaction that did not happen', async () => {
    const before = (await query('select count(*)::int as count from audit_events')).rows
    const failed = inTransaction({ payload: opened.payload }, async (req) => {
      await recordEvent(req, { event: 'cycle.closed', subject: { type: 'cycle', id: world.cycle } })
      throw new Error('the business failed')
    })
    await expect(failed).rejects.toThrow('the business failed')
    expect((await query('select count(*)::int as count from audit_events')).rows).toEqual(before)
  })

  test('outlives the account of the one who did it', async () => {
    const req = await world.as('member')
    const id = await recordEvent(req, { event: 'circular.published', subject: { type: 'circular', id: world.cycle } })
    await opened.payload.delete({ collection: 'users', id: world.userId('member'), overrideAccess: true })
    const { rows } = await query('select actor_id, actor_name from audit_events where id = $1', [id])
    expect(rows).toEqual([{ actor_id: world.userId('member'), actor_name: 'member' }])
  })

  test('keeps its place among those of the same millisecond', async () => {
    const ids = await inTransaction({ payload: opened.payload }, async (req) => {
      const made: string[] = []
      for (let count = 0; count < 50; count += 1) {
        made.push(await recordEvent(req, { event: 'item.scored', subject: { type: 'item', id: world.cycle } }))
      }
      return made
    })
    expect([...ids].sort()).toEqual(ids)
  })
})
