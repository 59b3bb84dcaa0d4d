import type { StreamedDocument } from '../document'
import type { XlsxCell } from '../xlsx/cell'
import { xlsx, xlsxMimeType } from '../xlsx/workbook'
import { drawingOf } from './drawing'
import type { LineCell, Piece } from './lines'
import { linesOf, optionText, sideOf } from './lines'
import type { ServiceForm } from './serviceForm'
import { serviceFormFile, serviceFormPaper } from './serviceForm'

const widths = [24, 34, 44, 34, 16, 16, 16, 24]

/** A service identity form on one sheet: the section, the label and what stands beside it. Its file comes back whole. */
export const serviceFormXlsx: StreamedDocument<ServiceForm> = {
  mimeType: xlsxMimeType,
  extension: 'xlsx',
  fileName: serviceFormFile,
  title: ({ form }) => form.title,
  stream: (given) => {
    const { title, sections } = serviceFormPaper(given)
    const rows = sections.flatMap((section) => {
      const lines = linesOf(section)
      return lines.map((line, at): XlsxCell[] => [
        at === 0 ? cellOf(sideOf(section, lines)) : null,
        ...line.map(cellOf),
      ])
    })
    return xlsx(
      [
        {
          name: title,
          columns: widths.map((width) => ({ width, style: 'text' as const })),
          head: [{ cells: [{ text: title, style: 'head' }] }],
          pages: onePage(rows),
        },
      ],
      given.edition?.publishedAt ?? '2020-01-01T00:00:00Z',
    )
  },
}

async function* onePage<Row>(rows: Row[]) {
  yield rows
}

const cellOf = ({ isHead, pieces }: LineCell): XlsxCell => {
  const text = pieces.map(pieceText).filter(Boolean).join('\n')
  return { text, style: isHead ? 'head' : /^[=+\-@]/.test(text) ? 'literal' : 'text' }
}

const pieceText = (piece: Piece): string =>
  piece.kind === 'text'
    ? (drawingOf(piece.drawing)?.sentences.join('\n') ?? piece.text)
    : piece.options.map((option) => `${option.ticked ? '☑' : '☐'} ${optionText(option)}`).join('\n')
