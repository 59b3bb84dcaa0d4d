import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

const running = new Set()

/** Ends what is being run now, when the one who asked for it is told to stop. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Runs a program to its end and gives `{ code, output }`, both streams together. With `show`, each line also goes to
 * the terminal. Its standard input is closed: nothing that we run may wait for an answer.
 */
export function run(command, parameters, { env = process.env, show = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    let output = ''
    const take = (stream) => (chunk) => {
      output = (output + chunk).slice(-200_000)
      if (show) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? 1, signal, output })
    })
  })
}

export const runNode = (parameters, options) => run(process.execPath, parameters, options)
