import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSaver } from '../../../../src/components/portal/fill/saver'
import type { Change, SavedAnswer } from '../../../../src/components/portal/fill/saver'
import type { Sent } from '../../../../src/components/ui/problem'
import { acceptChange } from '../../../../src/domain/forms/accept'
import { compileForm } from '../../../../src/domain/forms/compileEdition'
import { missingIn, progressOf } from '../../../../src/domain/forms/completeness'
import type { Answers, FormDefinition, MeasureSnapshot } from '../../../../src/domain/forms/definition'
import { fieldsOf } from '../../../../src/domain/forms/definition'
import type { FormInForce } from '../../../../src/domain/forms/form'
import type { Block } from '../../../../src/domain/forms/generateBlocks'
import { inForce, returning } from '../../../../src/domain/forms/rules/inForce'
import { readAnswer, readChange } from '../../../../src/domain/forms/validate'
import { toPersianDigits } from '../../../../src/domain/text/digits'
import { snapshot } from './support'

/**
 * Page and server judge by one engine: whatever form with rules, whatever is typed into it in whatever order, what the page
 * shows of its half-typed answers is what the server says of the stored ones.
 */
const measures = new Map<string, MeasureSnapshot>([['m', snapshot({ id: 'm', code: '1-1' })]])
const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
const types = ['number', 'wholeNumber', 'yesNo', 'checkbox', 'select', 'several', 'date', 'text', 'computed'] as const
const most = 7
const nameAt = (index: number) => `q${index}`

/** Digits as people leave them: Persian, Latin, half-typed, with idle zeros. */
const typedNumber = fc
  .tuple(fc.integer({ min: -30, max: 300 }), fc.constantFrom('', '.0', '.5', '.50', '.'), fc.boolean())
  .map(([whole, rest, persian]) => {
    const text = `${whole}${rest}`
    return persian ? toPersianDigits(text.replace('.', '٫')) : text
  })
const wholeTyped = fc.integer({ min: 0, max: 300 }).map((n) => toPersianDigits(String(n)))
const typedDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }))
  .map(([month, day]) => `۱۴۰۵/${toPersianDigits(String(month))}/${day}`)
const typed: Record<(typeof types)[number] | 'measure', fc.Arbitrary<unknown>> = {
  number: typedNumber,
  wholeNumber: wholeTyped,
  yesNo: fc.boolean(),
  checkbox: fc.boolean(),
  select: fc.constantFrom('a', 'b', 'c'),
  several: fc.subarray(['a', 'b', 'c']),
  date: typedDay,
  text: fc.constantFrom('الف', ' كاريز ', 'b'),
  computed: fc.constant(null),
  measure: fc.record({
    actual: wholeTyped,
    explanation: fc.constantFrom('متن', '', null),
    none: fc.constantFrom(undefined, undefined, true),
  }),
}
const bad: Record<string, unknown> = {
  number: 'زیاد',
  wholeNumber: '۱٫۵',
  date: '1405/13/1',
  select: 'z',
  several: ['z'],
  measure: { actual: 'x' },
}

const comparison: Record<string, readonly string[]> = {
  number: ['is', 'isNot', 'above', 'atLeast', 'below', 'atMost', 'answered', 'notAnswered', 'changedOver', 'roseOver'],
  several: ['includes', 'answered', 'notAnswered'],
  date: ['is', 'above', 'atMost', 'answered'],
}
type Made = { blocks: Block[]; kinds: (keyof typeof typed)[] }

/** A form of questions that depend on ones with a smaller number, in whatever order they stand; conditions may be strange. */
const forms: fc.Arbitrary<Made> = fc
  .array(fc.constantFrom(...types), { minLength: 3, maxLength: most })
  .chain((more) => {
    const kinds: (keyof typeof typed)[] = ['measure', ...more]
    return fc
      .tuple(
        fc.tuple(...kinds.map((kind, at) => blockAt(kind, at, kinds))),
        fc.array(fc.nat(), { minLength: most + 1, maxLength: most + 1 }),
      )
      .map(([blocks, order]) => ({
        kinds,
        blocks: blocks
          .map((block, at) => ({ block, place: order[at] ?? 0 }))
          .sort((one, other) => one.place - other.place)
          .map(({ block }) => block),
      }))
  })

const maybe = <Of>(of: fc.Arbitrary<Of>) => fc.option(of, { nil: undefined, freq: 2 })

function blockAt(kind: keyof typeof typed, at: number, kinds: (keyof typeof typed)[]): fc.Arbitrary<Block> {
  const group = (most: number, size = 2) =>
    fc.record({
      match: fc.constantFrom('all', 'any'),
      conditions: fc.array(
        fc.nat(most).chain((on) => conditionOn(on, kinds, numbersUpTo(most, kinds))),
        { minLength: 1, maxLength: size },
      ),
    })
  const nothing = fc.constant(undefined)
  const check = fc
    .tuple(group(kinds.length - 1, 1), fc.constantFrom('', 'نه'))
    .map(([one, message]) => ({ ...one, message }))
  const numbers = numbersUpTo(at - 1, kinds)
  const formula = fc
    .tuple(
      fc.constantFrom(...(numbers.length > 0 ? numbers : ['1'])),
      fc.constantFrom(...numbersUpTo(0, kinds)),
      fc.constantFrom('+', '*', '/', '-'),
    )
    .chain(([one, other, sign]) =>
      fc.constantFrom(
        `${one} ${sign} ${other}`,
        `percent(${one}, ${other})`,
        `if(${one} > ${other}, ${one}, or(${other}, ۱))`,
      ),
    )
  return fc
    .record({
      visibleWhen: kind === 'measure' ? nothing : maybe(group(at - 1)),
      requiredWhen: kind === 'computed' ? nothing : maybe(group(kinds.length - 1)),
      validWhen: maybe(fc.array(check, { maxLength: 2 })),
      formula,
      required: fc.boolean(),
    })
    .map(({ formula, required, ...rules }): Block => ({
      blockType: kind,
      name: nameAt(at),
      label: nameAt(at),
      required,
      rules,
      options,
      ...(kind === 'computed' ? { formula, missingIsZero: required } : {}),
      ...(kind === 'measure' ? { measure: 'm' } : {}),
    }))
}

const numbersUpTo = (most: number, kinds: readonly (keyof typeof typed)[]): string[] =>
  kinds.flatMap((kind, at) =>
    at <= most && ['number', 'wholeNumber', 'measure', 'computed'].includes(kind) ? [nameAt(at)] : [],
  )

function conditionOn(
  at: number,
  kinds: readonly (keyof typeof typed)[],
  numeric: readonly string[],
): fc.Arbitrary<object> {
  const kind = kinds[at] ?? 'text'
  const isNumber = numeric.includes(nameAt(at))
  const signs = comparison[isNumber ? 'number' : kind] ?? ['is', 'isNot', 'answered', 'notAnswered']
  const value = isNumber ? typedNumber.filter((text) => !text.startsWith('-') && !text.startsWith('−')) : valueOf(kind)
  const against = isNumber
    ? fc.oneof(fc.record({ value }), fc.record({ other: fc.constantFrom(...numeric) }), fc.constant({ lastYear: true }))
    : fc.record({ value })
  return fc
    .tuple(fc.constantFrom(...signs), against, value)
    .map(([comparison, against, percent]) =>
      comparison.endsWith('Over')
        ? { ask: nameAt(at), comparison, value: percent }
        : { ask: nameAt(at), comparison, ...against },
    )
}

const valueOf = (kind: keyof typeof typed): fc.Arbitrary<string> => {
  if (kind === 'yesNo' || kind === 'checkbox') return fc.constantFrom('yes', 'no')
  if (kind === 'several' || kind === 'select') return fc.constantFrom('a', 'b', 'c')
  return kind === 'date' ? (typedDay as fc.Arbitrary<string>) : fc.constantFrom('الف', 'کاریز', 'b')
}

type Typing = { at: number; value: unknown; saves: boolean }
const typings = ({ kinds }: Made): fc.Arbitrary<Typing[]> =>
  fc.array(
    fc.nat(kinds.length - 1).chain((at) => {
      const kind = kinds[at] ?? 'text'
      const value = fc.oneof(
        { weight: 8, arbitrary: typed[kind] },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant(bad[kind] ?? null) },
      )
      return fc.record({ at: fc.constant(at), value, saves: fc.boolean() })
    }),
    { minLength: 1, maxLength: 14 },
  )

/** What the server does with a request, without its database: reads, merges, judges, stores. */
class Server {
  stored: Answers = {}
  revision = 0
  constructor(
    readonly definition: FormDefinition,
    readonly lastYear: Answers,
  ) {}

  save({ answers: change }: Change): Sent<SavedAnswer> {
    const fields = new Map(fieldsOf(this.definition).map((field) => [field.name, field]))
    const { answers, problems } = readChange(fields, change)
    const { definition, stored, lastYear } = this
    const { kept, computed, refused } = acceptChange({ definition, stored, change: answers, touched: [], lastYear })
    const faults = [...problems, ...refused]
    if (faults.length > 0) throw new Error(`the page sent what the server refuses: ${JSON.stringify(faults)}`)
    this.stored = { ...stored, ...kept, ...computed }
    this.revision += 1
    return { ok: true, data: { revision: this.revision, savedAt: '2026-11-22T00:00:00.000Z', others: {} } }
  }
}

/** Everything of a form in force that page and server must say alike. */
function said(form: FormInForce, definition: FormDefinition) {
  const fields = fieldsOf(form)
  const computed = fields
    .filter(({ type }) => type === 'computed')
    .map(({ name }) => [name, form.answers[name] ?? null])
  return {
    visible: fields.map(({ name }) => name),
    required: fields
      .filter((field) => field.required || ('explanationRequired' in field && field.explanationRequired))
      .map(({ name }) => name),
    refusals: missingIn(form, []),
    progress: progressOf(form, []),
    computed,
    hidden: fieldsOf(definition).length - fields.length,
  }
}

test('the page and the server agree on what is asked, required, refused and computed, whatever is typed', async () => {
  let hidden = 0
  let refusals = 0
  let computed = 0
  const cases = forms
    .filter(({ blocks }) => compileForm(blocks, measures).faults.length === 0)
    .chain((made) => fc.tuple(fc.constant(made), typings(made), fc.option(wholeTyped, { nil: null })))
  await fc.assert(
    fc.asyncProperty(cases, async ([made, steps, last]) => {
      const { definition } = compileForm(made.blocks, measures)
      const lastYear: Answers = Object.fromEntries(
        made.kinds.map((kind, at) => [nameAt(at), kind === 'measure' ? { actual: last } : last]),
      )
      const server = new Server(definition, lastYear)
      const fields = new Map(fieldsOf(definition).map((field) => [field.name, field]))
      const saver = createSaver(
        { answers: {}, revision: 0, savedAt: null },
        {
          send: (change) => Promise.resolve(server.save(structuredClone(change))),
          faultsOf: (name, value) => {
            const field = fields.get(name)
            const read = field && readAnswer(field, value)
            return !read || read.ok ? {} : Object.fromEntries(read.problems.map(({ path, code }) => [path, code]))
          },
          hidden: (answers) => inForce(definition, answers, lastYear).hidden,
          returning: (before, after) => returning(definition, before, after, lastYear),
          keep: () => undefined,
          later: () => () => undefined,
        },
      )
      for (const { at, value, saves } of steps) {
        const name = nameAt(at)
        const page = inForce(definition, saver.draft().answers, lastYear)
        // Nobody types into what is hidden, or into what is computed.
        if (page.hidden.includes(name) || made.kinds[at] === 'computed') continue
        saver.change(name, value)
        if (saves) await saver.flush()
      }
      await saver.flush()
      const { answers, refusals: faulty } = saver.draft()
      const page = inForce(definition, answers, lastYear)
      // What cannot be read was not sent; it counts as no answer here, and the stored one before it does not count either.
      const unread = [...new Set(Object.keys(faulty).map((path) => path.split('.')[0] ?? path))].filter(
        (name) => !page.hidden.includes(name),
      )
      if (unread.length > 0) {
        expect(saver.draft().unsaved).toEqual(expect.arrayContaining(unread))
        return
      }
      expect(saver.draft().unsaved).toEqual([])
      const stored = inForce(definition, server.stored, lastYear)
      expect(said(page, definition)).toEqual(said(stored, definition))
      // Nothing hidden is stored, and what is computed is stored as the page shows it.
      for (const name of stored.hidden) expect(server.stored[name] ?? null).toBeNull()
      // (Where nothing was saved, the submission stores it: `projectAnswers`.)
      for (const [name, value] of server.revision > 0 ? said(page, definition).computed : [])
        expect(server.stored[String(name)] ?? null).toBe(value)
      hidden += stored.hidden.length
      refusals += said(stored, definition).refusals.filter(({ code }) => code.startsWith('rule')).length
      computed += said(stored, definition).computed.filter(([, value]) => value !== null).length
    }),
    { numRuns: 400 },
  )
  // The forms are no easy ones.
  expect(Math.min(hidden, refusals, computed)).toBeGreaterThan(10)
}, 120_000)
