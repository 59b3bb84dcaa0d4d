import { describe, expect, test } from '@jest/globals'
import { acceptChange } from '../../../../src/domain/forms/accept'
import { compileForm } from '../../../../src/domain/forms/compileEdition'
import { missingIn, progressOf } from '../../../../src/domain/forms/completeness'
import type { Answers, MeasureSnapshot } from '../../../../src/domain/forms/definition'
import { fieldsOf } from '../../../../src/domain/forms/definition'
import type { Block } from '../../../../src/domain/forms/generateBlocks'
import { mendablePart, openFields } from '../../../../src/domain/forms/openFields'
import { asksLastYear, inForce, returning } from '../../../../src/domain/forms/rules/inForce'
import { snapshot } from './support'

const measures = new Map<string, MeasureSnapshot>([
  ['m1', snapshot()],
  ['m2', snapshot({ id: 'm2', code: '6-2', scoringKind: 'yes_no', targetSource: 'agency', target: null })],
])
const options = [
  { value: 'a', label: 'یک' },
  { value: 'b', label: 'دو' },
]
const block = (blockType: string, name: string, more: object = {}): Block => ({
  blockType,
  name,
  label: `پرسش ${name}`,
  ...(['select', 'several'].includes(blockType) ? { options } : {}),
  ...more,
})
const when = (ask: string, comparison: string, more: object = {}) => ({ ask, comparison, ...more })
const all = (...conditions: object[]) => ({ match: 'all', conditions })
const any = (...conditions: object[]) => ({ match: 'any', conditions })
const compiled = (...blocks: Block[]) => compileForm(blocks, measures)
const faults = (...blocks: Block[]) => compiled(...blocks).faults.map(({ path, code }) => `${path}: ${code}`)
const form = (...blocks: Block[]) => {
  const { definition, faults } = compiled(...blocks)
  expect(faults).toEqual([])
  return definition
}
const number = block('number', 'n')
const other = block('wholeNumber', 'k')
const asks = (...conditions: object[]) => block('text', 't', { rules: { visibleWhen: all(...conditions) } })
const shown = (definition: ReturnType<typeof form>, answers: Answers, lastYear: Answers = {}) =>
  fieldsOf({ pages: inForce(definition, answers, lastYear).pages }).map(({ name }) => name)
/** Whether a question of this condition is shown with these answers. */
const holds = (blocks: Block[], condition: object, answers: Answers, lastYear: Answers = {}) =>
  shown(form(...blocks, asks(condition)), answers, lastYear).includes('t')

describe('rules that are refused while the form is built', () => {
  test.each<[string, Block[], string]>([
    ['a question that is not there', [asks(when('nobody', 'answered'))], 'fields.0.rules: rules.noQuestion'],
    [
      'a heading as a question',
      [block('heading', 'h', { text: 'x' }), asks(when('h', 'answered'))],
      'fields.1.rules: rules.noQuestion',
    ],
    [
      'a part that a question does not have',
      [number, asks(when('n.explanation', 'answered'))],
      'fields.1.rules: rules.noQuestion',
    ],
    [
      'the target of a measure where it is set centrally',
      [block('measure', 'm', { measure: 'm1' }), asks(when('m.target', 'answered'))],
      'fields.1.rules: rules.noQuestion',
    ],
    [
      'a text that is more',
      [block('text', 'x'), asks(when('x', 'above', { value: '5' }))],
      'fields.1.rules: rules.unlike',
    ],
    [
      'a period that is something',
      [block('period', 'x'), asks(when('x', 'is', { value: '1' }))],
      'fields.1.rules: rules.unlike',
    ],
    [
      'a change of a day since last year',
      [block('date', 'x'), asks(when('x', 'changedOver', { value: '5' }))],
      'fields.1.rules: rules.unlike',
    ],
    [
      'a number against a text',
      [number, block('text', 'x'), asks(when('n', 'is', { other: 'x' }))],
      'fields.2.rules: rules.unlikeAnswers',
    ],
    [
      'a column of a table as one number',
      [
        block('table', 't1', { columns: [{ name: 'cost', label: 'هزینه', type: 'number' }] }),
        asks(when('t1.cost', 'above', { value: '5' })),
      ],
      'fields.1.rules: rules.noQuestion',
    ],
    ['nothing to compare with', [number, asks(when('n', 'is'))], 'fields.1.rules: rules.noValue'],
    ['a word for a number', [number, asks(when('n', 'is', { value: 'زیاد' }))], 'fields.1.rules: rules.neverSo'],
    [
      'an option that is not there',
      [block('select', 's'), asks(when('s', 'is', { value: 'c' }))],
      'fields.1.rules: rules.neverSo',
    ],
    [
      'a percentage below zero',
      [number, asks(when('n', 'changedOver', { value: '-40' }))],
      'fields.1.rules: rules.noPercent',
    ],
    ['a question that hides itself', [asks(when('t', 'answered'))], 'fields.0.rules: rules.circle'],
    [
      'a measure that answers hide',
      [number, block('measure', 'm', { measure: 'm1', rules: { visibleWhen: all(when('n', 'answered')) } })],
      'fields.1.rules: rules.notHere',
    ],
    [
      'a page of measures that answers hide',
      [
        number,
        block('page', 'p', { title: 'ص', rules: { visibleWhen: all(when('n', 'answered')) } }),
        block('measure', 'm', { measure: 'm1' }),
      ],
      'fields.1.rules: rules.hidesMeasure',
    ],
    [
      'a heading that is required',
      [number, block('heading', 'h', { rules: { requiredWhen: all(when('n', 'answered')) } })],
      'fields.1.rules: rules.notHere',
    ],
    [
      'what the builder never makes',
      [block('text', 't', { rules: { visibleWhen: 'process.exit()' } })],
      'fields.0.rules: rules.unreadable',
    ],
    [
      'a comparison of one’s own',
      [number, asks(when('n', 'constructor', { value: '1' }))],
      'fields.1.rules: rules.unreadable',
    ],
    [
      'more conditions than anybody reads',
      [number, asks(...Array.from({ length: 21 }, () => when('n', 'answered')))],
      'fields.1.rules: rules.unreadable',
    ],
  ])('%s', (_, blocks, expected) => expect(faults(...blocks)).toEqual([expected]))

  test('two questions that hide each other, and a formula that computes itself, with the way round', () => {
    const hidden = (name: string, by: string) =>
      block('text', name, { rules: { visibleWhen: all(when(by, 'answered')) } })
    const { faults: found } = compiled(hidden('a', 'b'), hidden('b', 'a'), hidden('c', 'a'))
    expect(found.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'fields.0.rules: rules.circle',
      'fields.1.rules: rules.circle',
    ])
    expect(found[0]?.values?.names).toBe('«پرسش a» ← «پرسش b» ← «پرسش a»')
    const computed = (name: string, formula: string) => block('computed', name, { formula })
    expect(faults(computed('x', 'y + 1'), computed('y', 'x + 1'))).toEqual([
      'fields.0.formula: rules.circle',
      'fields.1.formula: rules.circle',
    ])
    expect(
      faults(number, computed('x', 'n'), {
        ...number,
        name: 'z',
        rules: { validWhen: [all(when('x', 'atMost', { other: 'z' }))] },
      }),
    ).toEqual([])
  })
})

test('a form as its builder holds it, with the lengths of empty lists and half of its words', () => {
  const half: Block[] = [
    { blockType: 'measure', name: 'm', measure: 'm1', evidence: 0 },
    { blockType: 'select', name: 's', options: 0 },
    { blockType: 'computed', formula: null },
    { blockType: 'page' },
    { blockType: 'text', rules: null },
  ]
  expect(compiled(...half).definition.pages.map(({ fields }) => fields.length)).toEqual([3, 1])
})

describe('a condition', () => {
  test.each<[string, Block[], object, Answers, boolean]>([
    ['a half-typed Persian number', [number], when('n', 'above', { value: '۱۰۰' }), { n: '۱۰۰٫۵' }, true],
    ['exactly, where floats are not', [number, other], when('n', 'is', { value: '0.3' }), { n: '0.3000000000' }, true],
    ['an equal number is not above', [number], when('n', 'above', { value: '100' }), { n: '100.0' }, false],
    ['what cannot be read is no answer', [number], when('n', 'isNot', { value: '1' }), { n: 'یک' }, false],
    ['nothing is neither this nor that', [number], when('n', 'isNot', { value: '1' }), {}, false],
    ['nothing is not answered', [number], when('n', 'notAnswered'), { n: ' ' }, true],
    ['another answer', [number, other], when('n', 'atLeast', { other: 'k' }), { n: '9', k: '۱۰' }, false],
    ['another answer that is not there', [number, other], when('n', 'atLeast', { other: 'k' }), { n: '9' }, false],
    [
      'a day by the calendar',
      [block('date', 'd')],
      when('d', 'below', { value: '1405/01/01' }),
      { d: '۱۴۰۴/۱۲/۲۹' },
      true,
    ],
    ['yes', [block('yesNo', 'y')], when('y', 'is', { value: 'no' }), { y: false }, true],
    ['a tick that is not there says no', [block('checkbox', 'c')], when('c', 'is', { value: 'no' }), {}, true],
    ['one of several', [block('several', 's')], when('s', 'includes', { value: 'b' }), { s: ['a', 'b'] }, true],
    ['a text in its one spelling', [block('text', 'x')], when('x', 'is', { value: 'كاريز' }), { x: 'کاریز' }, true],
    [
      'the value of a measure',
      [block('measure', 'm', { measure: 'm1' })],
      when('m', 'above', { value: '50' }),
      { m: { actual: '۵۱' } },
      true,
    ],
    [
      'its explanation',
      [block('measure', 'm', { measure: 'm1' })],
      when('m.explanation', 'notAnswered'),
      { m: { actual: '1' } },
      true,
    ],
    [
      '«عملکرد ندارد»',
      [block('measure', 'm', { measure: 'm1' })],
      when('m.none', 'is', { value: 'yes' }),
      { m: { none: true } },
      true,
    ],
    [
      'a yes of a measure',
      [block('measure', 'm', { measure: 'm2' })],
      when('m', 'is', { value: 'yes' }),
      { m: { actual: 'yes' } },
      true,
    ],
  ])('%s', (_, blocks, condition, answers, expected) => expect(holds(blocks, condition, answers)).toBe(expected))

  test.each<[string, string, string | null, string | null, boolean]>([
    ['changedOver', '40', '140', '100', false],
    ['changedOver', '40', '140.0000000001', '100', true],
    ['changedOver', '40', '59.99', '100', true],
    ['changedOver', '40', '1', '0', true],
    ['changedOver', '40', '0', '0', false],
    ['changedOver', '33.3', '4', '3', true],
    ['changedOver', '40', null, '100', false],
    ['changedOver', '40', '500', null, false],
    ['roseOver', '40', '50', '100', false],
    ['roseOver', '40', '150', '100', true],
    ['fellOver', '40', '50', '100', true],
    ['fellOver', '40', '-150', '-100', true],
  ])('%s %s%%: %s after %s is %s', (comparison, value, now, then, expected) =>
    expect(holds([number], when('n', comparison, { value }), { n: now }, { n: then })).toBe(expected),
  )

  test('last year’s answer itself', () => {
    const rule = when('n', 'below', { lastYear: true })
    expect(holds([number], rule, { n: '9' }, { n: '10' })).toBe(true)
    expect(holds([number], rule, { n: '11' }, { n: '10' })).toBe(false)
    expect(asksLastYear(form(number, asks(rule)))).toBe(true)
    expect(asksLastYear(form(number, asks(when('n', 'answered'))))).toBe(false)
  })

  test('of a group: all or any, where what is open decides nothing by itself', () => {
    const blocks = (group: object) => form(number, other, block('text', 't', { rules: { visibleWhen: group } }))
    const one = when('n', 'above', { value: '1' })
    const two = when('k', 'above', { value: '1' })
    const is = (group: object, answers: Answers) => shown(blocks(group), answers).includes('t')
    expect([is(all(one, two), { n: '2' }), is(any(one, two), { n: '2' })]).toEqual([false, true])
    expect([is(all(one, two), { n: '2', k: '2' }), is(any(one, two), { n: '1' })]).toEqual([true, false])
  })
})

describe('a form in force', () => {
  const definition = form(
    block('yesNo', 'has', { required: true }),
    block('number', 'cost', { required: true, rules: { visibleWhen: all(when('has', 'is', { value: 'yes' })) } }),
    block('textarea', 'why', {
      rules: {
        visibleWhen: all(when('cost', 'above', { value: '100' })),
        requiredWhen: all(when('cost', 'above', { value: '1000' })),
      },
    }),
    block('page', 'p2', { title: 'دو', rules: { visibleWhen: all(when('has', 'is', { value: 'yes' })) } }),
    block('number', 'part', {
      rules: { validWhen: [{ ...all(when('part', 'atMost', { other: 'cost' })), message: 'سهم از کل بیشتر است.' }] },
    }),
  )
  const missing = (answers: Answers) =>
    missingIn(inForce(definition, answers), []).map(({ path, code, values }) => `${path}: ${values?.message ?? code}`)

  test('asks nothing that is hidden, near or far, and no page that is', () => {
    expect(shown(definition, { has: false, cost: '5000', why: 'متن' })).toEqual(['has'])
    expect(inForce(definition, { has: false, cost: '5000', part: '1' })).toMatchObject({
      answers: { has: false },
      hidden: ['cost', 'why', 'part'],
    })
    expect(missing({ has: false, cost: '5000' })).toEqual([])
    expect(progressOf(inForce(definition, { has: false }), [])).toEqual({ done: 1, total: 1, missing: 0 })
  })

  test('requires and refuses what the rules say, and nothing of what is not answered yet', () => {
    expect(missing({ has: true })).toEqual(['cost: required'])
    expect(missing({ has: true, cost: '500' })).toEqual([])
    expect(missing({ has: true, cost: '5000' })).toEqual(['why: required'])
    expect(missing({ has: true, cost: '500', part: '۵۰۱' })).toEqual(['part: سهم از کل بیشتر است.'])
    expect(missing({ has: true, part: '501' })).toEqual(['cost: required'])
  })

  test('a measure that moved asks for an explanation', () => {
    const moved = form(
      block('measure', 'm', { measure: 'm1', rules: { requiredWhen: all(when('m', 'changedOver', { value: '40' })) } }),
    )
    const lacks = (answers: Answers) =>
      missingIn(inForce(moved, answers, { m: { actual: '50' } }), []).map(({ path }) => path)
    expect(lacks({ m: { actual: '70' } })).toEqual([])
    expect(lacks({ m: { actual: '۷۱' } })).toEqual(['m.explanation'])
    expect(lacks({ m: { actual: '71', explanation: 'متن' } })).toEqual([])
  })

  test('what comes back with something in it is to be saved again', () => {
    expect(returning(definition, { has: false, cost: '5' }, { has: true, cost: '5' })).toEqual(['cost'])
    expect(returning(definition, { has: false }, { has: true })).toEqual([])
  })

  test('after a return what rules tie to a flagged measure opens with it', () => {
    const tied = form(
      block('measure', 'm', { measure: 'm1' }),
      block('text', 'why', { rules: { visibleWhen: all(when('m', 'above', { value: '5' })) } }),
      block('text', 'more', { rules: { requiredWhen: all(when('why', 'answered')) } }),
      block('text', 'free'),
    )
    const standing = { state: 'returned', cycleIsRunning: true, windowIsOpen: false, flagged: ['m'] }
    expect(openFields(tied, standing)).toEqual(['m', 'why', 'more'])
    // What stays closed is not asked for more: nobody could give it.
    const lacks = (state: string) =>
      missingIn(inForce(mendablePart(tied, state, ['m', 'why']), { m: { actual: '6' }, why: 'متن' }), []).length
    expect([lacks('in_progress'), lacks('returned')]).toEqual([1, 0])
  })
})

describe('a change that is saved', () => {
  const definition = form(
    block('yesNo', 'has'),
    block('number', 'cost', { rules: { visibleWhen: all(when('has', 'is', { value: 'yes' })) } }),
    block('computed', 'double', { formula: 'cost * 2' }),
  )
  const accept = (stored: Answers, change: Answers, touched: string[] = []) =>
    acceptChange({ definition, stored, change, touched })

  test('an answer to a question that was hidden all along is refused', () => {
    expect(accept({ has: false }, { cost: '5' }).refused).toEqual([{ path: 'cost', code: 'hidden' }])
    expect(accept({ has: true }, { has: false, cost: '5' }).refused).toEqual([{ path: 'cost', code: 'hidden' }])
    expect(accept({ has: false }, { cost: null }).refused).toEqual([])
  })

  test('one that a colleague hid meanwhile is dropped, and the page learns why', () => {
    expect(accept({ has: false, cost: null }, { cost: '5' }, ['has', 'cost'])).toMatchObject({
      refused: [],
      colliding: [],
      kept: { cost: null },
      others: { has: false },
    })
  })

  test('takes back what it hides, and computes what follows', () => {
    expect(accept({ has: true, cost: '5', double: '10' }, { has: false })).toMatchObject({
      kept: { has: false, cost: null },
      computed: { double: null },
    })
    expect(accept({ has: true }, { cost: '7' })).toMatchObject({ kept: { cost: '7' }, computed: { double: '14' } })
    expect(accept({ has: true, cost: '7', double: '14' }, { cost: '7' }).computed).toEqual({})
  })
})
