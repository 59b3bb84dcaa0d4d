import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { csv } from '../../../src/documents/csv'

/** A reader that knows nothing of the writer: RFC 4180, character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let inQuotes = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string
    if (inQuotes && sign === '"' && text[at + 1] === '"') [field, at] = [`${field}"`, at + 1]
    else if (sign === '"') inQuotes = !inQuotes
    else if (!inQuotes && sign === ',') [row, field] = [[...row, field], '']
    else if (!inQuotes && sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field])
      ;[row, field, at] = [[], '', at + 1]
    } else field += sign
  }
  expect(inQuotes).toBe(false)
  expect(field).toBe('')
  return rows
}

describe('a formula that a stranger wrote into a cell', () => {
  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '\u200f=1', '=HYPERLINK("x","y")'])(
    '%j is a text in the spreadsheet',
    (text) => {
      const [[cell] = []] = readCsv(csv([[text]]).slice(1))
      expect(cell).toBe(`'${text}`)
    },
  )

  test('a number is left a number, also a negative one', () => {
    expect(csv([['-12.50', '0', 7, '812.6']])).toBe('\ufeff-12.50,0,7,812.6\r\n')
  })
})

describe('the text of a table', () => {
  test('begins with a byte order mark and ends every line with CRLF', () => {
    expect(
      csv([
        ['الف', null],
        ['ب', ''],
      ]),
    ).toBe('\ufeffالف,\r\nب,\r\n')
  })

  test('is read back as it was, whatever stands in the cells', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[\s\u200e\u200f\u061c\ufeff]*[=+\-@\t\r＝＋－＠]/u.test(text))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(readCsv(csv(rows).slice(1))).toEqual(rows)
      }),
    )
  })
})
