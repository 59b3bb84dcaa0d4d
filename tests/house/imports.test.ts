import { describe, expect, test } from '@jest/globals'
import { importsOf, sourceFiles, type Import } from './support/imports'

const files = sourceFiles()
const imports = files.flatMap(importsOf)

/** The part of the house that a file belongs to. */
function partOf(file: string): string {
  // Next looks for it beside the app folder; it is the app's door.
  if (file === 'src/proxy.ts') return 'app'
  const inside = /^src\/([^/.]+)\//.exec(file)
  return inside?.[1] ?? file.split('/')[0] ?? file
}

/** Which other parts each part may import from. The one firm thing about the layout; HOUSE.md §2 says why. */
const allowed: Record<string, readonly string[]> = {
  domain: [],
  i18n: ['domain'],
  lib: ['domain', 'i18n', 'payload.config.ts'],
  access: ['domain'],
  notices: ['domain', 'i18n'],
  documents: ['domain', 'i18n'],
  fields: ['access', 'domain', 'i18n'],
  services: ['domain', 'notices', 'documents', 'lib', 'access', 'i18n'],
  jobs: ['services', 'domain', 'notices', 'lib'],
  hooks: ['services', 'domain', 'lib'],
  collections: ['fields', 'access', 'i18n', 'hooks', 'domain'],
  components: ['domain', 'i18n'],
  app: ['services', 'components', 'i18n', 'lib', 'domain', 'payload.config.ts'],
  seed: ['services', 'domain', 'lib'],
  // A bench starts the product and its rivals with the launcher's own tools, as the tests' support does.
  bench: ['services', 'domain', 'lib', 'seed', 'payload.config.ts', 'scripts'],
  'payload.config.ts': ['collections', 'jobs', 'lib', 'i18n'],
}

/** What domain may take from outside: pure libraries. */
const pureLibraries = [
  'decimal.js-light',
  '@internationalized/date',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'jsep',
  '@dagrejs/dagre',
  'saxes',
  'zod',
]

const shown = (one: Import) => `${one.from}:${one.line} imports ${one.specifier}`
const isGenerated = (one: Import) => one.target === 'src/payload-types.ts'

describe('imports that are refused', () => {
  test('there are files to read', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
  })

  test('every part is known', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in allowed))).toEqual([])
  })

  test('those against the direction of the house', () => {
    const wrong = imports.filter((one) => {
      if (!one.target || isGenerated(one)) return false
      const [from, to] = [partOf(one.from), partOf(one.target)]
      return from !== to && !allowed[from]?.includes(to)
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('generated types that are not imported as types', () => {
    expect(imports.filter((one) => isGenerated(one) && !one.typeOnly).map(shown)).toEqual([])
  })

  test('anything but pure libraries in the domain, generated types included', () => {
    const fromDomain = imports.filter((one) => one.from.startsWith('src/domain/'))
    const wrong = fromDomain.filter(
      (one) => isGenerated(one) || (!one.target && !pureLibraries.includes(one.specifier)),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('paths of ours with an extension, and files that are not there', () => {
    const ours = imports.filter((one) => one.target !== undefined)
    const withExtension = ours.filter((one) => /\.tsx?$|\.jsx?$/.test(one.specifier))
    const absent = ours.filter((one) => !/\.[a-z]+$/.test(one.target ?? ''))
    expect([...withExtension, ...absent].map(shown)).toEqual([])
  })

  test('circles', () => {
    expect(circles(imports.filter((one) => !one.typeOnly))).toEqual([])
  })
})

/** Circles of imports, each as the files it goes through, starting at the first by name. */
function circles(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, target } of edges) if (target) next.set(from, [...(next.get(from) ?? []), target])
  const found = new Set<string>()
  const finished = new Set<string>()
  const walk = (file: string, trail: string[]) => {
    const at = trail.indexOf(file)
    if (at >= 0) return void found.add(fromFirst(trail.slice(at)).join(' → '))
    if (finished.has(file)) return
    for (const target of next.get(file) ?? []) walk(target, [...trail, file])
    finished.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return [...found]
}

function fromFirst(circle: string[]): string[] {
  const start = circle.indexOf([...circle].sort()[0] ?? '')
  return [...circle.slice(start), ...circle.slice(0, start)]
}
