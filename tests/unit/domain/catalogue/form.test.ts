import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contradictionsOf } from '../../../../src/domain/catalogue/contradictions'
import type { AccessStage, IdentityForm } from '../../../../src/domain/catalogue/identityForm'
import { allStages, emptyForm, emptyStage, publicForm } from '../../../../src/domain/catalogue/identityForm'
import { channels, channelsOf, formVariants, stageNames } from '../../../../src/domain/catalogue/options'
import {
  completenessPercent,
  fieldsOfSection,
  lackingOf,
  progressOf,
  sectionNames,
  sectionNumber,
} from '../../../../src/domain/catalogue/sections'
import { sameValues, sectionValues, withoutBlankRows } from '../../../../src/domain/catalogue/sectionValues'
import { isServiceCode, isWholeService, readServiceCode } from '../../../../src/domain/catalogue/serviceCode'

const form = (part: Partial<IdentityForm>): IdentityForm => ({ ...emptyForm('خدمت', 'دستگاه'), ...part })
const stage = (name: AccessStage['stage'], part: Partial<AccessStage>) => allStages([{ ...emptyStage(name), ...part }])
const codesOf = (given: IdentityForm) => contradictionsOf(given).map(({ path, code }) => `${path}: ${code}`)
const whole = form({
  parentBody: 'وزارت',
  description: 'شرح',
  serviceTypes: ['g2c'],
  nature: 'operational',
  levels: ['provincial'],
  lifeEvents: ['birth'],
  triggers: ['request'],
  recipients: { count: 10, unit: null, period: 'year', note: null },
  duration: { value: 2, unit: 'days', kind: null, note: null },
  frequency: { kind: 'once', times: null, period: null, per: null },
  visits: { count: 0, note: null },
  isFree: true,
  url: 'https://example.ir/a',
  stages: stage('request', { electronic: true, channels: ['web'] }),
  processes: ['گام'],
})

describe('what a form lacks', () => {
  test('an empty form lacks everything that is asked for, and says so section by section', () => {
    expect(lackingOf(form({ title: '' })).map(({ path }) => path)).toEqual([
      'title',
      'parentBody',
      'description',
      'serviceTypes',
      'nature',
      'levels',
      'lifeEvents',
      'triggers',
      'recipients.count',
      'duration.value',
      'frequency.kind',
      'stages',
      'processes',
    ])
    expect(completenessPercent(form({ title: '' }))).toBe(0)
  })

  test('a whole form lacks nothing, and one missing field is never a hundred percent', () => {
    expect(lackingOf(whole)).toEqual([])
    expect(completenessPercent(whole)).toBe(100)
    expect(completenessPercent({ ...whole, description: '  ' })).toBeLessThan(100)
  })

  test('Tehran’s five sections ask for no processes', () => {
    const short = { ...whole, variant: 'tehran5' as const, processes: [] }
    expect(lackingOf(short)).toEqual([])
    expect(progressOf(short).map(({ section }) => section)).toEqual([
      'title',
      'code',
      'provider',
      'specification',
      'details',
      'access',
      'filledBy',
    ])
  })

  test('bar, guard and summary count the same', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(whole) as (keyof IdentityForm)[]), (kept) => {
        const some = { ...form({}), ...Object.fromEntries(kept.map((name) => [name, whole[name]])) } as IdentityForm
        const missing = progressOf(some).reduce((sum, { asked, given }) => sum + asked - given, 0)
        expect(missing).toBe(lackingOf(some).length)
        expect(completenessPercent(some) === 100).toBe(missing === 0)
      }),
    )
  })
})

describe('the numbers that are printed', () => {
  test.each([
    ['standard10', 'access', 6],
    ['standard10', 'diagram', 10],
    ['tehran5', 'specification', 3],
    ['tehran5', 'access', 5],
    ['tehran5', 'provider', null],
    ['tehran5', 'processes', null],
    ['standard10', 'filledBy', null],
  ] as const)('%s prints %s as %p', (variant, section, number) => {
    expect(sectionNumber(variant, section)).toBe(number)
  })

  test('every variant numbers from one without a gap', () => {
    for (const variant of formVariants) {
      const numbers = sectionNames.map((name) => sectionNumber(variant, name)).filter((one) => one !== null)
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }
  })

  test('every field of a form belongs to exactly one section', () => {
    const fields = Object.values(fieldsOfSection).flat()
    expect([...fields].sort()).toEqual(Object.keys(form({})).sort())
  })
})

describe('contradictions', () => {
  test('a whole form has none', () => {
    expect(codesOf(whole)).toEqual([])
  })

  test.each<[string, Partial<IdentityForm>, string]>([
    ['an online channel without an address', { url: null }, 'url: onlineButNoAddress'],
    ['«other» without saying what', { lifeEvents: ['other'] }, 'lifeEventOther: otherUnnamed'],
    [
      'free, with a fee',
      { fees: [{ amountRials: 5, account: null, electronicPayment: false, note: null }] },
      'fees: freeButFees',
    ],
    ['a fee that nobody tells', { isFree: false }, 'isFree: feeUnsaid'],
    [
      'no visits, but somebody has to come',
      { stages: stage('delivery', { nonElectronic: true, inPersonReasons: ['personIdentity'] }) },
      'visits.count: noVisitsButInPerson',
    ],
    [
      'a number without its period',
      { recipients: { ...whole.recipients, period: null } },
      'recipients.period: periodMissing',
    ],
    [
      'a channel at a stage that is not electronic',
      { stages: stage('request', { channels: ['web'] }) },
      'stages.request.electronic: channelsButNotElectronic',
    ],
    [
      'electronic without a channel',
      { stages: stage('request', { electronic: true }) },
      'stages.request.channels: noChannel',
    ],
    [
      'a counter without its contract',
      { stages: stage('request', { electronic: true, channels: ['web', 'counter'] }) },
      'stages.request.counterContract: noContract',
    ],
    [
      'a reason to come where nobody comes',
      { stages: stage('request', { electronic: true, channels: ['web'], inPersonReasons: ['infrastructure'] }) },
      'stages.request.nonElectronic: reasonsButElectronic',
    ],
    [
      'coming without a reason',
      { visits: { count: 1, note: null }, stages: stage('request', { nonElectronic: true }) },
      'stages.request.inPersonReasons: noReason',
    ],
    [
      'a channel that the form does not have there',
      { stages: stage('information', { electronic: true, channels: ['counter', 'web'], counterContract: '۱' }) },
      'stages.information.channels: channelNotHere',
    ],
    [
      'all in person, and electronic',
      { stages: stage('request', { electronic: true, channels: ['web'], nonElectronicPercent: 100 }) },
      'stages.request.nonElectronicPercent: allInPersonButElectronic',
    ],
  ])('%s', (_, part, expected) => {
    expect(codesOf({ ...whole, ...part })).toContain(expected)
  })

  test('every stage prints its own channels, and every channel is printed somewhere', () => {
    expect([...new Set(stageNames.flatMap((name) => channelsOf[name]))].sort()).toEqual([...channels].sort())
  })
})

describe('what a section writes', () => {
  test('never the code, its state or the provider', () => {
    expect(sectionValues(whole, 'code')).toEqual({})
    expect(sectionValues(whole, 'provider')).toEqual({ parentBody: 'وزارت' })
  })

  test('blanks around a text and the order of keys make no difference; a word does', () => {
    expect(sameValues({ description: ' شرح ' }, { description: 'شرح' })).toBe(true)
    expect(sameValues({ audience: '' }, { audience: null })).toBe(true)
    expect(sameValues({ visits: { count: 1, note: null } }, { visits: { note: null, count: 1 } })).toBe(true)
    expect(sameValues({ description: 'شرح' }, { description: 'شرح دیگر' })).toBe(false)
  })

  test('a row that was only added is none; one with a single word stays', () => {
    const values = withoutBlankRows({
      requiredDocuments: [
        { title: '', note: null },
        { title: '', note: 'یادداشت' },
      ],
      processes: ['', 'گام'],
      stages: allStages([]),
    })
    expect(values).toMatchObject({ requiredDocuments: [{ note: 'یادداشت' }], processes: ['گام'] })
    expect(values.stages).toHaveLength(4)
  })

  test('the public reads no name, telephone or address of the one who filled it', () => {
    const filledBy = { fullName: 'نام', phone: '۰۴۵', email: 'a@b.ir', unit: 'واحد' }
    expect(publicForm({ ...whole, filledBy }).filledBy).toEqual({
      fullName: null,
      phone: null,
      email: null,
      unit: 'واحد',
    })
  })
})

describe('codes', () => {
  test.each([
    ['۱۰۰۱۱۷۷۶۰۰۰', true, true],
    ['1001-1776-001', true, false],
    ['1001177600', false, false],
    ['100117760000', false, false],
    ['10011776a00', false, false],
  ])('%s', (typed, isCode, isWhole) => {
    expect(isServiceCode(readServiceCode(typed))).toBe(isCode)
    expect(isWholeService(readServiceCode(typed))).toBe(isWhole)
  })
})
