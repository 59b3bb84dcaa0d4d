import type * as Docx from 'docx'

/** A4, in twentieths of a point. */
export const A4 = { width: 11906, height: 16838 }
export const wordFont = { name: 'Vazirmatn', hint: 'cs' } as const
export const docxMimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type Look = {
  bold?: boolean
  center?: boolean
  /** in half points */
  size?: number
  numbering?: { reference: string; level: number; instance: number }
}

/** What is written from the left inside a line from the right. */
export const fromLeft = (text: string): string => `\u2066${text}\u2069`

/** Words, paragraphs and the foot line of Word files that run from the right. */
export function wordPieces({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: typeof Docx) {
  const words = (text: string, { bold = false, size = 22 }: Look = {}) =>
    new TextRun({
      text,
      bold,
      boldComplexScript: bold,
      size,
      sizeComplexScript: size,
      font: wordFont,
      rightToLeft: true,
    })
  const p = (text: string, look: Look = {}) =>
    new Paragraph({
      bidirectional: true,
      // In a paragraph that runs from the right, «start» is its right side.
      alignment: look.center ? AlignmentType.CENTER : AlignmentType.START,
      spacing: { after: 120, line: 300 },
      ...(look.numbering ? { numbering: look.numbering } : {}),
      children: [words(text, look)],
    })
  const run = (text: string | (typeof PageNumber)[keyof typeof PageNumber]) =>
    new TextRun({ children: [text], font: wordFont, size: 16, sizeComplexScript: 16, rightToLeft: true })
  /** «page x of y», behind what else the foot says */
  const foot = ({ page, of, before = '' }: { page: string; of: string; before?: string }) =>
    new Footer({
      children: [
        new Paragraph({
          bidirectional: true,
          alignment: AlignmentType.CENTER,
          children: [run(`${before}${page} `), run(PageNumber.CURRENT), run(` ${of} `), run(PageNumber.TOTAL_PAGES)],
        }),
      ],
    })
  return { words, p, foot }
}

/** A page of A4 with equal margins, in twentieths of a point. */
export const pageOf = (margin: number) => ({
  page: {
    size: { width: A4.width, height: A4.height },
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  },
})
