import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runSql } from '../../../src/services/system/sql'
import { inTransaction } from '../../../src/services/system/unitOfWork'
import { openPayload, type TestPayload } from '../../support/payload'

let opened: TestPayload

beforeAll(async () => {
  opened = await openPayload()
})
afterAll(() => opened.close())

test('a connection that is lost in the middle of a transaction fails that transaction, and nothing else', async () => {
  const { payload } = opened
  // Without a listener of its own, the connection's error would end this process and fail the whole file.
  const lost = inTransaction({ payload }, async (req) => {
    const [row] = await runSql<{ pid: number }>(req, sql`select pg_backend_pid() as pid`)
    await payload.db.pool.query('select pg_terminate_backend($1)', [row?.pid])
    await new Promise((resolve) => setTimeout(resolve, 300))
    await runSql(req, sql`select 1`)
  })
  await expect(lost).rejects.toThrow()
  expect((await payload.db.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  expect(await inTransaction({ payload }, (req) => runSql(req, sql`select 2 as two`))).toEqual([{ two: 2 }])
})
