import { strFromU8, unzipSync } from 'fflate'
import { decimalText, exact } from '../../domain/scoring/decimal'
import { decimalParts, joinDecimal } from '../../domain/text/decimal'
import { readXml } from './xml'

export type ReadSheet = { name: string; /** texts of the cells; rows that are absent are empty */ rows: string[][] }

/** What a workbook may weigh unpacked, in bytes, and how large a sheet of it may be: a small zip can hold a mountain. */
const mostBytes = 120 * 1024 * 1024
const mostRows = 20_000
const mostColumns = 2_000

type Kind = 'plain' | 'date' | 'percent'

/** The sheets of an Excel workbook as texts: numbers with the digits that Excel shows, days as `YYYY-MM-DD`. Throws for what is none. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  let total = 0
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isOurs = /^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/_rels\/|^xl\/worksheets\/[^/]+\.xml$/i.test(name)
      if (isOurs) total += originalSize
      if (total > mostBytes) throw new Error('too large')
      return isOurs
    },
  })
  const file = (name: string) => (files[name] ? strFromU8(files[name]) : null)
  const workbook = file('xl/workbook.xml')
  if (workbook === null) throw new Error('no workbook')
  const targets = relationsOf(file('xl/_rels/workbook.xml.rels') ?? '')
  const shared = sharedStringsOf(file('xl/sharedStrings.xml'))
  const kinds = kindsOf(file('xl/styles.xml'))
  const is1904 = /date1904="(1|true)"/.test(workbook)
  const sheets: ReadSheet[] = []
  readXml(workbook, {
    open: ({ name, attributes }) => {
      if (name !== 'sheet') return
      const target = targets.get(attributes['r:id'] ?? '') ?? ''
      const xml = file(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
      if (xml) sheets.push({ name: attributes.name ?? '', rows: rowsOf(xml, { shared, kinds, is1904 }) })
    },
  })
  return sheets
}

function relationsOf(xml: string): Map<string, string> {
  const found = new Map<string, string>()
  if (xml) {
    readXml(xml, {
      open: ({ name, attributes }) => {
        if (name === 'Relationship') found.set(attributes.Id ?? '', attributes.Target ?? '')
      },
    })
  }
  return found
}

function sharedStringsOf(xml: string | null): string[] {
  const found: string[] = []
  let isText = false
  let isPhonetic = false
  if (xml) {
    readXml(xml, {
      open: ({ name }) => {
        if (name === 'si') found.push('')
        if (name === 'rPh') isPhonetic = true
        isText = name === 't' && !isPhonetic
      },
      close: (name) => {
        if (name === 't') isText = false
        if (name === 'rPh') isPhonetic = false
      },
      text: (text) => {
        if (isText) found[found.length - 1] += text
      },
    })
  }
  return found
}

const isDateFormat = (code: string): boolean => /[dmyh]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)

/** Of each style whether its numbers are days or percentages. */
function kindsOf(xml: string | null): Kind[] {
  const formats = new Map<number, string>()
  const kinds: Kind[] = []
  let isCell = false
  if (xml) {
    readXml(xml, {
      open: ({ name, attributes }) => {
        if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
        if (name === 'cellXfs') isCell = true
        if (name !== 'xf' || !isCell) return
        const id = Number(attributes.numFmtId)
        const code = formats.get(id) ?? ''
        if (id === 9 || id === 10 || code.includes('%')) kinds.push('percent')
        else kinds.push(isBuiltInDate(id) || isDateFormat(code) ? 'date' : 'plain')
      },
      close: (name) => {
        if (name === 'cellXfs') isCell = false
      },
    })
  }
  return kinds
}

type Book = { shared: readonly string[]; kinds: readonly Kind[]; is1904: boolean }

function rowsOf(xml: string, book: Book): string[][] {
  const rows: string[][] = []
  let row = -1
  let column = -1
  let cell: { type: string; style: number } | null = null
  let value = ''
  // A formula's own text is not its value.
  let isIdle = false
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1
        column = -1
      }
      if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) }
        value = ''
      }
      if (name === 'f' || name === 'rPh') isIdle = true
    },
    text: (text) => {
      if (cell && !isIdle) value += text
    },
    close: (name) => {
      if (name === 'f' || name === 'rPh') isIdle = false
      if (name !== 'c' || !cell) return
      const text = textOf(value, cell, book)
      if (text !== '' && row < mostRows && column < mostColumns) (rows[row] ??= [])[column] = text
      cell = null
    },
  })
  return Array.from(rows, (cells) => Array.from(cells ?? [], (text) => text ?? ''))
}

const columnOf = (at: string): number =>
  [...at.replace(/\d+$/, '')].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

function textOf(
  value: string,
  { type, style }: { type: string; style: number },
  { shared, kinds, is1904 }: Book,
): string {
  if (type === 's') return unescaped(shared[Number(value)] ?? '')
  if (type === 'inlineStr' || type === 'str') return unescaped(value)
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type !== 'n' || value.trim() === '') return value
  const number = shownNumber(value.trim())
  if (number === null) return value
  if (kinds[style] === 'percent') return decimalText(exact(number).times(100))
  return kinds[style] === 'date' ? dayOf(number, is1904) : number
}

const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** A number as Excel shows it: it counts in binary, and its file may say 78.400000000000006 for 78.4. */
function shownNumber(value: string): string | null {
  if (!/^[+-]?\d*\.?\d+(e[+-]?\d+)?$/i.test(value)) return null
  const isLong = value.replace(/^[+-]?0*\.?0*|e.*$/gi, '').replace('.', '').length > 15
  return joinDecimal(decimalParts(isLong || /e/i.test(value) ? Number(Number(value).toPrecision(15)) : Number(value)))
}

/** The day of a serial number: days since 30 December 1899 (1904 on old Macs). */
function dayOf(serial: string, is1904: boolean): string {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const day = new Date(start + Math.floor(Number(serial)) * 86_400_000)
  return Number.isNaN(day.getTime()) ? serial : day.toISOString().slice(0, 10)
}
