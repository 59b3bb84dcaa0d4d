import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toAsciiDigits, toPersianDigits } from '../../../../src/domain/text/digits'
import { foldPersian, searchKey } from '../../../../src/domain/text/fold'

/** Texts made of what really breaks Persian text: Arabic letters, marks, blanks, half-spaces, digits, line ends. */
const persianish = fc
  .array(fc.constantFrom(...'اآبپکكیيىةۀؤئدستگهها‌‌ ‌  ـًَّ۰۱٤5,.؟\n\r\t\u200f\uFEFFﻻﮎ👍🏽aZ'.split('')), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('folding for saving', () => {
  test.each([
    ['كميته ي اداري', 'کمیته ی اداری'],
    ['مصطفى', 'مصطفی'],
    ['گـــزارش', 'گزارش'],
    ['اِرزیابیِ عَملکرد', 'ارزیابی عملکرد'],
    ['  دو   کلمه\u00a0و\u2003سه ', 'دو کلمه و سه'],
    ['می‌‌‌شود', 'می‌شود'],
    ['\u200cدستگاه‌ ها\u200c', 'دستگاه ها'],
    ['دستگاه‌ها،‌ و', 'دستگاه‌ها، و'],
    ['خط یک \r\n خط دو', 'خط یک\nخط دو'],
    ['\uFEFFﺳﻼﻡ', 'سلام'],
    ['شماره ۱۴۰۳/100146', 'شماره ۱۴۰۳/100146'],
    ['هیأت', 'هیأت'],
    ['', ''],
  ])('%j is saved as %j', (given, saved) => {
    expect(foldPersian(given)).toBe(saved)
  })

  test('leaves nothing to fold, whatever was typed', () => {
    fc.assert(
      fc.property(persianish, (text) => {
        const once = foldPersian(text)
        expect(foldPersian(once)).toBe(once)
        expect(once).not.toMatch(/[يىك\u0640\u00a0\u200e\u200f\r\t]| {2}|\u200c{2}|^[\s\u200c]|[\s\u200c]$/)
      }),
    )
  })
})

describe('folding for searching', () => {
  test('sees the three spellings of one word as one', () => {
    const keys = ['دستگاه‌های اجرایی', 'دستگاههای اجرایی', 'دستگاه های اجرائي'].map(searchKey)
    expect(new Set(keys)).toEqual(new Set(['دستگاههایاجرایی']))
  })

  test('does not see different words as one', () => {
    expect(searchKey('آب منطقه‌ای')).not.toBe(searchKey('برق منطقه‌ای'))
  })

  test('folds digits, alefs, ta marbuta and letter case', () => {
    expect(searchKey('مادة ۱۲ أمر MSA ٣')).toBe('ماده12امرmsa3')
  })

  test('gives the same key before and after saving', () => {
    fc.assert(fc.property(persianish, (text) => expect(searchKey(foldPersian(text))).toBe(searchKey(text))))
  })
})

describe('digits', () => {
  test('of three alphabets become ASCII, and Persian on the way back', () => {
    expect(toAsciiDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 09')).toBe('0123456789 0123456789 09')
    expect(toPersianDigits('0٤9 الف')).toBe('۰۴۹ الف')
  })
})
