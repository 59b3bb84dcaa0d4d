import { describe, expect, test } from '@jest/globals'
import type { CouncilRecord } from '../../../../src/domain/workflow/councilRecord'
import { checkCouncilRecord } from '../../../../src/domain/workflow/councilRecord'

const today = '2026-11-22'
const record = (changes: Partial<CouncilRecord> = {}): CouncilRecord => ({
  number: '12',
  date: today,
  minutes: 'شورا نتایج را بررسی کرد.',
  decisions: [{ evaluation: 'e1', approved: true }],
  ...changes,
})
const complaints = (changes: Partial<CouncilRecord>) =>
  checkCouncilRecord(record(changes), today).map(({ path, code }) => `${path}: ${code}`)

describe('minutes that are not accepted', () => {
  test.each<[Partial<CouncilRecord>, string]>([
    [{ number: '  ' }, 'number: required'],
    [{ date: '1405/09/01' }, 'date: notDate'],
    [{ date: '2026-11-23' }, 'date: notYet'],
    [{ minutes: '\n' }, 'minutes: required'],
    [{ decisions: [] }, 'decisions: required'],
    [{ decisions: [{ evaluation: 'e1', approved: false, reason: ' ' }] }, 'decisions.e1.reason: required'],
  ])('%j', (changes, complaint) => expect(complaints(changes)).toEqual([complaint]))

  test('an agency that is decided twice', () => {
    const decisions = [
      { evaluation: 'e1', approved: true },
      { evaluation: 'e1', approved: false, reason: 'نقص' },
    ]
    expect(complaints({ decisions })).toEqual(['decisions.e1: decidedTwice'])
  })
})

test('minutes of today, with a refusal that has its reason, are accepted', () => {
  const decisions = [
    { evaluation: 'e1', approved: true },
    { evaluation: 'e2', approved: false, reason: 'مستندات بازبینی شود' },
  ]
  expect(complaints({ decisions })).toEqual([])
})
