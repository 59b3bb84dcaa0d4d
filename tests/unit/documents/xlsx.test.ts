import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import type { XlsxCell } from '../../../src/documents/xlsx/cell'
import { columnName, fitsExcelNumber } from '../../../src/documents/xlsx/cell'
import type { XlsxSheet } from '../../../src/documents/xlsx/sheet'
import { sheetNames } from '../../../src/documents/xlsx/sheet'
import { xlsx } from '../../../src/documents/xlsx/workbook'
import { gathered, openWorkbook } from '../../support/workbook'

const at = '2026-11-22T10:00:00.000Z'
const text = (words: string): XlsxCell => ({ text: words, style: 'text' })
const number = (digits: string): XlsxCell => ({ text: digits, style: 'number', number: true })

function sheet(rows: readonly (readonly XlsxCell[])[], more: Partial<XlsxSheet> = {}): XlsxSheet {
  async function* pages() {
    await Promise.resolve()
    for (let from = 0; from < rows.length; from += 2) yield rows.slice(from, from + 2)
  }
  const width = Math.max(1, ...rows.map(({ length }) => length))
  return {
    name: 'برگه',
    columns: Array.from({ length: width }, () => ({ width: 20, style: 'text' as const })),
    head: [{ cells: [text('سرستون')] }],
    pages: pages(),
    ...more,
  }
}
const opened = async (...sheets: XlsxSheet[]) => openWorkbook((await gathered(xlsx(sheets, at))).bytes)
const cellsOf = async (rows: readonly (readonly XlsxCell[])[]) => {
  const workbook = await opened(sheet(rows))
  return workbook.Sheets['برگه'] as Record<string, { t: string; v: unknown; f?: string; z?: string } | undefined>
}

describe('what a stranger wrote into a cell', () => {
  test.each(['=1+1', '=HYPERLINK("http://x","y")', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', "'=1", '</t></is><f>1+1</f>'])(
    '%j is a text and no formula',
    async (words) => {
      const { A2 } = await cellsOf([[text(words)]])
      expect(A2).toMatchObject({ t: 's', v: words })
      expect(A2?.f).toBeUndefined()
    },
  )

  test('any text is read back as it was, also what looks escaped; what no file can hold goes', async () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((one) => !/[\r\u0000-\u0008\u000b-\u001f\p{Cs}\ufffe\uffff]/u.test(one))
    const given = ['_x0041_', 'a & b < c > "d"', ' دو  فاصله ', 'سطر\nسطر', ...fc.sample(words, 60)]
    const cells = await cellsOf(given.map((one) => [text(one)]))
    expect(given.map((_, index) => cells[`A${index + 2}`]?.v)).toEqual(given)
    const { A2 } = await cellsOf([[text('یک\u0000دو\u001b')]])
    expect(A2?.v).toBe('یکدو')
  })
})

describe('numbers', () => {
  test('are numbers, as far as Excel holds their digits; longer ones keep them as text', async () => {
    const given = ['0', '-12.5', '1234567890.12345', '0.000123456789012345', '1234567890123456', '123456789.123456789']
    const cells = await cellsOf(given.map((one) => [number(one)]))
    expect(given.map((_, index) => cells[`A${index + 2}`]?.t)).toEqual(['n', 'n', 'n', 'n', 's', 's'])
    expect(cells.A3?.v).toBe(-12.5)
    expect(cells.A6?.v).toBe('1234567890123456')
  })

  test('that fit are the same digits after Excel has counted them', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.nat({ max: 10 }), (digits, point) => {
        const whole = String(digits < 0n ? -digits : digits).padStart(point + 1, '0')
        const written = `${digits < 0n ? '-' : ''}${whole.slice(0, whole.length - point)}${point ? `.${whole.slice(-point)}` : ''}`
        if (fitsExcelNumber(written)) expect(Number(Number(written).toPrecision(15))).toBe(Number(written))
      }),
    )
  })
})

describe('a workbook', () => {
  test('runs from right to left, freezes its heads, filters below them, and hides what is for machines', async () => {
    const head = [{ cells: [text('key')], hidden: true }, { cells: [text('دستگاه')] }]
    const columns = [
      { width: 30, style: 'text' as const, choices: ['بلی', 'خیر'] },
      { width: 10, style: 'code' as const, hidden: true },
    ]
    const { bytes } = await gathered(xlsx([sheet([[text('یک'), text('دو')]], { head, columns, frozenColumns: 1 })], at))
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(xml).toContain('rightToLeft="1"')
    expect(xml).toContain('<formula1>"بلی,خیر"</formula1>')
    const workbook = openWorkbook(bytes)
    const found = workbook.Sheets['برگه']
    expect(found?.['!autofilter']?.ref).toBe('A2:B3')
    expect(found?.['!rows']?.[0]?.hidden).toBe(true)
    expect(found?.['!cols']?.[1]?.hidden).toBe(true)
  })

  test('has a name for every sheet, which Excel takes', () => {
    expect(sheetNames(['پاسخ/ها: [۱]', 'پاسخ/ها: [۱]', '', 'الف'.repeat(20)])).toEqual([
      'پاسخ ها   ۱',
      'پاسخ ها   ۱ 2',
      '-',
      'الف'.repeat(20).slice(0, 31),
    ])
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })

  test('of many rows comes in many pieces, none of them large', async () => {
    const rows = Array.from({ length: 4000 }, (_, index) => [text(`ردیف ${index} ${String(index * 7919).repeat(5)}`)])
    const { bytes, pieces } = await gathered(xlsx([sheet(rows)], at))
    expect(pieces).toBeGreaterThan(5)
    expect(openWorkbook(bytes).Sheets['برگه']?.['!ref']).toBe('A1:A4001')
  })
})
