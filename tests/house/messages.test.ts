import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { filesUnder, lineOf, nodesOf, parse, read } from './support/sources'

type Tree = { readonly [key: string]: string | Tree }

const folder = 'src/i18n/messages'
const namespaces = [...new Set(filesUnder(folder, ['.json']).map((file) => file.replace(/\.(fa|en)\.json$/, '')))]

const load = (namespace: string, language: 'fa' | 'en') => JSON.parse(read(`${namespace}.${language}.json`)) as Tree

/** Every sentence with its dotted key. */
function sentences(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : sentences(value, `${before}${key}.`),
  )
}

const places = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort()

describe('messages', () => {
  test('there are some', () => expect(namespaces.length).toBeGreaterThan(3))

  test.each(namespaces)('%s says the same things in both languages', (namespace) => {
    const [fa, en] = [new Map(sentences(load(namespace, 'fa'))), new Map(sentences(load(namespace, 'en')))]
    expect([...fa.keys()].sort()).toEqual([...en.keys()].sort())
    const differ = [...fa].filter(([key, text]) => !sameSet(places(text), places(en.get(key) ?? '')))
    expect(differ.map(([key]) => key)).toEqual([])
    expect([...fa, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })

  test.each(namespaces)('%s is written in Persian letters, not in Arabic ones', (namespace) => {
    expect(sentences(load(namespace, 'fa')).filter(([, text]) => /[يكىة٠-٩]/.test(text))).toEqual([])
  })

  test('every namespace is merged', () => {
    const merged = read(`${folder}/index.ts`)
    const absent = namespaces.filter((name) => !merged.includes(`${name.replace(`${folder}/`, './')}.fa.json`))
    expect(absent).toEqual([])
  })
})

const sameSet = (some: unknown[], others: unknown[]) => [...new Set(some)].join() === [...new Set(others)].join()

describe('Persian that is written where it cannot be translated', () => {
  test('screens take their words from the messages', () => {
    const files = ['src/app', 'src/components'].flatMap((at) => filesUnder(at, ['.tsx', '.ts']))
    expect(files.length).toBeGreaterThan(0)
    const found = files.flatMap((file) =>
      [...nodesOf(parse(file))]
        .filter((node) => ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node))
        .filter((node) => /[\u0600-\u06FF]{2}/.test(node.getText()))
        .map((node) => `${file}:${lineOf(node)} ${node.getText().trim().slice(0, 60)}`),
    )
    expect(found).toEqual([])
  })
})
