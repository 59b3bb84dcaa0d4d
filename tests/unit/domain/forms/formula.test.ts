import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Kind } from '../../../../src/domain/forms/rules/kinds'
import { evaluate } from '../../../../src/domain/forms/rules/formula'
import { parseFormula } from '../../../../src/domain/forms/rules/parseFormula'
import { exact, decimalText } from '../../../../src/domain/scoring/decimal'

const kinds: Record<string, Kind> = {
  a: 'number',
  b: 'number',
  'c-d': 'number',
  't.sum': 'number',
  level: 'choice',
  yes: 'yesNo',
  day: 'day',
  text: 'text',
}
const parse = (formula: string) =>
  parseFormula(formula, (name) => (Object.hasOwn(kinds, name) ? (kinds[name] ?? null) : null))
const given: Record<string, string> = { a: '10', b: '4', 'c-d': '3', level: 'good', yes: 'yes', day: '2026-03-21' }
function value(formula: string, answers: Record<string, string | null> = {}, settings: object = {}): string | null {
  const parsed = parse(formula)
  if (!parsed.ok) return `refused: ${parsed.fault.code}`
  const all: Record<string, string | null> = { ...given, ...answers }
  return evaluate(
    parsed.formula,
    (ask) =>
      ask === 't.sum'
        ? { kind: 'number', texts: ['1', '2.5'] }
        : all[ask]
          ? { kind: kinds[ask] ?? 'text', texts: [all[ask] ?? ''] }
          : null,
    { places: 2, ...settings },
  )
}

describe('formulas that are refused', () => {
  test.each([
    ['a name that is not there', 'a + nobody', 'formulaNoName'],
    ['a name that every object has', 'constructor', 'formulaNoName'],
    ['a property of a name', 'a.constructor', 'formulaNoName'],
    ['a name by its letters', 'a["constructor"]', 'formulaUnreadable'],
    ['a call of what is not ours', 'eval(a)', 'formulaNoFunction'],
    ['a call of a property', 'a.toString()', 'formulaNoFunction'],
    ['a function of the world', 'alert(1)', 'formulaNoFunction'],
    ['this', 'this', 'formulaUnreadable'],
    ['a list', '[a]', 'formulaUnreadable'],
    ['two formulas', 'a; b', 'formulaUnreadable'],
    ['a choice of programs', 'a ? b : 1', 'formulaUnreadable'],
    ['bits', 'a | b', 'formulaUnreadable'],
    ['logic of programs', 'a && b', 'formulaUnreadable'],
    ['an open bracket', '(a + b', 'formulaUnreadable'],
    ['half a sum', 'a +', 'formulaUnreadable'],
    ['a number in the way of engines', '1e9', 'formulaText'],
    ['a text as a number', "a + 'x'", 'formulaText'],
    ['a level as a number', 'level + 1', 'formulaNoNumber'],
    ['a comparison as a number', '(a > b) + 1', 'formulaCompares'],
    ['a number as a condition', 'if(a, 1, 2)', 'formulaNoTest'],
    ['a number beside a level', 'if(a > level, 1, 2)', 'formulaUnlike'],
    ['a level that is more', "if(level > 'good', 1, 2)", 'formulaUnlike'],
    ['too little', 'percent(a)', 'formulaArguments'],
    ['too much', 'if(a > b, 1, 2, 3)', 'formulaArguments'],
    ['a formula that is endless', `a${' + a'.repeat(400)}`, 'tooLong'],
  ])('%s', (_, formula, code) => expect(value(formula)).toBe(`refused: ${code}`))

  test('nothing that is typed is ever more than refused', () => {
    const signs = fc.stringMatching(/^[ab0-9۱٫().,+*/<>=!'"{}[\]?:;&|^%$`\\_ifsum -]{0,40}$/)
    fc.assert(
      fc.property(signs, (formula) => {
        const parsed = parse(formula)
        if (parsed.ok) evaluate(parsed.formula, () => null, { places: 2 })
        else expect(parsed.fault.code).toMatch(/^formula|tooLong/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what a formula gives', () => {
  test.each([
    ['a + b * 2', '18'],
    ['(a + b) * 2', '28'],
    ['a - b - 1', '5'],
    ['-a + b', '-6'],
    ['۱۰٫۵ × ۲ ÷ a', '2.1'],
    ['۱٬۰۰۰ + a', '1010'],
    ['{c-d} * 2', '6'],
    ['0.1 + 0.2', '0.3'],
    ['a / 3', '3.33'],
    ['round(a / 3)', '3'],
    ['round(a / 3, 1)', '3.3'],
    ['round(2.5)', '3'],
    ['percent(b, a)', '40'],
    ['sum(a، b، 1)', '15'],
    ['sum(t.sum)', '3.5'],
    ['max(t.sum, 2)', '2.5'],
    ['min(a, b)', '4'],
    ['if(a >= 10, b, 0)', '4'],
    ['if(a ≠ 10, b, 0)', '0'],
    ["if(level = 'good', 1, 2)", '1'],
    ["if(yes = 'no', 1, 2)", '2'],
    ['if(a > b, if(b > 3, 1, 2), 3)', '1'],
  ])('%s = %s', (formula, expected) => expect(value(formula)).toBe(expected))

  test('nothing without an answer that it needs, unless said', () => {
    expect(value('a + b', { b: null })).toBeNull()
    expect(value('sum(a, b)', { b: null })).toBeNull()
    expect(value('a + or(b, 0)', { b: null })).toBe('10')
    expect(value('a + b', { b: null }, { missingIsZero: true })).toBe('10')
    expect(value('if(b > 1, a, 0)', { b: null })).toBeNull()
    expect(value('if(a > 1, a, b)', { b: null })).toBe('10')
  })

  test('nothing of what is divided by zero, whatever else is said', () => {
    expect(value('a / b', { b: '0' })).toBeNull()
    expect(value('percent(a, b)', { b: null }, { missingIsZero: true })).toBeNull()
    expect(value('or(a / 0, 7)')).toBe('7')
  })

  test('nothing beyond all measure, and not one digit lost within it', () => {
    const big = '999999999999999'
    expect(value('a * b', { a: big, b: big })).toBe('999999999999998000000000000001')
    expect(value('a * a * a', { a: big })).toBeNull()
  })

  test('the digits that staff want, halves away from zero', () => {
    expect(value('a / 8', { a: '1' }, { places: 2 })).toBe('0.13')
    expect(value('0 - 1 / 8', {}, { places: 2 })).toBe('-0.13')
    expect(value('a / 8', { a: '1' }, { places: 0 })).toBe('0')
  })

  test('as the arithmetic of the house, for any decimals', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
      .map(([n, p]) => decimalText(exact(String(n)).div(exact('10').pow(p))))
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const written = (text: string) => (text.startsWith('-') ? `(0 - ${text.slice(1)})` : text)
        expect(value(`${written(a)} + ${written(b)} - ${written(b)}`, {}, { places: 10 })).toBe(a)
        expect(value('a * b', { a, b }, { places: 20 })).toBe(decimalText(exact(a).times(b)))
      }),
    )
  })
})
