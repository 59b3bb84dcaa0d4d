import type { ServiceFigures, ServiceStatistics } from '../../domain/catalogue/statistics'
import { stageNames } from '../../domain/catalogue/options'
import type { Locale } from '../../i18n'
import { translator } from '../../i18n'
import { csv } from '../csv'
import type { DocumentMaker } from '../document'

/** What forms say together, for a spreadsheet: all, bodies and provinces one under the other, then what forces a visit. */
export const statisticsCsv: DocumentMaker<{ statistics: ServiceStatistics; locale: Locale }> = {
  mimeType: 'text/csv',
  extension: 'csv',
  fileName: () => 'service-statistics',
  make: ({ statistics: { total, byAgency, byProvince, forced }, locale }) => {
    const [t, words] = [translator(locale, 'serviceCatalogue'), translator(locale, 'catalogue')]
    const part = (title: string, rows: readonly ServiceFigures[]) =>
      rows.map((row) => [
        title,
        row.name,
        row.services,
        Math.round(row.recipients),
        Math.round(row.visits),
        row.workingDays,
        row.forced,
        ...stageNames.map((stage) => row.electronicPercent[stage]),
      ])
    return csv([
      [
        '',
        '',
        t('figures.services'),
        t('figures.recipients'),
        t('figures.visits'),
        t('figures.workingDays'),
        t('figures.forcedShort'),
        ...stageNames.map((stage) => t('figures.stage', { stage: words.at(`stage.${stage}`) })),
      ],
      ...part(t('figures.all'), [total]),
      ...part(t('figures.byAgency'), byAgency),
      ...part(t('figures.byProvince'), byProvince),
      ...forced.map(({ title, provider, visits, reasons, other }) => [
        t('figures.forced'),
        `${provider} · ${title}`,
        '',
        '',
        visits,
        '',
        [...reasons.map((reason) => words.at(`inPersonReason.${reason}`)), ...other].join('، '),
      ]),
    ])
  },
}
