import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { staleImportMap, writeImportMap } from './importMap'
import { missingMigration } from './migrations'
import { staleTypes, writeTypes } from './types'

/**
 * Makes the generated files, or with `--check` tells which are stale. `--migration NAME` writes the migration from the
 * newest snapshot to the present collections; a person reads it before it lands.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, migration: { type: 'string' } } })
  const payload = await openWithoutDatabase()
  if (values.check) return check(payload)
  await writeTypes(payload.config)
  await writeImportMap(payload.config)
  if (values.migration) await payload.db.createMigration({ payload, migrationName: values.migration, skipEmpty: true })
  return 0
}

/** The configuration and the schema made from it, without a connection. */
async function openWithoutDatabase(): Promise<Payload> {
  const [{ default: payload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  await payload.init({ config, disableDBConnect: true, disableOnInit: true })
  return payload
}

async function check(payload: Payload): Promise<number> {
  const findings = [
    ...(await staleTypes(payload.config)),
    ...(await staleImportMap(payload.config)),
    ...(await missingMigration(payload)),
  ]
  for (const line of findings) process.stderr.write(`${line}\n`)
  return findings.length === 0 ? 0 : 1
}

process.exit(await main())
