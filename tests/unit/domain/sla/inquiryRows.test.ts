import { expect, test } from '@jest/globals'
import { inquiriesOfRows } from '../../../../src/domain/sla/inquiryRows'

const rows = [
  { key: 'a', title: 'مدیریت سبز' },
  { key: 'b', title: 'مناسب‌سازی فضاها' },
  { key: 'c', title: 'مدیریت سبز' },
]
const found = (...known: [string, string, string | null][]) => [
  ...inquiriesOfRows(
    rows,
    known.map(([id, title, row]) => ({ id, title, row })),
  ),
]

test('an inquiry of another title answers to no row', () => {
  expect(found(['1', 'سامد', null], ['2', 'مدیریت', null])).toEqual([])
})

test('what was made from a row stays with it, whatever it is called now', () => {
  expect(found(['1', 'نام تازه', 'b'])).toEqual([['b', '1']])
})

test('what was written by hand is found by its title, with other letters and blanks, and answers to one row', () => {
  expect(found(['1', 'مناسب سازي فضاها', null])).toEqual([['b', '1']])
  expect(found(['1', 'مدیریت سبز', null])).toEqual([['a', '1']])
  expect(found(['1', 'مدیریت سبز', null], ['2', 'مدیریت سبز', null])).toEqual([
    ['a', '1'],
    ['c', '2'],
  ])
})

test('a row with an inquiry of its own leaves the one by hand to the next of its title', () => {
  expect(found(['1', 'مدیریت سبز', 'a'], ['2', 'مدیریت سبز', null])).toEqual([
    ['a', '1'],
    ['c', '2'],
  ])
})
