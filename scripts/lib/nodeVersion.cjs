'use strict'
/* Read by Node of any age, so nothing newer than what Node 12 knows stands in this file. */

const needed = [20, 9]

/** What to tell someone whose Node is too old, or null. `version` is as in process.versions.node. */
function refuseOldNode(version) {
  const parts = version.split('.').map(Number)
  if (parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1])) return null
  return [
    `کارنامه به Node ${needed.join('.')} یا تازه‌تر نیاز دارد و این Node ${version} است.`,
    `Karnameh needs Node ${needed.join('.')} or newer, and this is Node ${version}.`,
    'راه حل · Way out: https://nodejs.org (LTS) · or with nvm: nvm install 22',
  ].join('\n')
}

/** Runs a script's real module if this Node can read it; else says so and leaves with 1. */
function whenNodeIsNew(load) {
  const sentence = refuseOldNode(process.versions.node)
  if (!sentence) return load()
  console.error(`\n${sentence}\n`)
  process.exitCode = 1
  return undefined
}

module.exports = { refuseOldNode, whenNodeIsNew }
