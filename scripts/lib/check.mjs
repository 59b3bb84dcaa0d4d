import { installMissing } from './install.mjs'
import { runJest } from './jest.mjs'
import { inRoot } from './paths.mjs'
import { runNode } from './run.mjs'
import { step } from './steps.mjs'
import { report } from './trouble.mjs'

const bin = (...parts) => inRoot('node_modules', ...parts)

const checks = [
  ['قالب · format', () => runNode([bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'])],
  ['درستی · lint', () => runNode([bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'])],
  ['گونه‌ها · types', () => runNode([bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', inRoot()])],
  ['خانه · house', () => runJest(['--selectProjects', 'house'])],
]

/** `npm run check`: everything that can be told without running the application. All are run, whatever fails. */
export async function check() {
  const failed = []
  try {
    await step('وابستگی‌ها · dependencies', installMissing)
    for (const [name, work] of checks) await step(name, () => note(name, work, failed))
  } catch (error) {
    process.exitCode = report(error)
    return
  }
  for (const { name, output } of failed) console.error(`\n${name}\n${output.trim()}`)
  console.log(failed.length === 0 ? '\ncheck: all is well' : `\ncheck: ${failed.length} of ${checks.length} failed`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

async function note(name, work, failed) {
  const { code, output } = await work()
  if (code === 0) return 'well'
  failed.push({ name, output })
  return 'FAILED'
}
