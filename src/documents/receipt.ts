import { renderSVG } from 'uqr'
import type { FormDefinition, FormField } from '../domain/forms/definition'
import { takesAnswer } from '../domain/forms/definition'
import type { ReceiptContent } from '../domain/forms/receipt'
import { receiptText } from '../domain/forms/receipt'
import { translator } from '../i18n'
import { answerText } from '../i18n/answerText'
import { formatDate, formatDigits, formatNumber, formatTime } from '../i18n/format'
import type { DocumentMaker } from './document'
import { paper } from './paper'
import type { PaperTable } from './receiptTable'
import { paperTable } from './receiptTable'
import { typesetPdf } from './typst'

/** What a receipt's paper is made from. */
export type Receipt = {
  content: ReceiptContent
  seal: string
  organisation: string
  submittedByName: string | null
  /** the edition on which the answers were given, cut to what was asked of the agency with these answers */
  definition: FormDefinition
  /** where anyone can check the receipt */
  checkUrl: string
}

const fileName = ({ content }: Receipt): string => `receipt-${content.code}`

/** For a program: the very text that was sealed, so that its SHA-256 is the seal. */
export const receiptJson: DocumentMaker<Receipt> = {
  mimeType: 'application/json',
  extension: 'json',
  fileName,
  make: ({ content }) => receiptText(content),
}

const template = `${paper}
#let hair = (x, y) => (bottom: 0.4pt + rgb("#d9dedb"))
#head
#align(center, text(size: 15pt, weight: "bold", data.title))
#v(3mm)
#grid(columns: (1fr, auto), column-gutter: 6mm,
  table(
    columns: (auto, 1fr), stroke: none, inset: (x: 0mm, y: 1.4mm), column-gutter: 5mm,
    ..data.facts.map(((name, value, isCode)) => (
      text(fill: rgb("#55606c"), name),
      if isCode { align(right, text(dir: ltr, weight: "bold", value)) } else [#value],
    )).flatten(),
  ),
  [#image(bytes(data.qr), format: "svg", width: 30mm)],
)
#v(2mm)
#text(size: 8pt, fill: rgb("#55606c"))[#data.sealed #linebreak() #text(dir: ltr, data.seal)]
#v(4mm)
#for section in data.sections [
  #block(breakable: false, sticky: true, text(size: 12pt, weight: "bold", section.title))
  #for part in section.parts {
    if part.table == none {
      table(
        columns: (1fr, 1fr),
        inset: (x: 2mm, y: 1.6mm),
        stroke: hair,
        ..part.rows.map(((question, answer, files)) => (
          [#question],
          [#answer #for file in files [ #linebreak() #text(size: 8pt, fill: rgb("#55606c"), file) ]],
        )).flatten(),
      )
    } else {
      block(inset: (x: 2mm), sticky: true, part.title)
      set text(size: 8.5pt)
      table(
        columns: (auto, ..part.table.heads.slice(1).map(_ => 1fr)),
        inset: (x: 2mm, y: 1.2mm),
        stroke: hair,
        fill: (x, y) => if y == 0 { rgb("#f1f4f2") },
        table.header(..part.table.heads.map(head => text(weight: "bold", head))),
        ..part.table.rows.flatten().map(cell => [#cell]),
        ..if part.table.totals.len() > 0 {
          (table.footer(repeat: false, ..part.table.totals.map(total => text(weight: "bold", total))),)
        },
      )
    }
  }
  #v(3mm)
]
`

/** The receipt on paper: code, time, seal, a QR code to the page that checks it, and every answer. */
export const receiptPdf: DocumentMaker<Receipt> = {
  mimeType: 'application/pdf',
  extension: 'pdf',
  fileName,
  make: (receipt) => typesetPdf(template, dataOf(receipt), Math.floor(Date.parse(receipt.content.submittedAt) / 1000)),
}

function dataOf({ content, seal, organisation, submittedByName, definition, checkUrl }: Receipt) {
  const t = translator('fa', 'receipt')
  const paperText = translator('fa', 'results')
  const at = content.submittedAt
  const when = t('at', { date: formatDate(at, 'long'), time: formatTime(at) })
  return {
    title: t('title'),
    organisation,
    besm: paperText('paper.besm'),
    block: [paperText('paper.date', { date: formatDate(at, 'numeric') })],
    footer: t('footer', { agency: content.agency.name }),
    page: paperText('paper.page'),
    of: paperText('paper.of'),
    facts: [
      [t('code'), content.code, true],
      [t('agency'), content.agency.name, false],
      [t('cycle'), content.cycle.title, false],
      [t('round'), formatNumber(content.round), false],
      [t('submittedAt'), when, false],
      ...(submittedByName ? [[t('submittedBy'), submittedByName, false]] : []),
      [t('check'), checkUrl, true],
    ],
    qr: renderSVG(checkUrl, { border: 0 }),
    sealed: t('seal'),
    seal,
    sections: definition.pages.map(({ title, fields }) => ({
      title,
      parts: partsOf(fields, content),
    })),
  }
}

type Row = [question: string, answer: string, files: string[]]
type Part = { table: null; rows: Row[] } | { table: PaperTable; title: string }

/** Questions and answers side by side; a table, which needs the width of the sheet, between them. */
function partsOf(fields: readonly FormField[], content: ReceiptContent): Part[] {
  const parts: Part[] = []
  for (const field of fields) {
    if (!takesAnswer(field)) continue
    const table = field.type === 'table' ? paperTable(field, content.answers[field.name]) : null
    const last = parts.at(-1)
    if (table) parts.push({ table, title: field.label })
    else if (last && last.table === null) last.rows.push(rowOf(field, content))
    else parts.push({ table: null, rows: [rowOf(field, content)] })
  }
  return parts
}

const rowOf = (field: FormField, content: ReceiptContent): Row => [
  field.type === 'measure' ? `${formatDigits(field.measure.code)} ${field.label}` : field.label,
  answerText(field, content.answers[field.name], 'fa') ?? translator('fa', 'receipt')('noAnswer'),
  filesOf(content, field.name),
]

const filesOf = ({ files }: ReceiptContent, field: string): string[] =>
  files
    .filter((file) => file.field === field)
    .map(({ name, sha256 }) => translator('fa', 'receipt')('file', { name, sum: sha256.slice(0, 12) }))
