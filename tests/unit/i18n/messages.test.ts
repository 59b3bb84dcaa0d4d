import { expect, test } from '@jest/globals'
import { messages } from '../../../src/i18n/messages'
import type { MessageTree } from '../../../src/i18n/translate'

// That both languages say the same things in the right letters is tests/house/messages; here only what needs the texts.

const texts = (tree: MessageTree): string[] =>
  Object.values(tree).flatMap((node) => (typeof node === 'string' ? [node] : texts(node)))

const namespaces: [string, { fa: MessageTree; en: MessageTree }][] = Object.entries(messages)

test.each(namespaces)('Persian texts of %s have no Latin digits, but in names such as SHA-256', (_, { fa }) => {
  const wrong = texts(fa).filter((text) => /(?<![A-Za-z]-?)[0-9]/.test(text.replace(/\{\w+\}|[A-Za-z]+-?\d+/g, '')))
  expect(wrong).toEqual([])
})
