import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import others from '../../../seed/demo/services/ardabil.json' with { type: 'json' }
import printed from '../../../seed/demo/services/printed.json' with { type: 'json' }
import type { IdentityForm } from '../../../src/domain/catalogue/identityForm'
import { publicForm } from '../../../src/domain/catalogue/identityForm'
import { codeStatuses, formVariants } from '../../../src/domain/catalogue/options'
import { cpsvContext } from '../../../src/domain/catalogue/cpsv/context'
import { fromCpsv } from '../../../src/domain/catalogue/cpsv/fromCpsv'
import type { CpsvService } from '../../../src/domain/catalogue/cpsv/model'
import { conceptLists, ownTerms } from '../../../src/domain/catalogue/cpsv/terms'
import { isoDuration, toCpsv } from '../../../src/domain/catalogue/cpsv/toCpsv'
import { identityForms, seedForm } from '../../support/identityForms'
import type { Fact } from '../../support/cpsv/shapes'
import { facts } from '../../support/cpsv/shapes'
import { validate } from '../../support/cpsv/validate'

const base = 'https://example.ir'
const id = '01990000-0000-7000-8000-000000000001'
const service = (form: IdentityForm): CpsvService =>
  toCpsv(
    {
      id,
      number: 2,
      publishedAt: '2026-11-22T08:00:00.000Z',
      status: 'current',
      province: 'ardabil',
      provinceName: 'اردبیل',
      agencyRow: null,
      parent: null,
      form,
    },
    (list, value) => `${list} ${value}`,
  )
/** As it is sent and read again. */
const sent = (one: CpsvService): CpsvService => JSON.parse(JSON.stringify(one)) as CpsvService
const document = (form: IdentityForm) => ({ '@context': cpsvContext(base), ...sent(service(form)) })

const row = fc.option(fc.uuid(), { nil: null })
/** What a paper does not print: the drawing, links to rows, the code, an old layout. */
const whole: fc.Arbitrary<IdentityForm> = fc
  .record({
    form: identityForms,
    variant: fc.constantFrom(...formVariants),
    code: fc.option(fc.constant('10011776000'), { nil: null }),
    codeStatus: fc.constantFrom(...codeStatuses),
    row,
    processGraph: fc.oneof(
      fc.constant(null),
      fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
    ),
  })
  .map(({ form, row, ...more }) => ({
    ...form,
    ...more,
    regulations: form.regulations.map((one) => ({ ...one, regulation: row })),
    externalLinks: form.externalLinks.map((one) => ({ ...one, agencyRow: row })),
  }))
const seeds = [...printed, ...others].map(({ form }) => seedForm(form))

describe('what is refused', () => {
  const valid = document(seeds[0] as IdentityForm)
  const broken: [string, Record<string, unknown>, RegExp][] = [
    ['a service without an identifier', { identifier: undefined }, /MinCount/],
    ['two identifiers', { identifier: ['1', '2'] }, /MaxCount/],
    ['a title without a language', { title: { '@value': 'x', '@language': null } }, /Datatype/],
    ['no competent authority', { hasCompetentAuthority: undefined }, /MinCount/],
    ['a cost that is no cost', { hasCost: [{ id: 'x', type: 'Channel', identifier: 'x' }] }, /Class/],
    ['a length that is none', { processingTime: 'P3W' }, /Datatype/],
  ]
  test('by the shapes: each fault is found, and only where it is', () => {
    const answers = validate([valid, ...broken.map(([, change]) => ({ ...valid, ...change }))])
    expect(answers[0]?.faults).toEqual([])
    for (const [at, [name, , component]] of broken.entries()) {
      expect([name, answers[at + 1]?.faults.length]).toEqual([name, 1])
      expect(answers[at + 1]?.faults[0]).toMatch(component)
    }
  })

  test('the name, telephone and address of whom filled the form do not appear', () => {
    const filledBy = { fullName: 'name-x', phone: 'phone-x', email: 'mail-x', unit: 'واحد' }
    const text = JSON.stringify(document({ ...(seeds[0] as IdentityForm), filledBy }))
    expect(text).not.toMatch(/name-x|phone-x|mail-x/)
    expect(text).toContain('واحد')
  })
})

describe('a form as linked data', () => {
  test('any form comes back as it was', () => {
    fc.assert(
      fc.property(whole, (form) => {
        expect(fromCpsv(sent(service(form)))).toEqual(publicForm(form))
      }),
      { numRuns: 300 },
    )
  })

  test.each(seeds.map((form) => [form.title, form] as const))('the seed «%s» comes back as it was', (_, form) => {
    expect(fromCpsv(sent(service(form)))).toEqual(publicForm(form))
  })

  test('every seed and twenty forms of chance satisfy the shapes of CPSV-AP 3.2', () => {
    const answers = validate([...seeds, ...fc.sample(whole, 20)].map(document))
    expect(answers).toHaveLength(seeds.length + 20)
    expect(answers.flatMap(({ faults }) => faults)).toEqual([])
    expect(Math.min(...answers.map(({ statements }) => statements))).toBeGreaterThan(30)
  })

  test.each([
    [{ value: 3, unit: 'hours' }, 'PT3H'],
    [{ value: 2, unit: 'weeks' }, 'P14D'],
    [{ value: 6, unit: 'months' }, 'P6M'],
    [{ value: 5, unit: 'workingDays' }, undefined],
    [{ value: 1.5, unit: 'days' }, undefined],
    [{ value: 1, unit: null }, undefined],
  ] as const)('%j takes %s', (given, expected) => {
    expect(isoDuration({ ...given, kind: null, note: null })).toBe(expected)
  })
})

describe('the words', () => {
  test('every word that a document uses stands in the context, and every list of options is published', () => {
    const context = cpsvContext(base) as Record<string, unknown>
    const known = (key: string) => key.startsWith('@') || key in context
    const unknown = new Set<string>()
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(walk)
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (!known(key)) unknown.add(key)
        if (key !== 'processGraph' && key !== '@context') walk(value)
      }
    }
    fc.sample(whole, 50).forEach((form) => walk(document(form)))
    expect([...unknown]).toEqual([])
    expect(Object.keys(ownTerms).length).toBeGreaterThan(40)
    for (const values of Object.values(conceptLists)) expect(values.length).toBeGreaterThan(1)
  })

  test('the table of shapes has every constraint that the published shapes have', () => {
    const count = ({ path: _, ...constraints }: Fact) => Object.keys(constraints).length
    const counts = Object.entries(facts).map(([name, list]): [string, number] => [
      /[^#/]+$/.exec(name)?.[0] ?? name,
      list.reduce((sum, fact) => sum + count(fact), 0),
    ])
    expect(Object.fromEntries(counts)).toEqual({
      Address: 7,
      Agent: 6,
      BusinessEvent: 1,
      Channel: 11,
      Collection: 1,
      ContactPoint: 3,
      Cost: 10,
      Dataset: 9,
      Event: 6,
      Evidence: 11,
      EvidenceType: 3,
      LegalResource: 1,
      LifeEvent: 1,
      Output: 7,
      Participation: 9,
      PublicOrganisation: 4,
      PublicService: 34,
      Requirement: 7,
      Rule: 10,
      ServiceConcessionContract: 11,
      TemporalEntity: 2,
    })
  })
})
