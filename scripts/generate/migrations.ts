import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

type Snapshot = Record<string, unknown>
type DrizzleKit = {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<Snapshot> | Snapshot
  generateMigration: (before: Snapshot, after: Snapshot) => Promise<string[]>
}

/** The statements that bring the newest migration's snapshot to the present collections: none when it is complete. */
export async function missingMigration(payload: Payload): Promise<string[]> {
  const folder = payload.db.migrationDir
  const newest = (await fs.readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  if (!newest) return ['There is no migration. Run: npm run generate -- --migration initial']
  const before = JSON.parse(await fs.readFile(path.join(folder, newest), 'utf8')) as Snapshot
  const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit() as unknown as DrizzleKit
  const statements = await generateMigration(before, await generateDrizzleJson(payload.db.schema))
  if (statements.length === 0) return []
  const shown = statements.slice(0, 10).map((statement) => `  ${statement.trim().slice(0, 200)}`)
  return ['A migration is missing. Run: npm run generate -- --migration NAME', ...shown]
}
