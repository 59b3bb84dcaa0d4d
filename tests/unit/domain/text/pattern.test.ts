import { describe, expect, test } from '@jest/globals'
import { fitsPattern, isPattern } from '../../../../src/domain/text/pattern'

describe('patterns of texts', () => {
  test.each(['', ' ', '+9', '9++', '9'.repeat(61)])('«%s» is none', (pattern) => expect(isPattern(pattern)).toBe(false))

  test.each([
    ['9+/9+', '1403/', false],
    ['9+/9+', '/100146', false],
    ['9+/9+', '1403/100146 ', false],
    ['9+/9+', '۱۴۰۳/۱۰۰۱۴۶', true],
    ['AA-999', 'ab-12', false],
    ['AA-999', 'Ab-123', true],
    ['99ا999-99', '12ب345-91', true],
    ['99ا999-99', '12B345-91', false],
    ['*+.9', 'a.b.5', true],
  ])('%s and «%s»: %s', (pattern, text, fits) => expect(fitsPattern(text, pattern)).toBe(fits))

  test('no text and no pattern makes it slow', () => {
    const began = performance.now()
    expect(fitsPattern(`${'9'.repeat(500)}x`, '9+9+9+9+9+9+9+9+9+9+9+9+9+9+9+9+9+9+9+9+')).toBe(false)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
