import fs from 'node:fs'
import path from 'node:path'

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Holds a lock file while `work` runs, waiting for another process that holds it; one whose holder has died is taken
 * over. For what two commands of this folder must not do at once: installing and building.
 */
export async function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  for (let tries = 0; !take(file); tries += 1) {
    if (tries === 3) console.log(`  …  waiting for process ${holder(file)}, which holds ${file}`)
    await pause(300)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive(holder(file))) fs.rmSync(file, { force: true })
    return false
  }
}

/** A file that was just made may not have its number yet: until then its holder counts as alive. */
function holder(file) {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  return text === '' ? process.pid : Number(text)
}

/** Whether a process is there, ours or another user's. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
