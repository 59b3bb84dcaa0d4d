import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileEdition } from '../../../../src/domain/forms/compileEdition'
import { missingOf } from '../../../../src/domain/forms/completeness'
import type { FormField, QuestionField } from '../../../../src/domain/forms/definition'
import { questionTypeOf, questionTypes } from '../../../../src/domain/forms/types/registry'
import { readAnswer } from '../../../../src/domain/forms/validate'
import { nationalIdCheckDigit } from '../../../../src/domain/people/nationalId'
import { shebaCheckDigits } from '../../../../src/domain/people/sheba'
import type { Problem } from '../../../../src/domain/problems'
import { toPersianDigits } from '../../../../src/domain/text/digits'
import { answerWording } from '../../../../src/i18n/answerWording'
import { kept, plain as field, refused } from './support'

const options = [
  { value: 'a', label: 'یک' },
  { value: 'b', label: 'دو', descriptor: 'با گزارش' },
  { value: 'c', label: 'سه' },
]
const sheba = 'IR062960000000100324200001'

describe('answers that are refused', () => {
  test.each<[string, QuestionField, unknown, string]>([
    ['a line longer than staff allow', field('text', { maxLength: 5 }), 'بیش از پنج', 'f: tooLong'],
    ['a bound that staff set over ours', field('text', { maxLength: 9000 }), 'ب'.repeat(501), 'f: tooLong'],
    ['signs that unfold into two', field('text', { maxLength: 5 }), '\ufefc'.repeat(3), 'f: tooLong'],
    ['a letter number without its number', field('text', { pattern: '9+/9+' }), '۱۴۰۳/', 'f: notPattern'],
    ['a fraction of a person', field('wholeNumber'), '۱٫۵', 'f: notWholeNumber'],
    ['less than the least', field('number', { min: '5' }), '4.99', 'f: tooSmall'],
    ['more than the most', field('number', { max: '5' }), '۵٫۰۱', 'f: tooLarge'],
    ['a number between two steps', field('number', { min: '1', step: '0.25' }), '1.3', 'f: notStep'],
    ['a share above all', field('percent'), '100.1', 'f: tooLarge'],
    ['a share below nothing', field('percent'), '-1', 'f: tooSmall'],
    ['tomans and a half', field('rials'), '10.5', 'f: notWholeNumber'],
    ['a debt for an amount', field('rials'), '-10', 'f: tooSmall'],
    ['a day before the first', field('date', { min: '2026-03-21' }), '1404/12/29', 'f: tooEarly'],
    ['a day after the last', field('date', { max: '2026-03-21' }), '1405/01/02', 'f: tooLate'],
    ['a day of a century that nobody means', field('date'), '2400-01-01', 'f: notDate'],
    ['a day for a period', field('period'), '1405/01/01', 'f: invalidType'],
    ['a third part of a period', field('period'), { from: '1405/01/01', by: 'x' }, 'f.by: unknown'],
    ['two days that are none', field('period'), { from: 'x', to: 5 }, 'f.from: notDate, f.to: invalidType'],
    ['a period that ends first', field('period'), { from: '1405/01/02', to: '1405/01/01' }, 'f.to: endsBeforeStart'],
    ['a word for yes', field('yesNo'), 'yes', 'f: notYesNo'],
    ['one value for several', field('several', { options }), 'a', 'f: invalidType'],
    ['an option of another question', field('several', { options }), ['a', 'x'], 'f: notOption'],
    ['a number among options', field('several', { options }), [1], 'f: notOption'],
    ['more options than staff allow', field('several', { options, atMost: 1 }), ['a', 'b'], 'f: tooMany'],
    ['a level that is not there', field('level', { options }), 'z', 'f: notOption'],
    ['a national ID with a slip', field('nationalId'), '0684159415', 'f: notNationalId'],
    ['a national ID of equal digits', field('nationalId'), '1111111111', 'f: notNationalId'],
    ['a legal ID with a slip', field('legalId'), '10101484890', 'f: notLegalId'],
    ['a foreign number', field('phone'), '+44 20 7946 0000', 'f: notPhone'],
    ['a landline for a mobile', field('phone', { kind: 'mobile' }), '04533741234', 'f: notMobile'],
    ['a mobile for a landline', field('phone', { kind: 'landline' }), '09121234567', 'f: notLandline'],
    ['a postal code of nine digits', field('postalCode'), '561591313', 'f: notPostalCode'],
    ['a Sheba with a slip', field('sheba'), 'IR072960000000100324200001', 'f: notSheba'],
    ['an account of another country', field('sheba'), 'DE89370400440532013000', 'f: notSheba'],
    ['an address with a hidden sign', field('email'), 'a\u0000b@example.ir', 'f: notEmail'],
    ['a script for a page', field('url'), 'javascript:alert(1)', 'f: notUrl'],
    ['a page with a password', field('url'), 'https://a:b@example.ir', 'f: notUrl'],
    ['a page of this machine', field('url'), 'http://localhost:3000', 'f: notUrl'],
    ['a page by its number', field('url'), 'http://127.0.0.1/', 'f: notUrl'],
    ['an address with a blank', field('url'), 'https://example.ir/a b', 'f: notUrl'],
  ])('%s', (_, given, raw, expected) => expect(refused(given, raw)).toBe(expected))

  test.each(questionTypes)('%s takes no object, list of objects or bare number', (type) => {
    const given = field(type, { options })
    for (const raw of [{ a: 1 }, [{ a: 1 }], 5, Number.NaN]) expect(refused(given, raw)).not.toBe('accepted')
  })

  test('an answer to a heading or a note', () => {
    for (const type of ['heading', 'message']) {
      const words = { type, name: 'f', label: '', required: false, text: 'متن' } as FormField
      expect(refused(words, 'x')).toBe('f: unknown')
    }
  })
})

describe('answers as they are kept and shown', () => {
  test.each<[string, QuestionField, unknown, unknown, string]>([
    ['a count', field('wholeNumber', { unit: 'نفر' }), '۱٬۲۳۴', '1234', '۱٬۲۳۴ نفر'],
    ['a measured amount', field('number', { unit: 'متر' }), '٢٫٥٠', '2.5', '۲٫۵ متر'],
    ['a share', field('percent'), '۴۲٫۱۲۵', '42.125', '۴۲٫۱۲۵٪'],
    ['growth', field('percent', { min: '-100', max: '1000' }), '-20', '-20', '\u200e−۲۰٪'],
    ['money', field('rials'), '۱۲٬۵۰۰٬۰۰۰', '12500000', '۱۲٬۵۰۰٬۰۰۰ ریال'],
    ['a day', field('date'), '1405-02-20', '2026-05-10', '۲۰ اردیبهشت ۱۴۰۵'],
    [
      'a period',
      field('period'),
      { from: '۱۴۰۵/۰۱/۰۱', to: '1405/1/31' },
      { from: '2026-03-21', to: '2026-04-20' },
      'از ۱ فروردین ۱۴۰۵ تا ۳۱ فروردین ۱۴۰۵',
    ],
    ['half a period', field('period'), { from: '1405/1/1' }, { from: '2026-03-21', to: null }, 'از ۱ فروردین ۱۴۰۵'],
    ['no', field('yesNo'), false, false, 'خیر'],
    [
      'several, once each, in the order of the form',
      field('several', { options }),
      ['c', 'a', 'c'],
      ['a', 'c'],
      'یک، سه',
    ],
    ['a level', field('level', { options }), 'b', 'b', 'دو'],
    ['a letter number', field('text', { pattern: '9+/9+' }), '۱۴۰۳/۱۰۰۱۴۶', '۱۴۰۳/۱۰۰۱۴۶', '۱۴۰۳/۱۰۰۱۴۶'],
    ['a national ID', field('nationalId'), '۰۷۹۰۴۱۹۹۰۴', '0790419904', '۰۷۹۰۴۱۹۹۰۴'],
    [
      'one that lost its zeros and was copied from a letter',
      field('nationalId'),
      '\u200e84575948',
      '0084575948',
      '۰۰۸۴۵۷۵۹۴۸',
    ],
    ['a legal ID', field('legalId'), '۱۰۳۸۰۲۸۴۷۹۰', '10380284790', '۱۰۳۸۰۲۸۴۷۹۰'],
    ['a mobile', field('phone', { kind: 'mobile' }), '۰۹۱۲ ۱۲۳ ۴۵۶۷', '+989121234567', '۰۹۱۲۱۲۳۴۵۶۷'],
    ['a landline', field('phone'), '(045) 3374-1234', '+984533741234', '۰۴۵۳۳۷۴۱۲۳۴'],
    ['a postal code', field('postalCode'), '۵۶۱۵۹-۱۳۱۳۱', '5615913131', '۵۶۱۵۹۱۳۱۳۱'],
    ['a Sheba', field('sheba'), '۰۶ ۲۹۶۰ ۰۰۰۰ ۰۰۱۰ ۰۳۲۴ ۲۰۰۰ ۰۱', sheba, 'IR06 2960 0000 0010 0324 2000 01'],
    ['an e-mail', field('email'), 'Water۱@Example.ir', 'water1@example.ir', 'water1@example.ir'],
    [
      'a page',
      field('url'),
      'www.example.ir/گزارش',
      'https://www.example.ir/%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4',
      'https://www.example.ir/گزارش',
    ],
  ])('%s', (_, given, raw, expected, said) => {
    expect(kept(given, raw)).toEqual(expected)
    expect(questionTypeOf(given).say(expected, given, answerWording('fa'))).toBe(said)
  })

  test('nothing ticked, an emptied period and a text of hidden signs are no answer', () => {
    expect(kept(field('several', { options }), [])).toBeNull()
    expect(kept(field('period'), { from: '', to: null })).toBeNull()
    expect(kept(field('textarea'), '\u0000\u200b')).toBeNull()
  })

  test('signs that the database cannot hold go', () => {
    expect(kept(field('textarea'), 'یک\u0000دو\ud800سه')).toBe('یکدوسه')
    expect(kept(field('text'), 'یک\u2028دو\rسه')).toBe('یک دو سه')
  })
})

describe('answers that are saved and not yet submitted', () => {
  test.each<[string, QuestionField, unknown, string[]]>([
    ['a text that is too short', field('textarea', { minLength: 10 }), 'کوتاه', ['f: tooShort']],
    ['too few options', field('several', { options, atLeast: 2 }), ['a'], ['f: tooFew']],
    ['a period without its end', field('period'), { from: '2026-03-21', to: null }, ['f.to: required']],
    ['a required «خیر»', field('yesNo', { required: true }), false, []],
    ['a required empty one', field('sheba', { required: true }), null, ['f: required']],
    ['one that need not be there', field('textarea', { minLength: 10 }), null, []],
  ])('%s', (_, given, value, expected) =>
    expect(missingOf(given, { f: value }, []).map(({ path, code }) => `${path}: ${code}`)).toEqual(expected),
  )
})

describe('reading', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''))
  const raw = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '۱۴۰۵/۰۱/۰۱',
      '1405-02-20',
      '۱٬۲۳۴',
      '0790419904',
      sheba,
      'a@b.ir',
      'www.example.ir',
      'a',
      ' ي\u200c ',
    ),
    fc.boolean(),
    fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
    fc.record({ from: fc.constantFrom('', '1405/01/01', null), to: fc.constantFrom(null, '1405/01/02', 'x') }),
  )

  test.each(questionTypes)('%s: what was read stays the same when it is read again', (type) => {
    const given = field(type, { options })
    fc.assert(
      fc.property(raw, (answer) => {
        const first = readAnswer(given, answer)
        if (first.ok) expect(readAnswer(given, first.value)).toEqual(first)
      }),
    )
  })

  test('digits of every alphabet say the same', () => {
    const id = digits(9).map((nine) => `${nine}${nationalIdCheckDigit(`${nine}0`)}`)
    fc.assert(
      fc.property(id, (id) => {
        expect(kept(field('nationalId'), toPersianDigits(id))).toEqual(kept(field('nationalId'), id))
      }),
    )
  })

  test('one wrong digit of a Sheba never passes', () => {
    fc.assert(
      fc.property(digits(22), fc.nat({ max: 23 }), fc.integer({ min: 1, max: 9 }), (account, at, by) => {
        const right = `${shebaCheckDigits(account)}${account}`
        const wrong = [...right]
          .map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit))
          .join('')
        expect(kept(field('sheba'), right)).toBe(`IR${right}`)
        expect(kept(field('sheba'), wrong)).toBe('refused: notSheba')
      }),
    )
  })
})

describe('what staff set', () => {
  const faults = (block: object): string[] => {
    try {
      compileEdition([{ blockType: 'text', name: 'f', label: 'پرسش', ...block }], new Map())
      return []
    } catch (error) {
      return ((error as Problem).details.fields ?? []).map(({ path, code }) => `${path}: ${code}`)
    }
  }

  test.each<[string, object, string]>([
    ['a least above the most', { blockType: 'number', min: '5', max: '-5' }, 'fields.0.max: boundsCrossed'],
    [
      'a first day after the last',
      { blockType: 'date', min: '2026-05-01', max: '2026-04-01' },
      'fields.0.max: boundsCrossed',
    ],
    ['a step of nothing', { blockType: 'number', step: '0' }, 'fields.0.step: notAboveZero'],
    ['a bound that is no number', { blockType: 'rials', min: 'کم' }, 'fields.0.min: notDecimal'],
    ['a length of more than is taken', { maxLength: 501 }, 'fields.0.maxLength: tooLarge'],
    ['a pattern that says nothing', { pattern: '+' }, 'fields.0.pattern: badPattern'],
    ['a choice of nothing', { blockType: 'radio', options: [] }, 'fields.0.options: optionsMissing'],
    [
      'two options with one key',
      { blockType: 'several', options: [options[0], options[0]] },
      'fields.0.options.1.value: duplicateName',
    ],
    ['more ticks than options', { blockType: 'several', options, atLeast: 4 }, 'fields.0.atLeast: tooLarge'],
  ])('%s is refused', (_, block, expected) => expect(faults(block)).toEqual([expected]))

  test('goes into the edition, and what was left blank does not', () => {
    const blocks = [
      { blockType: 'heading', text: 'بخش نخست' },
      { blockType: 'number', name: 'n', label: 'مساحت', min: '۱٫۵', max: '', unit: ' متر ', help: 'در پایان سال' },
      { blockType: 'several', name: 's', label: 'چند', options, atLeast: 1, required: true },
      { blockType: 'phone', name: 'p', label: 'تلفن', kind: 'mobile' },
    ]
    expect(compileEdition(blocks, new Map()).pages[0]?.fields).toEqual([
      { type: 'heading', name: 'text_1', label: '', required: false, text: 'بخش نخست' },
      { type: 'number', name: 'n', label: 'مساحت', required: false, help: 'در پایان سال', min: '1.5', unit: 'متر' },
      { type: 'several', name: 's', label: 'چند', required: true, options, atLeast: 1 },
      { type: 'phone', name: 'p', label: 'تلفن', required: false, kind: 'mobile' },
    ])
  })
})
