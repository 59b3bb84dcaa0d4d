import { describe, expect, test } from '@jest/globals'
import { languageHeader, localeFor } from '../../../src/i18n/locale'

const from = (language?: string) => new Headers(language ? { [languageHeader]: language } : {})

describe('the language of an answer', () => {
  test('is none that we do not speak, and not the one that the browser came in', () => {
    expect(localeFor(from('de'))).toBe('fa')
    expect(localeFor(new Headers({ 'accept-language': 'en' }))).toBe('fa')
    expect(localeFor(from(), null)).toBe('fa')
  })

  test('is the screen’s before the person’s', () => {
    expect(localeFor(from('en'), 'fa')).toBe('en')
    expect(localeFor(from('fa'), 'en')).toBe('fa')
    expect(localeFor(from(), 'en')).toBe('en')
  })
})
