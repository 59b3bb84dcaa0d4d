import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

export const writeTypes = (config: SanitizedConfig) => generateTypes(config, { log: false })

/** Whether src/payload-types.ts is what the collections give, by generating it elsewhere. */
export async function staleTypes(config: SanitizedConfig): Promise<string[]> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'karnameh-types-'))
  try {
    const outputFile = path.join(folder, 'payload-types.ts')
    await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
    const [fresh, kept] = await Promise.all(
      [outputFile, config.typescript.outputFile ?? ''].map((at) => fs.readFile(at, 'utf8')),
    )
    return fresh === kept ? [] : ['src/payload-types.ts is stale. Run: npm run generate']
  } finally {
    await fs.rm(folder, { recursive: true })
  }
}
