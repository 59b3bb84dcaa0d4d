import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareVersions } from '../../../../src/domain/sla/compareVersions'

const section = (key: string, ...lines: string[]) => ({ key, title: key, lines })
const marks = { same: ' ', removed: '-', added: '+' } as const
const shown = (older: ReturnType<typeof section>[], newer: ReturnType<typeof section>[]) =>
  compareVersions(older, newer).map(({ key, lines }) => [
    key,
    ...lines.map(({ kind, text }) => `${marks[kind]}${text}`),
  ])

describe('two versions of an agreement', () => {
  test('that say the same have no change', () => {
    expect(compareVersions([section('a', 'x', 'y')], [section('a', 'x', 'y')])).toMatchObject([{ isChanged: false }])
  })

  test('a line put in between moves none of the others; one that was worded anew is taken away and added', () => {
    expect(shown([section('a', '1', '2', '3')], [section('a', '1', 'new', '2', '3!')])).toEqual([
      ['a', ' 1', '+new', ' 2', '-3', '+3!'],
    ])
  })

  test('sections come in the order of the newer one, those that are gone last', () => {
    expect(shown([section('gone', 'x'), section('b', 'y')], [section('b', 'y'), section('a', 'z')])).toEqual([
      ['b', ' y'],
      ['a', '+z'],
      ['gone', '-x'],
    ])
  })
})

test('whatever was changed: what is not added is the older text, what is not taken away the newer one', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
  fc.assert(
    fc.property(lines, lines, (older, newer) => {
      const [change] = compareVersions([section('s', ...older)], [section('s', ...newer)])
      const without = (kind: string) => change?.lines.filter((line) => line.kind !== kind).map(({ text }) => text)
      expect(without('added')).toEqual(older)
      expect(without('removed')).toEqual(newer)
    }),
  )
})
