import { translator } from '../../i18n'
import type { DocumentMaker } from '../document'
import { paper } from '../paper'
import { typesetPdf } from '../typst'
import { drawingOf } from './drawing'
import type { LineCell, Piece } from './lines'
import { linesOf, optionText, sideOf } from './lines'
import type { ServiceForm } from './serviceForm'
import { serviceFormFile, serviceFormPaper } from './serviceForm'

/** Boxes are drawn: the font of the papers has none. */
const template = `${paper}
#set page(margin: (x: 14mm, top: 14mm, bottom: 16mm))
#let hair = 0.5pt + rgb("#8a938f")
#let tint = rgb("#f1f4f2")
#let tickbox(ticked) = box(width: 2.7mm, height: 2.7mm, stroke: 0.6pt, baseline: 0.35mm, if ticked {
  place(top + left, line(start: (0.5mm, 1.4mm), end: (1.1mm, 2.1mm), stroke: 1pt))
  place(top + left, line(start: (1.1mm, 2.1mm), end: (2.3mm, 0.5mm), stroke: 1pt))
})
#let piece(it) = if it.kind == "text" and it.svg != "" { align(center, image(bytes(it.svg), format: "svg", width: it.width * 1pt)) } else if it.kind == "text" { if it.ltr { text(dir: ltr, it.text) } else { it.text } } else {
  let choice(option) = [#tickbox(option.ticked)#h(1mm)#option.text]
  if it.stacked { stack(spacing: 1.8mm, ..it.options.map(choice)) } else {
    it.options.map(option => if option.text.len() < 90 { box(choice(option)) } else { choice(option) }).join(h(3mm, weak: true) + sym.zws)
  }
}
#let cellof(it) = table.cell(
  colspan: it.span,
  rowspan: it.lines,
  breakable: it.breakable,
  fill: if it.isHead { tint } else { none },
  { set text(weight: "bold", size: 8.5pt) if it.isHead; stack(spacing: 2mm, ..it.pieces.map(piece)) },
)
#set text(size: 9pt)
#set par(leading: 0.7em)
#head
#if data.annex != "" { align(left, text(size: 9pt, data.annex)) }
#align(center, text(size: 14pt, weight: "bold", data.title))
#v(3mm)
#table(
  columns: (26mm,) + (1fr,) * 24,
  stroke: hair,
  inset: (x: 1.6mm, y: 1.5mm),
  align: start,
  ..data.cells.map(cellof),
)
`

/** A service identity form as annex 1 prints it. The same form gives the same file. */
export const serviceFormPdf: DocumentMaker<ServiceForm> = {
  mimeType: 'application/pdf',
  extension: 'pdf',
  fileName: serviceFormFile,
  make: (given) =>
    typesetPdf(template, dataOf(given), Math.floor(Date.parse(given.edition?.publishedAt ?? '2020-01-01') / 1000)),
}

function dataOf(given: ServiceForm) {
  const t = translator('fa', 'results')
  const { sections, ...drawn } = serviceFormPaper(given)
  return {
    ...drawn,
    besm: t('paper.besm'),
    page: t('paper.page'),
    of: t('paper.of'),
    cells: sections.flatMap((section) => {
      const lines = linesOf(section)
      return [sideOf(section, lines), ...lines.flat()].map((cell) => ({
        ...cell,
        // A line stays on one page, unless it is longer than one.
        breakable: cell.lines > 2 || lengthOf(cell) > 1500,
        pieces: cell.pieces.map(forPaper),
      }))
    }),
  }
}

const lengthOf = ({ pieces }: LineCell): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 0), 0)

/** A template knows no missing fields. */
const forPaper = (piece: Piece) =>
  piece.kind === 'text'
    ? { kind: piece.kind, text: piece.text, ltr: piece.ltr ?? false, ...drawn(piece.drawing) }
    : {
        kind: piece.kind,
        stacked: piece.stacked ?? false,
        options: piece.options.map((option) => ({ ticked: option.ticked, text: optionText(option) })),
      }

function drawn(graph: unknown): { svg: string; width: number } {
  const { svg, width } = drawingOf(graph) ?? { svg: '', width: 0 }
  return { svg, width }
}
