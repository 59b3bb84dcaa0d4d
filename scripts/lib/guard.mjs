import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * The guard is a small process that holds the other end of a pipe. When the one who started it dies, however hard,
 * the pipe closes and the guard stops what was entrusted to it: nothing outlives `kill -9`.
 */
let guard

/** Entrusts a process to the guard, to be sent this signal if we die. Gives what takes it back. */
export function guarded(pid, signal) {
  guard ??= startGuard()
  guard.stdin.write(`guard ${pid} ${signal}\n`)
  return () => guard.stdin.write(`release ${pid}\n`)
}

function startGuard() {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'guard'], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.unref()
  child.stdin.unref()
  child.stdin.on('error', () => {})
  return child
}

function stand() {
  const entrusted = new Map()
  let rest = ''
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
  process.stdin.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      const [verb, pid, signal] = line.split(' ')
      if (verb === 'guard') entrusted.set(Number(pid), signal)
      else entrusted.delete(Number(pid))
    }
  })
  process.stdin.on('end', () => {
    for (const [pid, signal] of entrusted) stop(pid, signal)
  })
}

function stop(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

if (process.argv[2] === 'guard' && process.argv[1] === fileURLToPath(import.meta.url)) stand()
