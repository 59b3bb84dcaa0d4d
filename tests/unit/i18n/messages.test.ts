import { describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { messages } from '../../../src/i18n/messages'
import type { MessageTree } from '../../../src/i18n/translate'

function texts(tree: MessageTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, node]): [string, string][] =>
    typeof node === 'string' ? [[prefix + key, node]] : texts(node, `${prefix}${key}.`),
  )
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()
const namespaces: [string, { fa: MessageTree; en: MessageTree }][] = Object.entries(messages)

describe.each(namespaces)('messages of %s', (_, { fa, en }) => {
  test('have the same keys in both languages', () => {
    expect(
      texts(en)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      texts(fa)
        .map(([key]) => key)
        .sort(),
    )
  })

  test('have the same places for values in both languages', () => {
    const english = new Map(texts(en))
    const wanted = texts(fa).map(([key, text]) => [key, places(text)])
    expect(wanted.map(([key]) => [key, places(english.get(String(key)) ?? '')])).toEqual(wanted)
  })

  test('are not empty', () => {
    expect([...texts(fa), ...texts(en)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('in Persian hold no Arabic ي, ى or ك and no Latin digits', () => {
    expect(texts(fa).filter(([, text]) => /[يىك]/.test(text) || /[0-9]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([])
  })
})

test('every message file is registered', () => {
  const files = readdirSync('src/i18n/messages').filter((file) => file.endsWith('.json'))
  const expected = Object.keys(messages).flatMap((namespace) => [`${namespace}.en.json`, `${namespace}.fa.json`])
  expect(files.sort()).toEqual(expected.sort())
})
