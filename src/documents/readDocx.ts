import { strFromU8, unzipSync } from 'fflate'
import type { Element } from './xlsx/xml'
import { readXml } from './xlsx/xml'

/** What the text of a document may weigh unpacked, in bytes, and how many rows are read of it: a small zip can hold a mountain. */
const mostBytes = 20 * 1024 * 1024
const mostRows = 5000

const [TICKED, EMPTY] = ['☑', '☐']
/** The signs of Wingdings fonts that people draw boxes with, by font and place; other signs are no boxes. */
const symbols: Record<string, Record<string, string>> = {
  wingdings: { fe: TICKED, fd: TICKED, fc: TICKED, a8: EMPTY, '6f': EMPTY, '71': EMPTY, '72': EMPTY, '6e': TICKED },
  'wingdings 2': { '52': TICKED, '53': TICKED, '54': TICKED, '50': TICKED, a3: EMPTY, '2a': EMPTY },
}
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * The rows of a Word document: each row of a table with its cells in their columns, each paragraph outside one as a row of one
 * cell. Boxes become ☑ and ☐, whether they are content controls, form fields or signs. Throws for what is no such document.
 */
export function readDocx(bytes: Uint8Array): string[][] {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== 'word/document.xml') return false
      if (originalSize > mostBytes) throw new Error('too large')
      return true
    },
  })
  const xml = files['word/document.xml']
  if (!xml) throw new Error('no document')
  return rowsOf(strFromU8(xml))
}

const attribute = ({ attributes }: Element, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.slice(key.indexOf(':') + 1) === name)?.[1]

const symbolOf = (element: Element): string => {
  const font = symbols[(attribute(element, 'font') ?? '').toLowerCase()]
  const sign = (attribute(element, 'char') ?? '').toLowerCase()
  if (font) return font[sign.replace(/^f0/, '')] ?? ''
  return /^[0-9a-f]{4}$/.test(sign) ? String.fromCharCode(parseInt(sign, 16)) : ''
}

function rowsOf(xml: string): string[][] {
  const rows: string[][] = []
  let depth = 0
  let row: string[] = []
  let span = 1
  let text = ''
  let isText = false
  /** inside a content control with a box, whose own sign is not read; inside what Word keeps for old programs */
  let controls: boolean[] = []
  let idle = 0
  let isFormBox = false
  let isBoxTicked = false
  const put = (more: string) => {
    if (idle === 0 && !controls.includes(true)) text += more
  }
  const finish = () => {
    const said = text
      .replace(DIRECTION, '')
      .replace(/\u00a0/g, ' ')
      .replace(/ *\n */g, '\n')
      .replace(/\n+$/, '')
      .trim()
    text = ''
    return said
  }
  readXml(xml, {
    open: (element) => {
      const { name } = element
      if (name === 'tbl') depth += 1
      if (name === 'tr' && depth === 1) row = []
      if (name === 'tc' && depth === 1) [span, text] = [1, '']
      if (name === 'gridSpan' && depth === 1) span = Math.min(Math.max(Number(attribute(element, 'val')) || 1, 1), 64)
      if (name === 't') isText = true
      if (name === 'tab' || name === 'br' || name === 'cr') put(name === 'tab' ? ' ' : '\n')
      if (name === 'sym') put(symbolOf(element))
      if (name === 'Fallback') idle += 1
      if (name === 'sdt') controls.push(false)
      if (name === 'checkbox') isBoxTicked = false
      if (name === 'checkBox') [isFormBox, isBoxTicked] = [true, false]
      if (name === 'checked' || (isFormBox && name === 'default'))
        isBoxTicked = !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '1')
    },
    text: (more) => {
      if (isText) put(more)
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'Fallback') idle -= 1
      if (name === 'checkbox' || name === 'checkBox') {
        put(isBoxTicked ? TICKED : EMPTY)
        isFormBox = false
        if (name === 'checkbox' && controls.length > 0) controls = [...controls.slice(0, -1), true]
      }
      if (name === 'sdt') controls = controls.slice(0, -1)
      if (name === 'p') {
        if (depth > 0) put('\n')
        else rows.push([finish()])
      }
      if (name === 'tc' && depth === 1) row.push(finish(), ...Array.from({ length: span - 1 }, () => ''))
      if (name === 'tr' && depth === 1) rows.push(row)
      if (name === 'tbl') depth -= 1
      if (rows.length > mostRows) throw new Error('too large')
    },
  })
  return rows
}
