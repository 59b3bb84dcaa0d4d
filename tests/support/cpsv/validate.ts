import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { shapes } from './shapes'

const script = fileURLToPath(new URL('./shaclProcess.mjs', import.meta.url))

/** What the shapes say about JSON-LD documents, each on its own. */
export function validate(documents: readonly unknown[]): { statements: number; faults: string[] }[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify({ shapes, documents }),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // The test runner's own options would start the process as one of its workers.
    env: { PATH: process.env.PATH, NODE_ENV: 'test' },
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as { statements: number; faults: string[] }[]
}
