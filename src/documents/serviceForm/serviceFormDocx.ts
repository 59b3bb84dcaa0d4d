import type * as Docx from 'docx'
import type { PaperOption, PaperSection } from '../../domain/catalogue/paper'
import { translator } from '../../i18n'
import type { DocumentMaker } from '../document'
import { pngOfSvg } from '../pngOfSvg'
import { docxMimeType, fromLeft, pageOf, wordPieces } from '../wordPieces'
import type { PaperDrawing } from './drawing'
import { drawingOf } from './drawing'
import type { LineCell, Piece } from './lines'
import { COLUMNS, linesOf, optionText, sideOf } from './lines'
import type { ServiceForm } from './serviceForm'
import { serviceFormFile, serviceFormPaper } from './serviceForm'

/** Margins of 14 mm, the narrow column of the sections and each of those beside it, in twentieths of a point. */
const MARGIN = 794
const HEAD = 1380
const COLUMN = 372
const SIZE = 18
const TINT = 'F1F4F2'
/** A pixel of a picture, in points. */
const POINT = 0.75

/** A service identity form as a Word file with boxes that can be ticked. Loaded when one is asked for. */
export const serviceFormDocx: DocumentMaker<ServiceForm> = {
  mimeType: docxMimeType,
  extension: 'docx',
  fileName: serviceFormFile,
  make: async (given) => {
    const word = await import('docx')
    const drawn = serviceFormPaper(given)
    const { p, foot, sectionTable } = piecesOf(word, await pictureOf(given))
    const t = translator('fa', 'results')
    const document = new word.Document({
      title: drawn.title,
      creator: drawn.organisation,
      sections: [
        {
          properties: pageOf(MARGIN),
          footers: {
            default: foot({ page: t('paper.page'), of: t('paper.of'), before: `${drawn.footer} — ` }),
          },
          children: [
            p(t('paper.besm'), { center: true, size: SIZE }),
            p([drawn.organisation, ...drawn.block].join(' — '), { bold: true, size: SIZE }),
            ...(drawn.annex ? [p(drawn.annex, { size: SIZE })] : []),
            p(drawn.title, { center: true, bold: true, size: 28 }),
            sectionTable(drawn.sections),
          ],
        },
      ],
    })
    return new Uint8Array(await word.Packer.toBuffer(document))
  },
}

type Picture = PaperDrawing & { png: Uint8Array }

/** The drawing of the form as a picture, three dots to each point of its size. */
async function pictureOf({ form }: ServiceForm): Promise<Picture | null> {
  const drawing = drawingOf(form.processGraph)
  return drawing && { ...drawing, png: await pngOfSvg(drawing.svg, drawing.width * 3) }
}

/** The one table of the form: a merged cell at the side for each section, lines beside it. */
function piecesOf(word: typeof Docx, picture: Picture | null) {
  const {
    AlignmentType,
    CheckBox,
    ImageRun,
    Paragraph,
    ShadingType,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    WidthType,
  } = word
  const { p, foot, words } = wordPieces(word)
  const paragraph = (children: Docx.ParagraphChild[]) =>
    new Paragraph({ bidirectional: true, alignment: AlignmentType.START, spacing: { after: 40 }, children })
  const option = (given: PaperOption): Docx.ParagraphChild[] => [
    new CheckBox({
      checked: given.ticked,
      checkedState: { value: '2611', font: 'Segoe UI Symbol' },
      uncheckedState: { value: '2610', font: 'Segoe UI Symbol' },
    }),
    words(`\u00a0${optionText(given)}   `, { size: SIZE }),
  ]
  const drawing = ({ png, width, height, description }: Picture) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width / POINT), height: Math.round(height / POINT) },
          altText: { name: 'diagram', title: translator('fa', 'catalogue')('section.diagram'), description },
        }),
      ],
    })
  const piece = (given: Piece, bold: boolean): Docx.Paragraph[] => {
    if (given.kind === 'text' && given.drawing && picture) return [drawing(picture)]
    if (given.kind === 'text')
      return given.text
        .split('\n')
        .map((line) => paragraph([words(given.ltr ? fromLeft(line) : line, { size: SIZE, bold })]))
    return given.stacked
      ? given.options.map((one) => paragraph(option(one)))
      : [paragraph(given.options.flatMap(option))]
  }
  const cell = ({ span, lines, isHead, pieces }: LineCell, width = span * COLUMN) =>
    new TableCell({
      columnSpan: span,
      rowSpan: lines,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 40, bottom: 20 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: TINT } } : {}),
      children: pieces.flatMap((one) => piece(one, isHead)),
    })
  const rowsOf = (section: PaperSection) => {
    const lines = linesOf(section)
    return lines.map(
      (line, at) =>
        new TableRow({
          cantSplit: true,
          children: [...(at === 0 ? [cell(sideOf(section, lines), HEAD)] : []), ...line.map((one) => cell(one))],
        }),
    )
  }
  const sectionTable = (sections: readonly PaperSection[]) =>
    new Table({
      visuallyRightToLeft: true,
      layout: TableLayoutType.FIXED,
      width: { size: HEAD + COLUMNS * COLUMN, type: WidthType.DXA },
      columnWidths: [HEAD, ...Array.from({ length: COLUMNS }, () => COLUMN)],
      rows: sections.flatMap(rowsOf),
    })
  return { p, foot, sectionTable }
}
