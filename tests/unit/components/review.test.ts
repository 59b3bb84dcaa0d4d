import { describe, expect, test } from '@jest/globals'
import { blockOf } from '../../../src/components/portal/review/blockOf'
import { choicesOf } from '../../../src/components/portal/review/choices'
import { bodyOf, draftOf, isUnsaved, previewOf } from '../../../src/components/portal/review/draft'
import { itemChipOf } from '../../../src/components/portal/review/itemChip'
import { actualText, amountText } from '../../../src/components/portal/review/valueText'
import { firstToReview } from '../../../src/domain/review/firstToReview'
import type { ItemView } from '../../../src/domain/review/views'
import { itemView } from '../../support/itemView'

const found = { target: '90', actual: '30', score: '10', reason: 'مطابق سند' }
const with_ = (more: Partial<ItemView>): ItemView => ({ ...itemView, ...more })

describe('the draft of a score', () => {
  test('starts from what was saved, else from the inquiry, else from what the agency said', () => {
    expect(draftOf(itemView)).toMatchObject({ actual: '45', target: '90', score: null, reason: '' })
    expect(draftOf(with_({ inquiry: { actual: '60', score: '20', letterNumber: null } })).actual).toBe('60')
    expect(draftOf(with_({ found }))).toMatchObject({ actual: '30', score: null, reason: 'مطابق سند' })
    expect(draftOf(with_({ found: { ...found, score: '8' } })).score).toBe('8')
  })

  test('is unsaved as soon as it says something else', () => {
    const item = with_({ found })
    expect(isUnsaved(item, undefined)).toBe(false)
    expect(isUnsaved(item, draftOf(item))).toBe(false)
    expect(isUnsaved(item, { ...draftOf(item), actual: '31' })).toBe(true)
    expect(isUnsaved(item, { ...draftOf(item), unreadable: ['score'] })).toBe(true)
  })

  test('departs from the rule with another score or another target, not with the same in other words', () => {
    const draft = draftOf(itemView)
    expect(previewOf(itemView, draft)).toMatchObject({ computed: '15', score: '15', departs: false })
    expect(previewOf(itemView, { ...draft, score: '15.0' }).departs).toBe(false)
    expect(previewOf(itemView, { ...draft, score: '14' })).toMatchObject({ score: '14', departs: true })
    expect(previewOf(itemView, { ...draft, target: '45' })).toMatchObject({ computed: '30', departs: true })
    expect(previewOf(itemView, { ...draft, actual: null })).toMatchObject({
      computed: null,
      score: null,
      departs: false,
    })
    expect(previewOf(itemView, { ...draft, actual: null, score: '0' }).departs).toBe(true)
  })

  test('sends what was seen, and nothing but the reason when the measure has no subject', () => {
    const draft = { ...draftOf(itemView), reason: 'وظیفه‌ای ندارد' }
    expect(bodyOf(itemView, draft)).toEqual({
      seenAt: itemView.updatedAt,
      actual: '45',
      target: '90',
      score: null,
      reason: 'وظیفه‌ای ندارد',
    })
    expect(bodyOf(itemView, { ...draft, notApplicable: true })).toEqual({
      seenAt: itemView.updatedAt,
      notApplicable: true,
      reason: 'وظیفه‌ای ندارد',
    })
  })
})

describe('who does not score', () => {
  const evaluation = { state: 'under_review', approvedAt: { general: null, specific: null } } as never
  const rights = { score: { general: true, specific: false }, inquiry: true, conflict: false }
  const ask = (more: object) => blockOf({ item: itemView, evaluation, rights, ...more })

  test('is told why', () => {
    expect(ask({})).toBeNull()
    expect(ask({ rights: { ...rights, conflict: true } })).toBe('conflict')
    expect(ask({ item: with_({ state: 'decided' }) })).toBe('decided')
    expect(ask({ item: with_({ dimension: 'specific' }) })).toBe('dimension')
    const none = { ...rights, score: { general: false, specific: false } }
    expect(ask({ rights: none, evaluation: { state: 'returned', approvedAt: {} } })).toBe('state')
    expect(ask({ rights: none, evaluation: { state: 'under_review', approvedAt: { general: 'x' } } })).toBe('approved')
  })
})

describe('what a list shows of a measure', () => {
  const returned = { ...itemView.self, at: '2026-11-19T08:00:00.000Z' }
  test.each<[string, Partial<ItemView>]>([
    ['new', {}],
    ['empty', { self: { actual: null, score: null, explanation: null } }],
    ['inquiry', { inquiry: { actual: '60', score: '20', letterNumber: null } }],
    ['scored', { state: 'scored', found }],
    ['rescored', { state: 'rescored', found }],
    ['notApplicable', { state: 'scored', notApplicable: true }],
    ['flagged', { state: 'flagged' }],
    ['flagged', { state: 'flagged', returned }],
    ['mended', { state: 'flagged', returned: { ...returned, actual: '40' } }],
    ['appealed', { state: 'appealed', found }],
    ['decided', { state: 'decided', found }],
    ['final', { state: 'final', found }],
  ])('%s', (key, more) => {
    expect(itemChipOf(with_(more)).key).toBe(key)
  })

  test('values as people say them', () => {
    const of = (kind: string, actual: string | null, more = {}) =>
      actualText({ ...itemView.measure, kind, ...more }, actual, 'fa')
    expect(of('yes_no', 'yes')).toBe('بلی')
    expect(of('qualitative', 'fair')).toBe('متوسط')
    expect(of('qualitative', 'a', { levels: [{ key: 'a', label: 'ممتاز', factor: '1' }] })).toBe('ممتاز')
    expect(of('ratio', '1234.5', { unit: 'نفر' })).toBe('۱٬۲۳۴٫۵ نفر')
    expect(of('percent', '78.5')).toBe('۷۸٫۵ ٪')
    expect(of('ratio', null)).toBeNull()
    expect(amountText('سه مورد', null, 'fa')).toBe('سه مورد')
  })

  test('levels and yes or no are chosen, figures are typed', () => {
    expect(choicesOf({ ...itemView.measure, kind: 'yes_no' }, 'fa')?.map(({ value }) => value)).toEqual(['yes', 'no'])
    expect(choicesOf({ ...itemView.measure, kind: 'qualitative' }, 'fa')?.map(({ label }) => label)[1]).toBe(
      'متوسط (۰٫۵)',
    )
    expect(choicesOf(itemView.measure, 'fa')).toBeNull()
  })
})

describe('where a review opens', () => {
  const items = [with_({ id: 'g1', found }), with_({ id: 'g2' }), with_({ id: 's1', dimension: 'specific' })]
  const rights = (general: boolean, specific: boolean) => ({
    score: { general, specific },
    inquiry: false,
    conflict: false,
  })
  test('at the asked measure, else at the first that waits in one’s own dimension', () => {
    expect(firstToReview({ items, rights: rights(true, false) }, { item: 's1' })).toBe('s1')
    expect(firstToReview({ items, rights: rights(true, false) }, {})).toBe('g2')
    expect(firstToReview({ items, rights: rights(false, true) }, {})).toBe('s1')
    expect(firstToReview({ items, rights: rights(false, true) }, { dimension: 'general', item: 'gone' })).toBe('g2')
    expect(firstToReview({ items: [], rights: rights(true, true) }, {})).toBeNull()
  })
})
