import pg from 'pg'
import type { Migration } from 'payload'
import { env } from '../../../src/lib/env'
import { exit, say, type Verb } from '../verb'
import { withPayload } from '../withPayload'

/** Any number, but always this one: whoever migrates Karnameh's database waits for it. */
const lockNumber = 1_405_090_1

/**
 * Runs the migrations under a lock that the database holds, because Payload takes none: several servers that start at
 * once would race. The lock goes with its connection, however this process ends.
 */
async function underLock(work: () => Promise<number>): Promise<number> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    return await work()
  } finally {
    await client.end()
  }
}

export const migrate: Verb = {
  name: 'migrate',
  summary: 'brings the database to this version, safe to run from several machines at once',
  usage: '',
  help: 'Each migration is one transaction: what fails is rolled back, the ones before it stay. Take a backup first.',
  run: () =>
    underLock(() =>
      withPayload(async (payload) => {
        const { migrations } = await import('../../../src/migrations')
        await payload.db.migrate({ migrations: [...migrations] as Migration[] })
        say(`The database is at ${migrations.at(-1)?.name ?? 'no migration'}.`)
        return exit.done
      }),
    ),
}
