import type * as Docx from 'docx'
import type { SlaView } from '../domain/sla/view'
import { translator } from '../i18n'
import type { SlaBlock } from '../i18n/slaDocument'
import { slaHeading, slaSections, slaValidity } from '../i18n/slaDocument'
import type { DocumentMaker } from './document'
import { slaFileName } from './slaPdf'

/** A4 with margins of 20 mm, in twentieths of a point. */
const A4 = { width: 11906, height: 16838, margin: 1134 }
const font = { name: 'Vazirmatn', hint: 'cs' } as const

/** An agreement as a Word file, right to left, with the sections of its page. Loaded when one is asked for. */
export const slaDocx: DocumentMaker<SlaView> = {
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  fileName: slaFileName,
  make: async (sla) => {
    const word = await import('docx')
    const { p, heading, table } = piecesOf(word)
    const t = translator('fa', 'results')
    const { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, LevelFormat } = word
    const run = (text: string | (typeof PageNumber)[keyof typeof PageNumber], size: number) =>
      new TextRun({ children: [text], font, size, sizeComplexScript: size, rightToLeft: true })
    // Each list is an instance of its own: the second one begins again with 1.
    let lists = 0
    const blocks = (block: SlaBlock): Docx.FileChild[] => {
      if (block.type === 'text') return [p(block.text)]
      if (block.type === 'table') return [table(block), p('')]
      const numbering = { reference: block.ordered ? 'numbers' : 'dots', level: 0, instance: (lists += 1) }
      return block.items.map(({ text, url }) => p(url ? `${text} (\u2066${url}\u2069)` : text, { numbering }))
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
          properties: {
            page: {
              size: { width: A4.width, height: A4.height },
              margin: { top: A4.margin, bottom: A4.margin, left: A4.margin, right: A4.margin },
            },
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  bidirectional: true,
                  alignment: AlignmentType.CENTER,
                  children: [
                    run(`${t('paper.page')} `, 16),
                    run(PageNumber.CURRENT, 16),
                    run(` ${t('paper.of')} `, 16),
                    run(PageNumber.TOTAL_PAGES, 16),
                  ],
                }),
              ],
            }),
          },
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

type Look = {
  bold?: boolean
  center?: boolean
  size?: number
  numbering?: { reference: string; level: number; instance: number }
}

/** Paragraphs, headings and tables that run from the right. */
function piecesOf({
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
}: typeof Docx) {
  const words = (text: string, { bold = false, size = 22 }: Look) =>
    new TextRun({ text, bold, boldComplexScript: bold, size, sizeComplexScript: size, font, rightToLeft: true })
  const p = (text: string, look: Look = {}) =>
    new Paragraph({
      bidirectional: true,
      // In a paragraph that runs from the right, «start» is its right side.
      alignment: look.center ? AlignmentType.CENTER : AlignmentType.START,
      spacing: { after: 120, line: 300 },
      ...(look.numbering ? { numbering: look.numbering } : {}),
      children: [words(text, look)],
    })
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
            children: [p(ltr ? `\u2066${text}\u2069` : text, { bold, size: 18 })],
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
  return { p, heading, table }
}
