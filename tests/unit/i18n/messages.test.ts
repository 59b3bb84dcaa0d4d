import { expect, test } from '@jest/globals'
import { messages } from '../../../src/i18n/messages'
import type { MessageTree } from '../../../src/i18n/translate'

// That both languages say the same things in the right letters is tests/house/messages; here only what needs the texts.

const texts = (tree: MessageTree): string[] =>
  Object.values(tree).flatMap((node) => (typeof node === 'string' ? [node] : texts(node)))

const namespaces: [string, { fa: MessageTree; en: MessageTree }][] = Object.entries(messages)

/** Places for values, names such as SHA-256 and letter numbers such as 206/93/11852 keep their own digits. */
const OWN_DIGITS = /\{\w+\}|[A-Za-z]+-?\d+|\d+(?:\/\d+)*\/\d{5,}/g

test.each(namespaces)('Persian texts of %s have no Latin digits', (_, { fa }) => {
  expect(texts(fa).filter((text) => /[0-9]/.test(text.replace(OWN_DIGITS, '')))).toEqual([])
})
