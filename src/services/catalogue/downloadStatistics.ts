import type { PayloadRequest } from 'payload'
import { documents } from '../../documents/registry'
import type { ServiceStatistics } from '../../domain/catalogue/statistics'
import type { Locale } from '../../i18n'
import { serviceStatistics } from './public/serviceStatistics'
import { staffStatistics } from './staffStatistics'

/** The statistics of a reader's own provinces as CSV; refuses whom the page refuses. */
export const downloadStaffStatistics = async (req: PayloadRequest, locale: Locale): Promise<Response> =>
  asCsv((await staffStatistics({ req })).statistics, locale, 'private, no-store')

/** The public statistics as CSV, of all provinces or of one by its code. */
export const downloadPublicStatistics = async (req: PayloadRequest, province: string | null): Promise<Response> =>
  asCsv(await serviceStatistics(req, { province }), 'fa', 'public, max-age=300')

async function asCsv(statistics: ServiceStatistics, locale: Locale, cacheControl: string): Promise<Response> {
  const { mimeType, extension, fileName, make } = documents.statisticsCsv
  const data = { statistics, locale }
  return new Response(String(await make(data)), {
    headers: {
      'content-type': `${mimeType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${fileName(data)}.${extension}"`,
      'cache-control': cacheControl,
    },
  })
}
