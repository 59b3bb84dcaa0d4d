import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openPayload, type TestPayload } from '../support/payload'

let opened: TestPayload

beforeAll(async () => {
  opened = await openPayload()
})
afterAll(() => opened.close())

describe('the database of a test file', () => {
  test('is its own, migrated, empty, and sorted by Persian rules', async () => {
    const { payload } = opened
    const { rows } = await payload.db.pool.query<{ datlocale: string; datname: string }>(
      'select datname, datlocale from pg_database where datname = current_database()',
    )
    expect(rows[0]?.datlocale).toBe('fa-IR')
    expect(opened.databaseUrl.endsWith(`/${rows[0]?.datname}`)).toBe(true)
    expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
    const sorted = await payload.db.pool.query<{ word: string }>(
      `select word from unnest(array['گل', 'پل', 'آب', 'یار', 'کار']) word order by word`,
    )
    expect(sorted.rows.map((row) => row.word)).toEqual(['آب', 'پل', 'کار', 'گل', 'یار'])
  })
})
