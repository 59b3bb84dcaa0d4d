import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

/** Folders of the application that name one part of an address in two ways; the server would not start. */
function twoNames(folder: string): string[] {
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const slugs = inner.map(({ name }) => name).filter((name) => /^\[[^.[\]]+\]$/.test(name))
  return [...(slugs.length > 1 ? [folder] : []), ...inner.flatMap(({ name }) => twoNames(path.join(folder, name)))]
}

test('one part of an address has one name', () => {
  expect(twoNames('src/app')).toEqual([])
})
