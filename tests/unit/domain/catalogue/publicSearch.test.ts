import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { emptyForm } from '../../../../src/domain/catalogue/identityForm'
import { catalogueHref, likePatterns, readCatalogueQuery, wordsOf } from '../../../../src/domain/catalogue/publicSearch'
import { searchTextOf } from '../../../../src/domain/catalogue/search'

const finds = (title: string, asked: string): boolean => {
  const text = searchTextOf(emptyForm(title, 'سازمان'))
  return wordsOf(asked).every((word) => text.includes(word))
}

describe('what is found', () => {
  test.each([
    ['راهبری میز خدمت دستگاه‌های اجرایی', 'دستگاههاي اجرايي'],
    ['راهبری میز خدمت دستگاه‌های اجرایی', 'دستگاه های اجرایی'],
    ['صدور شناسنامه نوزاد', 'شناسنامه   نوزاد،'],
    ['انشعاب برق ۳ فاز', 'برق 3'],
    ['کارت ملی', 'كارت ملي'],
  ])('«%s» by «%s»', (title, asked) => {
    expect(finds(title, asked)).toBe(true)
  })

  test('not by a word that nobody wrote', () => {
    expect(finds('صدور شناسنامه نوزاد', 'برق')).toBe(false)
  })

  test('signs of patterns are letters here', () => {
    expect(likePatterns('100%_a\\')).toEqual(['%100\\%\\_a\\\\%'])
  })
})

describe('the address', () => {
  test('what it does not know falls away', () => {
    expect(
      readCatalogueQuery({
        event: ['birth', 'nonsense'],
        type: 'g2x',
        page: '-4',
        agency: "'; drop",
        province: '../x',
        q: 'الف',
      }),
    ).toEqual({
      text: 'الف',
      agency: null,
      province: null,
      events: ['birth'],
      types: [],
      channels: [],
      remote: false,
      page: 1,
    })
  })

  test('a question written and read again is the same question', () => {
    fc.assert(
      fc.property(
        fc.record({
          text: fc.string({ maxLength: 30 }).map((text) => text.trim()),
          event: fc.subarray(['birth', 'tax', 'death']),
          type: fc.subarray(['g2c', 'g2b']),
          channel: fc.subarray(['web', 'sms']),
          remote: fc.boolean(),
          page: fc.integer({ min: 1, max: 99 }),
        }),
        ({ text, event, type, channel, remote, page }) => {
          const query = readCatalogueQuery({
            q: text,
            event,
            type,
            channel,
            remote: remote ? '1' : '',
            page: String(page),
          })
          const params = new URL(catalogueHref(query), 'https://example.ir').searchParams
          const again = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
          expect(readCatalogueQuery(again)).toEqual(query)
        },
      ),
    )
  })
})
