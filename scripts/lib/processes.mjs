import { spawn } from 'node:child_process'
import readline from 'node:readline'
import { guarded } from './guard.mjs'
import { root } from './paths.mjs'

// Longer than the worker's own patience with what it holds.
const patienceMs = 15_000

/** A step's line may be counting its seconds on the terminal: what is said meanwhile takes its place. */
const showLine = (line) => console.log(`${process.stdout.isTTY ? '\r\x1b[K' : ''}${line}`)

/**
 * Starts a long-lived process in a session of its own, its lines shown behind its name. Gives `{ name, died, stop }`:
 * `died` settles with the exit code (or signal) and the last lines if it ends unasked; `stop` asks, waits, and insists
 * after a quarter of a minute.
 */
export function startProcess({ name, command = process.execPath, parameters, env, show = showLine }) {
  const child = spawn(command, parameters, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const release = guarded(child.pid, 'SIGTERM')
  const last = []
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on('line', (line) => {
      last.push(line)
      if (last.length > 8) last.shift()
      show(`  ${name} │ ${line}`)
    })
  }
  let asked = false
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(code ?? signal))
  })
  return {
    name,
    died: ended.then((code) => (asked ? new Promise(() => {}) : { name, code, lines: last.slice(-3).join(' ⏎ ') })),
    async stop() {
      asked = true
      child.kill('SIGTERM')
      const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs)
      await ended
      clearTimeout(insist)
      release()
    },
  }
}
