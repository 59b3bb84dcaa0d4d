import { describe, expect, test } from '@jest/globals'
import { makeTranslator, translator } from '../../../src/i18n'
import type { MessageKey } from '../../../src/i18n'

const messages = {
  fa: { hello: 'سلام {name}', left: { days: '{days} روز مانده' } },
  en: { hello: 'Hello {name}', left: { days: '{days} days left' } },
}

describe('a translator', () => {
  test('refuses a key that does not exist, or that is a branch', () => {
    const t = makeTranslator('fa', messages)
    expect(() => t.at('nothing')).toThrow('no message at "nothing"')
    expect(() => t.at('left')).toThrow()
    expect(() => t.at('left.days.more')).toThrow()
    expect(() => t.at('constructor')).toThrow()
    expect(t.has('left')).toBe(false)
    expect(t.has('left.days')).toBe(true)
  })

  test('prints numbers in the digits of its language and leaves texts alone', () => {
    expect(makeTranslator('fa', messages)('left.days', { days: 1200 })).toBe('۱٬۲۰۰ روز مانده')
    expect(makeTranslator('en', messages)('left.days', { days: 1200 })).toBe('1,200 days left')
    expect(makeTranslator('fa', messages)('hello', { name: '1405/07' })).toBe('سلام 1405/07')
  })

  test('leaves a place without a value visible', () => {
    expect(makeTranslator('fa', messages)('hello', {})).toBe('سلام {name}')
  })

  test('of a registered namespace knows its keys', () => {
    expect(translator('fa', 'common')('appName')).toBe('کارنامه')
    expect(translator('en', 'common')('outOf', { score: '42.5', cap: '50' })).toBe('42.5 of 50')
    // The compiler refuses a key that the namespace does not have: this line would not be true otherwise.
    const refused: 'notThere' extends MessageKey<'common'> ? false : true = true
    expect(refused).toBe(true)
  })
})
