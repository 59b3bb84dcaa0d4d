import { endOfDayInTehran } from '../domain/calendar/tehran'
import { daysOfYear, percentOf } from '../domain/clocks/report'
import type { SlaCompliance, SlaMeasured } from '../domain/sla/compliance'
import { translator } from '../i18n'
import { formatNumber, formatPercent } from '../i18n/format'
import type { DocumentMaker } from './document'
import { paper } from './paper'
import { typesetPdf } from './typst'

/** The report of a year as it is printed; `organisation` stands in the letterhead. */
export type SlaCompliancePaper = SlaCompliance & { organisation: string }

const template = `${paper}
#head
#align(center, text(size: 14pt, weight: "bold", data.title))
#align(center, text(size: 10pt, data.service))
#v(3mm)
#for part in data.parts [
  #block(breakable: false, sticky: true, above: 5mm, below: 3mm, text(size: 11.5pt, weight: "bold", part.title))
  #{
    set text(size: 9pt)
    table(
      columns: (3fr, 1fr, 1fr, 1fr, 1fr, 1.2fr, 1.2fr, 1.2fr),
      inset: (x: 1.6mm, y: 1.6mm),
      stroke: 0.4pt + rgb("#d9dedb"),
      fill: (x, y) => if y == 0 { rgb("#f1f4f2") },
      table.header(..data.heads.map(head => text(weight: "bold", head))),
      ..part.rows.flatten().map(cell => [#cell]),
    )
  }
]
#v(4mm)
#text(size: 8.5pt, fill: rgb("#55606c"), data.definition)
`

/** How an agreement was kept in a year, on paper: each promise of both sides with its numbers. */
export const slaCompliancePdf: DocumentMaker<SlaCompliancePaper> = {
  mimeType: 'application/pdf',
  extension: 'pdf',
  fileName: ({ year }) => `sla-report-${year}`,
  make: (report) =>
    typesetPdf(template, dataOf(report), Math.floor(Date.parse(endOfDayInTehran(daysOfYear(report.year).to)) / 1000)),
}

function dataOf({ title, year, organisation, provider, recipient, inquiries }: SlaCompliancePaper) {
  const t = translator('fa', 'slas')
  const words = translator('fa', 'results')
  const parts: [string, SlaMeasured[]][] = [
    [t('compliance.provider'), provider],
    [t('compliance.recipient'), recipient],
    [t('compliance.inquiries'), inquiries],
  ]
  return {
    title: `${t('compliance.title')}، ${t('compliance.year', { year: formatNumber(year, { grouping: false }) })}`,
    service: title,
    organisation,
    besm: words('paper.besm'),
    block: [],
    footer: title,
    page: words('paper.page'),
    of: words('paper.of'),
    heads: (['obligation', 'share', 'target', 'count', 'breaches', 'mean', 'p90', 'status'] as const).map((head) =>
      t(`compliance.${head}`),
    ),
    parts: parts.filter(([, rows]) => rows.length > 0).map(([part, rows]) => ({ title: part, rows: rows.map(rowOf) })),
    definition: t('compliance.definition'),
  }
}

function rowOf({ text, figures, targetPercent, status, why }: SlaMeasured): string[] {
  const t = translator('fa', 'slas')
  const number = (value: string | number | null | undefined) => (value == null ? '—' : formatNumber(value))
  return [
    why ? `${text} (${why})` : text,
    figures?.share == null ? '—' : formatPercent(percentOf(figures.share)),
    targetPercent === null ? '—' : formatPercent(targetPercent),
    number(figures?.total),
    number(figures?.breaches),
    number(figures?.mean),
    number(figures?.p90),
    t(`compliance.${status}`),
  ]
}
