import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from '../../../../src/domain/publishing/canonicalJson'
import { canonicalJson } from '../../../../src/domain/publishing/canonicalJson'

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Record<string, Json>)
  return Object.fromEntries(entries.reverse().map(([key, inner]) => [key, shuffled(inner)]))
}

const values = fc.jsonValue({ noUnicodeString: false }).map((value) => value as Json)

describe('canonical JSON', () => {
  test('is the same for the same content, whatever order its keys were kept in', () => {
    fc.assert(fc.property(values, (value) => canonicalJson(value) === canonicalJson(shuffled(value))))
  })

  test('is JSON of the same content', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('leaves out what is absent and keeps what is null', () => {
    expect(canonicalJson({ b: null, a: undefined, c: ['ی', 1] })).toBe('{"b":null,"c":["ی",1]}')
  })
})
