import { describe, expect, test } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { fa } from '@payloadcms/translations/languages/fa'
import { translations as formBuilder } from '@payloadcms/plugin-form-builder/translations/languages/all'
import { payloadTexts } from '../../../src/i18n/payload'

type Tree = Record<string, Record<string, string>>

const own = 'plugin-form-builder'
const plugin = formBuilder as unknown as Record<'en' | 'fa', { translations: Tree }>
const english: Tree = { ...en.translations, [own]: plugin.en.translations[own] } as Tree
const persian: Tree = { ...fa.translations, [own]: plugin.fa.translations[own] } as Tree
const places = (text: string) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}|<\/?\d>/g)].map(([place]) => place).sort()
const entries = (tree: Tree): [string, string, string][] =>
  Object.entries(tree).flatMap(([name, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string, string] => [name, key, text]),
  )

describe.each(Object.entries(payloadTexts))('our %s texts of Payload', (language, texts) => {
  test('replace texts that exist, and use only values that Payload gives', () => {
    for (const [name, key, text] of entries(texts as Tree)) {
      const original = english[name]?.[key]
      expect([name, key, typeof original]).toEqual([name, key, 'string'])
      const unknown = places(text).filter((place) => !places(original ?? '').includes(place))
      expect([name, key, unknown]).toEqual([name, key, []])
    }
  })

  test('differ from what they replace', () => {
    const replaced = language === 'fa' ? persian : english
    expect(entries(texts as Tree).filter(([name, key, text]) => replaced[name]?.[key] === text)).toEqual([])
  })
})

test('what the admin shows in Persian has no Arabic letters, no text left in English and no value that is never given', () => {
  const shown: Tree = { ...persian }
  for (const [name, texts] of Object.entries(payloadTexts.fa as Tree)) shown[name] = { ...persian[name], ...texts }
  const wrong = entries(english).filter(([name, key, original]) => {
    const text = shown[name]?.[key]
    if (!text) return true
    return (
      /[يىك]/.test(text) ||
      (text === original && /[a-z]{4}/i.test(text)) ||
      places(text).some((place) => !places(original).includes(place))
    )
  })
  expect(wrong.map(([name, key]) => `${name}:${key}`)).toEqual([])
})
