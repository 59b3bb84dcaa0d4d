import type { ReadForm } from '../../domain/catalogue/readForm/readForm'
import { readForm } from '../../domain/catalogue/readForm/readForm'
import { problems } from '../../domain/problems'
import { translator } from '../../i18n'
import { readDocx } from '../readDocx'
import { readWorkbook } from '../xlsx/read'

/** Reads a filled form from a Word document or an Excel workbook, told apart by what is in it. Refuses every other file. */
export function readFormFile(bytes: Uint8Array): ReadForm {
  return readForm(rowsOfFile(bytes), translator('fa', 'catalogue').at)
}

function rowsOfFile(bytes: Uint8Array): string[][] {
  try {
    return readDocx(bytes)
  } catch {
    try {
      return readWorkbook(bytes).flatMap(({ rows }) => rows)
    } catch {
      throw problems.wrongFileType({ what: 'serviceForm' })
    }
  }
}
