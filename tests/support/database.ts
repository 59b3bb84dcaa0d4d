import pg from 'pg'
import { template } from './startDatabase.mjs'

function setting(name: 'DATABASE_URL' | 'KARNAMEH_TEST_SERVER'): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is absent: only tests in tests/integration and tests/e2e have a database`)
  return value
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: setting('KARNAMEH_TEST_SERVER') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/**
 * Makes this test file's own database: migrated, and empty of rows (about 0.1 s). With `empty` it has no tables either,
 * for tests of the migrations themselves. `drop` removes it, cutting what is still connected.
 */
export async function openDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const url = setting('DATABASE_URL')
  const name = new URL(url).pathname.slice(1)
  await onServer(`create database ${name} template ${empty ? 'template0' : template}`)
  return { url, drop: () => onServer(`drop database if exists ${name} with (force)`) }
}
