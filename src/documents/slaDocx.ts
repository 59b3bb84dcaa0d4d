import type * as Docx from 'docx'
import type { SlaView } from '../domain/sla/view'
import { translator } from '../i18n'
import type { SlaBlock } from '../i18n/slaDocument'
import { slaHeading, slaSections, slaValidity } from '../i18n/slaDocument'
import type { DocumentMaker } from './document'
import { slaFileName } from './slaPdf'
import { docxMimeType, fromLeft, pageOf, wordFont as font, wordPieces } from './wordPieces'

/** 20 mm, in twentieths of a point. */
const MARGIN = 1134

/** An agreement as a Word file, right to left, with the sections of its page. Loaded when one is asked for. */
export const slaDocx: DocumentMaker<SlaView> = {
  mimeType: docxMimeType,
  extension: 'docx',
  fileName: slaFileName,
  make: async (sla) => {
    const word = await import('docx')
    const { p, foot, heading, table } = piecesOf(word)
    const t = translator('fa', 'results')
    const { AlignmentType, Document, Packer, LevelFormat } = word
    // Each list is an instance of its own: the second one begins again with 1.
    let lists = 0
    const blocks = (block: SlaBlock): Docx.FileChild[] => {
      if (block.type === 'text') return [p(block.text)]
      if (block.type === 'table') return [table(block), p('')]
      const numbering = { reference: block.ordered ? 'numbers' : 'dots', level: 0, instance: (lists += 1) }
      return block.items.map(({ text, url }) => p(url ? `${text} (${fromLeft(url)})` : text, { numbering }))
    }
    const level = (format: 'decimal' | 'bullet', text: string) => ({
      level: 0,
      format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: 500, hanging: 300 } } },
    })
    const document = new Document({
      title: slaHeading(sla.text),
      creator: sla.organisation,
      styles: { default: { document: { run: { font, size: 22, sizeComplexScript: 22 } } } },
      numbering: {
        config: [
          { reference: 'numbers', levels: [level('decimal', '%1.')] },
          { reference: 'dots', levels: [level('bullet', '•')] },
        ],
      },
      sections: [
        {
          properties: pageOf(MARGIN),
          footers: { default: foot({ page: t('paper.page'), of: t('paper.of') }) },
          children: [
            p(t('paper.besm'), { center: true }),
            p(sla.organisation, { bold: true }),
            p(slaHeading(sla.text), { center: true, bold: true, size: 30 }),
            p(slaValidity(sla), { center: true, size: 18 }),
            ...slaSections(sla.text, sla.signatures).flatMap(({ title, blocks: given }) => [
              heading(title),
              ...given.flatMap(blocks),
            ]),
          ],
        },
      ],
    })
    return new Uint8Array(await Packer.toBuffer(document))
  },
}

/** Paragraphs, headings and tables that run from the right. */
function piecesOf(word: typeof Docx) {
  const { AlignmentType, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = word
  const { p, foot } = wordPieces(word)
  const heading = (text: string) =>
    new Paragraph({
      bidirectional: true,
      alignment: AlignmentType.START,
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: 240, after: 120 },
      children: [
        new TextRun({
          text,
          bold: true,
          boldComplexScript: true,
          size: 24,
          sizeComplexScript: 24,
          font,
          rightToLeft: true,
          color: '000000',
        }),
      ],
    })
  const row = (cells: readonly { text: string; ltr?: boolean }[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      children: cells.map(
        ({ text, ltr }) =>
          new TableCell({
            children: [p(ltr ? fromLeft(text) : text, { bold, size: 18 })],
            margins: { left: 80, right: 80, top: 40, bottom: 0 },
          }),
      ),
    })
  const table = ({ heads, rows }: Extract<SlaBlock, { type: 'table' }>) =>
    new Table({
      visuallyRightToLeft: true,
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        row(
          heads.map((text) => ({ text })),
          true,
        ),
        ...rows.map((cells) => row(cells, false)),
      ],
    })
  return { p, foot, heading, table }
}
