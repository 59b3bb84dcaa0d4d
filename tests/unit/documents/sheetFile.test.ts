import { describe, expect, test } from '@jest/globals'
import { utils, write, type WorkSheet } from '@e965/xlsx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { byteOrderMark, csvLine } from '../../../src/documents/csv'
import { readSheetFile } from '../../../src/documents/sheetFile'
import { isProblem } from '../../../src/domain/problems'
import { readDelimited } from '../../../src/domain/text/delimited'

/** A workbook as another program writes it, with shared strings or inline ones. */
function workbook(cells: Record<string, object>, shared = true): Uint8Array {
  const sheet = { '!ref': 'A1:D9', ...cells } as WorkSheet
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'برگه')
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', bookSST: shared }) as Buffer)
}
const refused = (bytes: Uint8Array): string => {
  try {
    readSheetFile(bytes)
    return 'read'
  } catch (error) {
    return isProblem(error) ? error.code : 'thrown'
  }
}
const sheetZip = (sheet: string, more: Record<string, string> = {}) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  })
const rowsOf = (xml: string) => readSheetFile(sheetZip(`<worksheet><sheetData>${xml}</sheetData></worksheet>`))[0]?.rows

describe('files that are refused', () => {
  test.each<[string, Uint8Array]>([
    ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('x') })],
    ['a torn zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1])],
    ['text in another alphabet', new Uint8Array([0xc7, 0xe1, 0xe1, 0xe5])],
    ['a sheet that is no XML', sheetZip('<worksheet><sheetData>')],
    [
      'entities that grow',
      sheetZip(
        '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&y;</v></c></row></sheetData></worksheet>',
      ),
    ],
  ])('%s', (_, bytes) => expect(refused(bytes)).toBe('wrongFileType'))

  test('a small file that becomes a mountain', () => {
    const mountain = ' '.repeat(130 * 1024 * 1024)
    expect(refused(sheetZip(`<worksheet><sheetData/>${mountain}</worksheet>`))).toBe('wrongFileType')
  })
})

describe('a workbook of another program', () => {
  test.each([true, false])(
    'is read with its texts, numbers, days, percentages and ticks (shared strings: %s)',
    (shared) => {
      const [sheet] = readSheetFile(
        workbook(
          {
            A1: { t: 's', v: 'متن & <نشانه>' },
            B1: { t: 'n', v: 78.5 },
            C1: { t: 'n', v: 46163, z: 'yyyy/mm/dd' },
            D1: { t: 'n', v: 0.425, z: '0.0%' },
            A3: { t: 'b', v: true },
            B3: { t: 'n', v: 12, f: 'A1+1' },
          },
          shared,
        ),
      )
      expect(sheet?.name).toBe('برگه')
      expect(sheet?.rows[0]).toEqual(['متن & <نشانه>', '78.5', '2026-05-21', '42.5'])
      expect(sheet?.rows[1]).toEqual([])
      expect(sheet?.rows[2]?.slice(0, 2)).toEqual(['true', '12'])
    },
  )

  test('has the digits that Excel shows, not those of its binary numbers', () => {
    const cell = (value: string) => rowsOf(`<row r="1"><c r="A1"><v>${value}</v></c></row>`)?.[0]?.[0]
    expect(['78.400000000000006', '1.2E-5', '1E+3', '-0.10000000000000001', '123456789012345', '5'].map(cell)).toEqual([
      '78.4',
      '0.000012',
      '1000',
      '-0.1',
      '123456789012345',
      '5',
    ])
  })

  test('may leave places out, and write its texts in runs', () => {
    expect(
      rowsOf(
        '<row><c><v>1</v></c><c t="inlineStr"><is><r><t>الف</t></r><r><t xml:space="preserve"> ب</t></r></is></c></row>',
      ),
    ).toEqual([['1', 'الف ب']])
    expect(rowsOf('<row r="2"><c r="B2" t="str"><f>"x"</f><v>y_x0041_</v></c></row>')).toEqual([[], ['', 'yA']])
  })
})

describe('a text file', () => {
  test('may be of Excel on any machine: commas, semicolons or tabs, UTF-8 or UTF-16', () => {
    for (const sign of [',', ';', '\t']) {
      const text = `نام${sign}"دو ""گیومه"""\r\nالف${sign}ب`
      const rows = [
        ['نام', 'دو "گیومه"'],
        ['الف', 'ب'],
      ]
      expect(readSheetFile(Buffer.from(`${byteOrderMark}${text}`))[0]?.rows).toEqual(rows)
      expect(readSheetFile(Buffer.from(`${byteOrderMark}${text}`, 'utf16le'))[0]?.rows).toEqual(rows)
    }
  })

  test('that we wrote says the same again, also where it was defused', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', "'=1", '-5', '+x', '@a', 'یک\nدو'))
      .filter((text) => !text.includes('\r') && !text.startsWith(byteOrderMark))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const heads = ['الف', 'ب']
        const text = byteOrderMark + [heads, ...rows].map(csvLine).join('')
        expect(readSheetFile(Buffer.from(text))[0]?.rows.slice(1)).toEqual(rows)
      }),
    )
  })

  test('ends without a line of its own, and keeps what stands between quotes', () => {
    expect(readDelimited('a,b\n', ',')).toEqual([['a', 'b']])
    expect(readDelimited('a,\n,b', ',')).toEqual([
      ['a', ''],
      ['', 'b'],
    ])
    expect(readDelimited('"a\r\nb",c\r', ',')).toEqual([['a\r\nb', 'c']])
    expect(readDelimited('', ',')).toEqual([])
  })
})
