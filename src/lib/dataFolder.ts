import path from 'node:path'
import { env } from './env'

/**
 * A path inside the data folder (KARNAMEH_DATA_DIR), for what is kept on this machine only: uploads when no S3 is
 * set, the local mailbox, generated papers. Refuses a path that leads out of the folder.
 */
export function dataPath(...parts: string[]): string {
  const root = path.resolve(/* turbopackIgnore: true */ env.KARNAMEH_DATA_DIR)
  const full = path.resolve(root, ...parts)
  if (full !== root && !full.startsWith(root + path.sep)) throw new Error('This path leads out of the data folder.')
  return full
}
