import { spawn } from 'node:child_process'
import { root } from '../house/support/sources'

export type Ended = { readonly code: number | null; readonly said: string }

/** The environment of a person's terminal: nothing of what Jest has set for its own tests. */
export function personsEnvironment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = process.env
  return { PATH, HOME, TMPDIR, LANG, NODE_ENV: undefined as never, ...settings }
}

/** Runs one of our scripts as a person would, to its end. `node` stands before the script, for parameters of Node. */
export function runScript(
  script: 'start' | 'karnameh',
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  node: readonly string[] = [],
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, `scripts/${script}.mjs`, ...words], {
      cwd: root,
      env: personsEnvironment(settings),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}
