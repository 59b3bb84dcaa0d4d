import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { runWorker } from '../../../src/jobs/worker'
import type { Job } from '../../../src/jobs/job'
import { shiftClockForTests } from '../../../src/lib/clock'
import { resumeOverdueEvaluations } from '../../../src/services/evaluation/resumeOverdue'
import { cleanUpExpired } from '../../../src/services/system/cleanUp'
import { transition } from '../../../src/services/system/moves'
import { openPayload, type TestPayload } from '../../support/payload'
import { evaluationOf, makeWorld, openCycle, type World } from '../../support/world'

let opened: TestPayload
let world: World
let evaluation: string

const query = async <Found extends Record<string, unknown>>(statement: string) =>
  (await opened.payload.db.pool.query<Found>(statement)).rows
const stateOf = async (id: string) =>
  (await query<{ state: string }>(`select workflow_state as state from evaluations where id = '${id}'`))[0]?.state

beforeAll(async () => {
  opened = await openPayload()
  world = await makeWorld(opened.payload)
  await openCycle(world)
  evaluation = await evaluationOf(world, 'water')
})
afterAll(() => opened.close())
beforeEach(async () => {
  await query(
    `update evaluations set workflow_state = 'returned', return_due_date = '2026-11-21', return_count = 1; delete from notices`,
  )
  await query(`update evaluation_cycles set workflow_state = 'self_assessment'`)
})
afterEach(() => shiftClockForTests(0))

const resume = () => resumeOverdueEvaluations({ payload: opened.payload })

describe('not taken back', () => {
  test('by a person, whatever his role', async () => {
    for (const name of ['admin', 'manager', 'deputy', 'general', 'director'] as const) {
      const asked = transition({ req: await world.as(name), noun: 'evaluation', id: evaluation, move: 'resumeOverdue' })
      await expect(asked).rejects.toMatchObject({ status: 403 })
    }
    expect(await stateOf(evaluation)).toBe('returned')
  })

  test('on the very day, or before it', async () => {
    const { today } = await import('../../../src/lib/clock')
    await query(`update evaluations set return_due_date = '${today()}'`)
    expect(await resume()).toBe(0)
    const forced = transition({
      req: await world.system(),
      noun: 'evaluation',
      id: evaluation,
      move: 'resumeOverdue',
      bySystem: true,
    })
    await expect(forced).rejects.toMatchObject({ code: 'notReady' })
  })

  test('in a cycle that was cancelled', async () => {
    await query(`update evaluation_cycles set workflow_state = 'cancelled'`)
    expect(await resume()).toBe(0)
  })

  test('while somebody else holds the row', async () => {
    const client = await opened.payload.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select 1 from evaluations for update`)
      expect(await resume()).toBe(0)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

describe('an evaluation whose time to mend is over', () => {
  test('goes on with what there is: the day after, once, by three workers at a time', async () => {
    await query(`update evaluations set workflow_state = 'in_progress' where id <> '${evaluation}'`)
    const counts = await Promise.all([resume(), resume(), resume()])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await stateOf(evaluation)).toBe('under_review')
    const events = await query(`select actor_name, details from audit_events where event = 'evaluation.resumed'`)
    expect(events).toEqual([
      { actor_name: null, details: { from: 'returned', to: 'under_review', dueDate: '2026-11-21' } },
    ])
    const told = await query<{ to: string }>('select to_address as to from notices order by to_address')
    expect(told.map(({ to }) => to.split('@')[0])).toEqual(['director', 'general', 'general2', 'liaison', 'specific'])
  })

  test('does not wait for another one that refuses', async () => {
    const other = await evaluationOf(world, 'welfare')
    await query(
      `alter table evaluations add constraint test_refuses check (id <> '${other}' or workflow_state = 'returned')`,
    )
    expect(await resume()).toBe(1)
    expect([await stateOf(evaluation), await stateOf(other)]).toEqual(['under_review', 'returned'])
    await query('alter table evaluations drop constraint test_refuses')
  })
})

describe('what has expired', () => {
  test('sessions, locks and codes go; those that hold stay', async () => {
    const user = world.userId('general')
    await query(`
      insert into users_sessions (_order, _parent_id, id, expires_at) values
        (1, '${user}', 'old', now() - interval '1 second'), (2, '${user}', 'new', now() + interval '1 hour');
      insert into payload_locked_documents (id, updated_at) values
        (gen_random_uuid(), now() - interval '2 hours'), (gen_random_uuid(), now());
      update users set reset_password_token = 'old', reset_password_expiration = now() - interval '1 second' where id = '${user}';
      update users set reset_password_token = 'new', reset_password_expiration = now() + interval '1 hour' where name = 'deputy'`)
    const req = await createLocalReq({}, opened.payload)
    expect(await cleanUpExpired(req)).toBe(3)
    expect(await cleanUpExpired(req)).toBe(0)
    expect(await query(`select id from users_sessions where id in ('old', 'new')`)).toEqual([{ id: 'new' }])
    expect(await query('select 1 from payload_locked_documents')).toHaveLength(1)
    expect(
      await query('select reset_password_token as code from users where reset_password_token is not null'),
    ).toEqual([{ code: 'new' }])
  })
})

describe('a worker', () => {
  const run = (jobs: Job[], signal: AbortSignal) => runWorker({ payload: opened.payload, signal, jobs })

  test('is not ended by a job that fails, and stops when it is told', async () => {
    const stop = new AbortController()
    const calls: string[] = []
    const fails: Job = {
      name: 'fails',
      everySeconds: 60,
      run: async () => {
        calls.push('fails')
        throw new Error('expected by this test')
      },
    }
    const works: Job = {
      name: 'works',
      everySeconds: 0,
      run: async () => {
        calls.push('works')
        if (calls.filter((call) => call === 'fails').length >= 2) stop.abort()
        return 0
      },
    }
    await run([fails, works], stop.signal)
    expect(calls.filter((call) => call === 'fails').length).toBeGreaterThanOrEqual(2)
  })

  test('runs a job again at once while there is work, and waits when there is none', async () => {
    const stop = new AbortController()
    let left = 3
    let calls = 0
    const job: Job = {
      name: 'counts',
      everySeconds: 3600,
      run: async () => {
        calls += 1
        if (left === 0) setTimeout(() => stop.abort(), 50)
        return left-- > 0 ? 1 : 0
      },
    }
    await run([job], stop.signal)
    expect(calls).toBe(4)
  })
})
