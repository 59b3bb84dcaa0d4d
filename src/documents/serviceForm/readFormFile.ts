import { readLinkedForm } from '../../domain/catalogue/cpsv/readDocument'
import type { ReadForm } from '../../domain/catalogue/readForm/readForm'
import { readForm } from '../../domain/catalogue/readForm/readForm'
import { problems } from '../../domain/problems'
import { translator } from '../../i18n'
import { fieldKey } from '../../i18n/catalogueWords'
import { readDocx } from '../readDocx'
import { readWorkbook } from '../xlsx/read'

const refused = () => problems.wrongFileType({ what: 'serviceForm' })

/**
 * Reads a filled form from a Word document, an Excel workbook or the catalogue's linked data, told apart by what is in it.
 * Refuses every other file.
 */
export function readFormFile(bytes: Uint8Array): ReadForm {
  const words = translator('fa', 'catalogue').at
  if (isZip(bytes)) return readForm(rowsOfFile(bytes), words)
  const form = readLinkedForm(jsonOf(bytes), (field) => words(fieldKey(field)))
  if (!form) throw refused()
  return form
}

/** Word and Excel both put their parts into one zip. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

function rowsOfFile(bytes: Uint8Array): string[][] {
  try {
    return readDocx(bytes)
  } catch {
    try {
      return readWorkbook(bytes).flatMap(({ rows }) => rows)
    } catch {
      throw refused()
    }
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw refused()
  }
}
