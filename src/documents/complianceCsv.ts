import type { ComplianceReport, Kept } from '../domain/clocks/report'
import { jalaliMonthLabels } from '../i18n/calendarWords'
import type { Locale } from '../i18n'
import { translator } from '../i18n'
import { csv } from './csv'
import type { DocumentMaker } from './document'

/** How deadlines were kept, for a spreadsheet: kinds, months and agencies one under the other, in ASCII digits. */
export const complianceCsv: DocumentMaker<{ report: ComplianceReport; locale: Locale }> = {
  mimeType: 'text/csv',
  extension: 'csv',
  fileName: ({ report }) => `deadlines-${report.year}`,
  make: ({ report, locale }) => {
    const t = translator(locale, 'clocks')
    const part = (title: string, rows: readonly Kept[], nameOf: (kept: Kept) => string) =>
      rows.map((kept) => [
        title,
        nameOf(kept),
        kept.total,
        kept.met,
        kept.late,
        kept.share,
        kept.mean,
        kept.median,
        kept.p90,
        kept.open,
        kept.openLate,
      ])
    return csv([
      [
        t('report.who'),
        '',
        t('report.total'),
        t('report.onTime'),
        t('outcome.late'),
        t('report.onTimeShare'),
        t('report.mean'),
        t('report.median'),
        t('report.p90'),
        t('report.open'),
        t('report.openLate'),
      ],
      ...part(t('report.byKind'), report.kinds, ({ key }) => t.at(`kind.${key}`)),
      ...part(t('report.byMonth'), report.months, ({ key }) => jalaliMonthLabels[Number(key) - 1]?.[locale] ?? key),
      ...part(t('report.byAgency'), report.agencies, ({ label, key }) => label ?? key),
    ])
  },
}
