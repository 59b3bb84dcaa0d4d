import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { openDatabase, type TestDatabase } from '../support/database'

/** What must be true of the schema that the migrations make, whoever wrote them. */

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await openDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const rows = async (statement: string) => (await client.query<{ line: string }>(statement)).rows.map(({ line }) => line)

describe('a schema is refused', () => {
  test('with a foreign key that no index begins with: deleting or joining its target would read the whole table', async () => {
    const all = await rows(`select conname as line from pg_constraint where contype = 'f'`)
    expect(all.length).toBeGreaterThan(50)
    const missing = await rows(`
      select format('CREATE INDEX ON %s (%I);', c.conrelid::regclass, a.attname) as line
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f'
         and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indpred is null)
       order by 1`)
    expect(missing).toEqual([])
  })

  test('with a constraint that waits for the commit: a failing commit is reported as done', async () => {
    const deferred = await rows(`select conname as line from pg_constraint where condeferrable`)
    expect(deferred).toEqual([])
  })

  test('with a binary float where a score or a weight stands', async () => {
    const floats = await rows(`
      select table_name || '.' || column_name as line from information_schema.columns
       where table_schema = 'public' and data_type in ('real', 'double precision')
       order by 1`)
    expect(floats).toEqual([])
    const scores = await rows(`
      select table_name || '.' || column_name || ' ' || data_type as line from information_schema.columns
       where table_schema = 'public' and column_name ~ '(^|_)(score|cap|total|weight)$' and data_type not in ('numeric', 'jsonb')
       order by 1`)
    expect(scores).toEqual([])
  })

  test('with a table that has no primary key', async () => {
    const without = await rows(`
      select c.relname as line from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and not exists (select from pg_constraint p where p.conrelid = c.oid and p.contype = 'p')`)
    expect(without).toEqual([])
  })

  test('with audit events that can be changed, deleted or emptied', async () => {
    await client.query(`insert into audit_events (id, at, event, subject_type, subject_id)
      values (gen_random_uuid(), now(), 'test', 'cycle', 'x')`)
    for (const statement of [
      'update audit_events set event = $$other$$',
      'delete from audit_events',
      'truncate audit_events',
    ]) {
      await expect(client.query(statement)).rejects.toThrow()
    }
    expect((await client.query('select event from audit_events')).rows).toEqual([{ event: 'test' }])
  })
})
