import { rowsOf, type Check } from './check'

/** The database is of this version: no migration is missing, and none is there that this version does not know. */
export const migrationsApplied: Check = {
  name: 'the database is of this version',
  async find(payload) {
    const { migrations } = await import('../../../src/migrations')
    const applied = (await rowsOf<{ name: string }>(payload, 'select name from payload_migrations')).map(
      ({ name }) => name,
    )
    const known = migrations.map(({ name }) => name)
    return [
      ...known.filter((name) => !applied.includes(name)).map((name) => `not applied: ${name}`),
      ...applied.filter((name) => !known.includes(name)).map((name) => `unknown to this version: ${name}`),
    ]
  },
}
