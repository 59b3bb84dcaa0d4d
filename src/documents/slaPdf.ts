import type { SlaView } from '../domain/sla/view'
import { translator } from '../i18n'
import { formatDate } from '../i18n/format'
import type { SlaBlock } from '../i18n/slaDocument'
import { slaHeading, slaSections, slaValidity } from '../i18n/slaDocument'
import type { DocumentMaker } from './document'
import { paper } from './paper'
import { typesetPdf } from './typst'

const template = `${paper}
#let hair = 0.4pt + rgb("#d9dedb")
#head
#align(center, text(size: 14pt, weight: "bold", data.title))
#align(center, text(size: 9pt, fill: rgb("#55606c"), data.validity))
#v(3mm)
#for section in data.sections [
  #block(breakable: false, sticky: true, above: 5mm, below: 3mm, text(size: 11.5pt, weight: "bold", section.title))
  #for block in section.blocks {
    if block.type == "text" { par(justify: true, block.text) }
    if block.type == "list" {
      let items = block.items.map(item => [#item.text #if item.url != none [(#text(dir: ltr, item.url))]])
      if block.ordered { enum(numbering: "۱.", spacing: 2.5mm, ..items) } else { list(spacing: 2.5mm, ..items) }
    }
    if block.type == "table" {
      set text(size: 9pt)
      table(
        columns: block.heads.map(_ => 1fr),
        inset: (x: 2mm, y: 1.6mm),
        stroke: hair,
        fill: (x, y) => if y == 0 { rgb("#f1f4f2") },
        table.header(..block.heads.map(head => text(weight: "bold", head))),
        ..block.rows.flatten().map(cell => if cell.ltr { align(right, text(dir: ltr, size: 8pt, cell.text)) } else [#cell.text]),
      )
    }
  }
]
`

/** The name of the files of one version. */
export const slaFileName = ({ text, version }: SlaView): string => `sla-${text.serviceCode ?? 'service'}-v${version}`

/** An agreement on paper, with the sections of its page. The same version gives the same file. */
export const slaPdf: DocumentMaker<SlaView> = {
  mimeType: 'application/pdf',
  extension: 'pdf',
  fileName: slaFileName,
  make: (sla) => typesetPdf(template, dataOf(sla), Math.floor(Date.parse(sla.validFrom ?? '2020-01-01') / 1000)),
}

function dataOf(sla: SlaView) {
  const t = translator('fa', 'results')
  return {
    title: slaHeading(sla.text),
    validity: slaValidity(sla),
    organisation: sla.organisation,
    besm: t('paper.besm'),
    block: sla.validFrom ? [t('paper.date', { date: formatDate(sla.validFrom, 'numeric') })] : [],
    footer: sla.text.title,
    page: t('paper.page'),
    of: t('paper.of'),
    sections: slaSections(sla.text, sla.signatures).map(({ title, blocks }) => ({
      title,
      blocks: blocks.map(forPaper),
    })),
  }
}

/** A template knows no missing fields: every cell says whether it is written from the left. */
const forPaper = (block: SlaBlock) =>
  block.type === 'table'
    ? { ...block, rows: block.rows.map((row) => row.map(({ text, ltr = false }) => ({ text, ltr }))) }
    : block
