import fs from 'node:fs'

/** Stops what `startDatabase` started and removes its folder. */
export default async function stopDatabase() {
  const { server, folder } = globalThis.testDatabase
  await server?.stop()
  fs.rmSync(folder, { recursive: true, force: true })
}
