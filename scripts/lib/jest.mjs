import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { runNode } from './run.mjs'
import { readJson } from './settings.mjs'

/**
 * Runs Jest and gives its exit code, output and counts. ECMAScript modules in Jest want a flag of Node; the rest of the
 * options are the caller's.
 */
export async function runJest(parameters, { show = false } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-jest-'))
  const outputFile = path.join(folder, 'results.json')
  const options = ['-c', inRoot('jest.config.mjs'), '--json', `--outputFile=${outputFile}`, ...parameters]
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', NODE_ENV: 'test' }
  try {
    const done = await runNode([inRoot('node_modules', 'jest', 'bin', 'jest.js'), ...options], { env, show })
    return { ...done, counts: countsOf(readJson(outputFile)) }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that could not even be loaded has no tests of its own in the results; it counts as one failure. */
function countsOf(results) {
  if (!results) return undefined
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  }
}
