import fs from 'node:fs/promises'
import { generateImportMap, type SanitizedConfig } from 'payload'

export const writeImportMap = (config: SanitizedConfig) => generateImportMap(config, { log: false })

/** Whether the admin's import map is what the collections give. Its paths are relative, so the other one is made beside it. */
export async function staleImportMap(config: SanitizedConfig): Promise<string[]> {
  const kept = config.admin.importMap.importMapFile ?? ''
  const other = `${kept}.${process.pid}.tmp`
  const importMap = { ...config.admin.importMap, importMapFile: other }
  try {
    await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { log: false, force: true })
    const [fresh, old] = await Promise.all([other, kept].map((at) => fs.readFile(at, 'utf8')))
    return fresh?.trim() === old?.trim() ? [] : ["The admin's importMap.js is stale. Run: npm run generate"]
  } finally {
    await fs.rm(other, { force: true })
  }
}
