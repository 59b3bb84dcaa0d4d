import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { root } from './support/sources'

test('types, import map and migrations are what the collections say', () => {
  const done = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error' },
  })
  expect({ status: done.status, said: done.status === 0 ? '' : done.stdout + done.stderr }).toEqual({
    status: 0,
    said: '',
  })
}, 180_000)
