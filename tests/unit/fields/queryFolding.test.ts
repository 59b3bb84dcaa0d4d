import { describe, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import { decimal } from '../../../src/fields/decimal'
import { jalaliDate } from '../../../src/fields/jalaliDate'
import { foldWhere, queryKinds } from '../../../src/fields/queryFolding'

const fields: Field[] = [
  { name: 'name', type: 'text' },
  { name: 'email', type: 'email' },
  { name: 'searchKey', type: 'text' },
  { name: 'order', type: 'number' },
  { name: 'at', type: 'date' },
  decimal({ name: 'cap' }),
  {
    type: 'tabs',
    tabs: [
      { label: 'a', fields: [jalaliDate({ name: 'due' })] },
      { name: 'letter', fields: [jalaliDate({ name: 'date' })] },
    ],
  },
]
const kinds = new Map(queryKinds(fields))
const fold = (where: Parameters<typeof foldWhere>[0]) => foldWhere(where, kinds)

describe('what is asked of a collection', () => {
  test('stays as it is where each letter counts', () => {
    const where = { email: { equals: 'ali.ك@example.ir' }, missing: { exists: true } }
    expect(fold(where)).toEqual(where)
  })

  test('is folded as it was saved, at every depth', () => {
    expect(fold({ and: [{ or: [{ name: { equals: 'كميته  اداري' } }] }, { name: { in: ['علي', 'تقي'] } }] })).toEqual({
      and: [{ or: [{ name: { equals: 'کمیته اداری' } }] }, { name: { in: ['علی', 'تقی'] } }],
    })
  })

  test('finds every spelling of a half-space by words', () => {
    expect(fold({ name: { like: 'دستگاه‌هاي' } })).toEqual({ name: { like: 'دستگاه های' } })
    expect(fold({ 'agency.name': { like: 'كار' } })).toEqual({ 'agency.name': { like: 'کار' } })
  })

  test('becomes keys where keys are asked', () => {
    expect(fold({ searchKey: { like: 'إدارة كل، ٤٥ الف' } })).toEqual({ searchKey: { like: 'اداره کل، 45 الف' } })
    expect(fold({ searchKey: { contains: 'دستگاه هاي' } })).toEqual({ searchKey: { contains: 'دستگاههای' } })
  })

  test('takes numbers in any digits', () => {
    expect(fold({ cap: { equals: '۱۲٫۵۰' }, order: { greater_than: '۱۰' } })).toEqual({
      cap: { equals: '12.5' },
      order: { greater_than: '10' },
    })
  })

  test('takes Jalali days and moments', () => {
    expect(fold({ due: { equals: '۱۴۰۵/۹/۱' }, at: { greater_than: '1405/09/01 14:32' } })).toEqual({
      due: { equals: '2026-11-22' },
      at: { greater_than: '2026-11-22T11:02:00.000Z' },
    })
    expect(fold({ at: { less_than: '2026-11-22T11:02:00.000Z' } })).toEqual({
      at: { less_than: '2026-11-22T11:02:00.000Z' },
    })
  })

  test('takes a Jalali year or month as a range', () => {
    expect(fold({ due: { equals: '۱۴۰۳/۱۲' } })).toEqual({
      due: { greater_than_equal: '2025-02-19', less_than_equal: '2025-03-20' },
    })
    expect(fold({ 'letter.date': { like: '1405' } })).toEqual({
      'letter.date': { greater_than_equal: '2026-03-21', less_than_equal: '2027-03-20' },
    })
    expect(fold({ due: { greater_than: '1405/01' } })).toEqual({ due: { greater_than: '2026-04-20' } })
    expect(fold({ due: { equals: '1405/13' } })).toEqual({ due: { equals: '1405/13' } })
  })
})
