import type { Payload } from 'payload'
import { openDatabase } from './database'

export type TestPayload = {
  readonly payload: Payload
  readonly databaseUrl: string
  /** Closes Payload and drops the file's database. Call it in `afterAll`, else Jest waits for the connections. */
  readonly close: () => Promise<void>
}

/**
 * Opens the whole application (collections, hooks, access) without its web part, on this test file's own migrated,
 * empty database.
 */
export async function openPayload(): Promise<TestPayload> {
  const database = await openDatabase()
  const [{ getPayload }, { default: config }, { closePayload }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
    import('../../src/lib/closePayload'),
  ])
  const payload = await getPayload({ config })
  const close = async () => {
    await closePayload(payload)
    await database.drop()
  }
  return { payload, databaseUrl: database.url, close }
}
