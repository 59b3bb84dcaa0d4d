import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { loadDemo } from './demo/load'
import { loadReference } from './reference/load'
import type { Tally } from './upsert'

export type SeedPart = 'reference' | 'demo'
type Options = {
  payload: Payload
  parts: readonly SeedPart[]
  loginsFile?: string | undefined
  say?: (line: string) => void
}

/**
 * Writes the seed data. Rows are found by natural keys, so that a second run changes nothing. Prints what it made and what
 * stood already, by collection.
 */
export async function runSeed({
  payload,
  parts,
  loginsFile,
  say = (line) => process.stdout.write(`${line}\n`),
}: Options): Promise<Tally[]> {
  const tally = new Map<string, Tally>()
  const request = async () => createLocalReq({ context: { importing: true } }, payload)
  if (parts.includes('reference')) await loadReference(await request(), tally)
  if (parts.includes('demo')) await loadDemo({ payload, request, tally, loginsFile, say })
  const rows = [...tally.values()]
  for (const { collection, made, kept } of rows)
    say(`  ${collection.padEnd(22)} ${String(made).padStart(6)} made ${String(kept).padStart(6)} kept`)
  return rows
}
