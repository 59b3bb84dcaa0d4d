import { describe, expect, test } from '@jest/globals'
import { axesOf } from '../../../../src/domain/review/axes'
import { reasonsOf } from '../../../../src/domain/review/reasons'
import { progressOf, scoreInForce, wasMended } from '../../../../src/domain/review/views'
import { itemView as item } from '../../../support/itemView'

const found = { target: '90', actual: '45', score: '15', reason: null }

describe('the reasons of a score', () => {
  test('missing, zero and no subject are three things', () => {
    expect(reasonsOf(item)).toMatchObject({ status: 'missing', score: null, part: { ruleKey: 'rule.missing' } })
    expect(reasonsOf({ ...item, found: { ...found, actual: '0', score: '0' } })).toMatchObject({
      status: 'scored',
      score: '0',
    })
    expect(
      reasonsOf({
        ...item,
        notApplicable: true,
        notApplicableReason: 'وظیفه‌ای ندارد',
        inquiry: { actual: '9', score: '3', letterNumber: null },
      }),
    ).toMatchObject({
      status: 'notApplicable',
      score: null,
      remark: 'وظیفه‌ای ندارد',
    })
  })

  test('the agency’s own claim is never in force', () => expect(scoreInForce(item)).toBeNull())

  test('the rule is named only where it gives exactly this score', () => {
    expect(reasonsOf({ ...item, found }).part.ruleKey).toBe('rule.ratio')
    expect(reasonsOf({ ...item, found: { ...found, score: '14', reason: 'گزارش ناقص' } })).toMatchObject({
      source: 'initial',
      remark: 'گزارش ناقص',
      part: { ruleKey: 'rule.given', ruleValues: { source: 'initial', points: '14', computed: '15' } },
    })
    expect(reasonsOf({ ...item, found: { ...found, actual: null, score: '0' } }).part.ruleKey).toBe('rule.givenAlone')
  })

  test('the committee’s score stands over the evaluator’s and keeps its name when it is final', () => {
    const appealed = { ...item, found, appealScore: '20', finalScore: '20' }
    expect(reasonsOf(appealed)).toMatchObject({ score: '20', source: 'appeal', part: { ruleKey: 'rule.given' } })
  })

  test('an inquiry stands until an evaluator has scored', () => {
    const inquiry = { actual: '60', score: '20', letterNumber: null }
    expect(reasonsOf({ ...item, inquiry })).toMatchObject({
      source: 'inquiry',
      score: '20',
      part: { ruleKey: 'rule.ratio' },
    })
    expect(reasonsOf({ ...item, inquiry, found })).toMatchObject({ source: 'initial', score: '15' })
  })
})

describe('what a list tells of items', () => {
  test('progress counts scores and «no subject», by dimension', () => {
    const items = [
      item,
      { ...item, found },
      { ...item, notApplicable: true },
      { ...item, dimension: 'specific' as const, state: 'flagged' },
    ]
    expect(progressOf(items, 'general')).toEqual({ total: 3, scored: 2, flagged: 0 })
    expect(progressOf(items, 'specific')).toEqual({ total: 1, scored: 0, flagged: 1 })
  })

  test('mended means other values or a newer file', () => {
    const returned = { ...item.self, at: '2026-11-20T08:00:00.000Z' }
    const file = {
      id: 'f',
      name: 'گزارش',
      mimeType: 'application/pdf',
      bytes: 1,
      href: '',
      thumbnail: null,
      scan: 'none' as const,
      slot: '0',
      addedAt: '2026-11-19T08:00:00.000Z',
    }
    expect(wasMended(item)).toBe(false)
    expect(wasMended({ ...item, returned, files: [file] })).toBe(false)
    expect(wasMended({ ...item, returned: { ...returned, actual: '44' } })).toBe(true)
    expect(wasMended({ ...item, returned, files: [{ ...file, addedAt: '2026-11-21T08:00:00.000Z' }] })).toBe(true)
  })

  test('last year stands on this year’s scale, and only where all of it is known', () => {
    const before = { ...item, lastYear: { actual: null, score: '10', cap: '20' } }
    const stored = [{ node: 'a1', score: '15', cap: '30' }]
    expect(axesOf([before], stored)).toMatchObject([{ id: 'a1', score: '15', cap: '30', lastYear: '15' }])
    expect(axesOf([before, { ...item, id: 'i2' }], stored)[0]?.lastYear).toBeNull()
  })
})
