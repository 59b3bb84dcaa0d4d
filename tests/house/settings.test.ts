import { describe, expect, test } from '@jest/globals'
import { settingNames } from '../../src/lib/env'
import { read } from './support/sources'

/** Next sets it itself while it builds; it is no setting of ours. */
const ours = settingNames.filter((name) => name !== 'NEXT_PHASE')

describe('every setting is explained', () => {
  test('in .env.example, which names nothing else', () => {
    const named = [...read('.env.example').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name)
    expect(named.sort()).toEqual(ours)
  })

  test('in the operations guide', () => {
    const guide = read('docs/operations.md')
    expect(ours.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })
})
