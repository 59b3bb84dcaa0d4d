import { expect, test } from '@jest/globals'
import pg from 'pg'
import { problemFromDatabase } from '../../../src/lib/databaseErrors'

/** What pg itself throws, not a copy of its words: they are the only sign of a pool that is full. */
const thrown = (work: Promise<unknown>) => work.then(() => null).catch((error: unknown) => error)

test('an error that is none of the database is none of ours', () => {
  expect(problemFromDatabase(new Error('something else'))).toBeNull()
  expect(problemFromDatabase(null)).toBeNull()
})

test('a server that is away is «unavailable», also when the error was wrapped', async () => {
  const pool = new pg.Pool({ host: '127.0.0.1', port: 1 })
  const error = await thrown(pool.query('select 1'))
  expect(problemFromDatabase(error)).toMatchObject({ code: 'unavailable', status: 503 })
  expect(problemFromDatabase(new Error('Failed query', { cause: error }))).toMatchObject({ code: 'unavailable' })
  await pool.end()
})

test('so is a pool whose connections are all busy for too long', async () => {
  // A listener that never speaks: the connection is made and its greeting never comes.
  const { createServer } = await import('node:net')
  const silent = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => silent.once('listening', resolve))
  const { port } = silent.address() as { port: number }
  const pool = new pg.Pool({ host: '127.0.0.1', port, max: 1, connectionTimeoutMillis: 50 })
  void pool.query('select 1').catch(() => undefined)
  const error = await thrown(pool.query('select 1'))
  expect((error as Error).message).toMatch(/timeout/)
  expect(problemFromDatabase(error)).toMatchObject({ code: 'unavailable', status: 503 })
  await pool.end()
  silent.close()
})
