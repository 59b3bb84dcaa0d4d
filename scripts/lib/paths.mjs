import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. Not `import.meta.dirname`: Node 20.9 does not have it yet. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

export const inRoot = (...parts) => path.join(root, ...parts)
