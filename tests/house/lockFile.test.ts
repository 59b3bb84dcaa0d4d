import { describe, expect, test } from '@jest/globals'
import { read } from './support/sources'

type Locked = {
  optionalDependencies?: Record<string, string>
  dependencies?: Record<string, string>
  resolved?: string
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }

/** Where Node would look for a package from the folder of another: beside it, then in each folder above. */
function isLocked(name: string, from: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true
    if (at === '') return false
  }
}

describe('the lock file', () => {
  test('knows every package that a locked one wants, for all platforms: npm ci refuses it otherwise', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(500)
    const absent = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(name, from))
        .map((name) => `${from || 'package.json'} wants ${name}`),
    )
    expect(absent).toEqual([])
  })

  test('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([])
  })
})
