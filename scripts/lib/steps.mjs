const started = Date.now()
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Seconds since this process began to show its steps. */
export const elapsed = () => seconds(started)

/**
 * Runs one step and shows its name, then how long it took and what it found. `work` may return a short remark.
 * On a terminal the line counts the seconds meanwhile, so that a long step is seen to live.
 */
export async function step(name, work) {
  const since = Date.now()
  const live = process.stdout.isTTY
  const ticker = live && setInterval(() => process.stdout.write(`\r  …  ${name}  ${seconds(since)} `), 500)
  if (live) process.stdout.write(`\r  …  ${name}`)
  else console.log(`  …  ${name}`)
  try {
    const remark = await work()
    finish('✓', typeof remark === 'string' ? ` · ${remark}` : '')
    return remark
  } catch (error) {
    finish('✗', '')
    throw error
  } finally {
    clearInterval(ticker)
  }

  function finish(mark, remark) {
    clearInterval(ticker)
    console.log(`${live ? '\r\x1b[K' : ''}  ${mark}  ${name}  ${seconds(since)}${remark}`)
  }
}
