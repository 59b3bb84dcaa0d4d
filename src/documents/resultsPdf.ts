import type { FestivalPage, RankedAgency } from '../domain/publishing/pages'
import { TOTAL_MARK } from '../domain/scoring/policy'
import { translator } from '../i18n'
import { formatDate, formatDigits, formatNumber, formatScore, formatSigned } from '../i18n/format'
import type { DocumentMaker } from './document'
import { paper } from './paper'
import { typesetPdf } from './typst'

const template = `${paper}
#head
#align(center, text(size: 15pt, weight: "bold", data.title))
#align(center, text(fill: rgb("#55606c"), data.subtitle))
#v(4mm)
#for group in data.groups [
  #block(breakable: false, sticky: true, text(size: 12pt, weight: "bold", group.title))
  #set text(number-width: "tabular")
  #table(
    columns: (auto, 1fr, auto, auto, auto, auto, auto),
    align: (center, start, end, end, end, start, end),
    inset: (x: 2mm, y: 1.6mm),
    stroke: (x, y) => (bottom: 0.4pt + rgb("#d9dedb")),
    fill: (x, y) => if y == 0 { rgb("#f1f4f3") },
    table.header(..data.columns.map(column => text(size: 9pt, weight: "bold", column))),
    ..group.rows.flatten().map(cell => [#cell]),
  )
  #v(4mm)
]
#text(size: 8pt, fill: rgb("#55606c"))[#data.sealed #linebreak() #text(dir: ltr, data.seal)]
`

/** The ranking of all groups on paper. */
export const resultsPdf: DocumentMaker<FestivalPage> = {
  mimeType: 'application/pdf',
  extension: 'pdf',
  fileName: ({ province, year }) => `results-${province.code}-${year}`,
  make: (page) => typesetPdf(template, dataOf(page), Math.floor(Date.parse(page.publishedAt) / 1000)),
}

function dataOf(page: FestivalPage) {
  const t = translator('fa', 'results')
  const year = formatDigits(String(page.year))
  return {
    title: page.title,
    subtitle: t('paper.subtitle', { year, mark: formatNumber(TOTAL_MARK) }),
    organisation: page.province.organisation,
    besm: t('paper.besm'),
    block: [t('paper.date', { date: formatDate(page.publishedAt, 'numeric') }), t('paper.attachment')],
    footer: page.title,
    page: t('paper.page'),
    of: t('paper.of'),
    columns: [
      ...(['rank', 'agency', 'total', 'general', 'specific', 'band'] as const).map((name) => t(`export.${name}`)),
      page.previousYear === null ? '' : t('paper.since', { year: formatDigits(String(page.previousYear)) }),
    ],
    groups: page.groups.map(({ title, agencies }) => ({ title, rows: agencies.map(rowOf) })),
    sealed: t('paper.seal'),
    seal: page.seal,
  }
}

function rowOf({ rank, name, total, general, specific, band, previousRank }: RankedAgency): string[] {
  const score = (value: string | null) => (value === null ? '—' : formatScore(value, 'fa', { fixed: true }))
  return [
    formatNumber(rank),
    name,
    score(total),
    score(general),
    score(specific),
    translator('fa', 'scoring').at(`band.${band}`),
    previousRank === null ? '—' : formatSigned(previousRank - rank),
  ]
}
