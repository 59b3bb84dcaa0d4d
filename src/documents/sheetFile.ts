import { problems } from '../domain/problems'
import { readDelimited } from '../domain/text/delimited'
import { undefused } from './csv'
import type { ReadSheet } from './xlsx/read'
import { readWorkbook } from './xlsx/read'

/** The sheets of a file that somebody sent: an Excel workbook, or delimited text in UTF-8 or UTF-16. Refuses what is neither. */
export function readSheetFile(bytes: Uint8Array): ReadSheet[] {
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes)
    const text = textOf(bytes)
    const [first = ''] = text.split(/\r?\n/, 1)
    const delimiter = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ','
    return [{ name: '', rows: readDelimited(text, delimiter).map((row) => row.map(undefused)) }]
  } catch {
    throw problems.wrongFileType({ what: 'sheet' })
  }
}

function textOf(bytes: Uint8Array): string {
  if (bytes.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe)) throw new Error('binary')
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}
