import { buildIfChanged } from './build.mjs'
import { installMissing } from './install.mjs'
import { runJest } from './jest.mjs'
import { stopRunning } from './run.mjs'
import { elapsed, step } from './steps.mjs'
import { report } from './trouble.mjs'

/**
 * `npm test`: all tests, or those that its words choose (as Jest takes them). Browser tests come last and one file at a
 * time: on a small machine they and the build would make each other wait past their patience.
 */
export async function test(words) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, leave)
  try {
    await step('وابستگی‌ها · dependencies', installMissing)
    const runs = words.length > 0 ? [await jest(words)] : [await withoutBrowser(), await withBrowser()]
    conclude(runs)
  } catch (error) {
    process.exitCode = report(error)
  }
}

/** Told to stop, what runs is stopped, and nothing more is begun. */
function leave() {
  stopRunning()
  process.exit(130)
}

const jest = (parameters) => runJest(parameters, { show: true })

function withoutBrowser() {
  console.log('\nواحد، خانه، یکپارچگی · unit, house, integration\n')
  return jest(['--selectProjects', 'unit', 'house', 'integration', '--maxWorkers=2'])
}

async function withBrowser() {
  console.log('\nمرورگر · browser\n')
  await step('ساخت برنامه · build', () => buildIfChanged({}))
  return jest(['--selectProjects', 'e2e', '--runInBand'])
}

/** The last line is for people and for CI; a run without results is a failure, never a silence. */
function conclude(runs) {
  const sum = (name) => runs.reduce((total, { counts }) => total + (counts?.[name] ?? 0), 0)
  const broken = runs.some(({ code, counts }) => code !== 0 || !counts) || sum('passed') === 0
  const failed = sum('failed') || (broken ? 1 : 0)
  console.log(`\n${elapsed()}\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`)
  process.exitCode = broken ? 1 : 0
}
