import type { PayloadRequest } from 'payload'
import { documents } from '../../documents/registry'
import type { Locale } from '../../i18n'
import { complianceReport } from './complianceReport'

/** The figures of the compliance report as a CSV file; refuses whom the report refuses. */
export async function downloadCompliance({
  req,
  locale,
  ...asked
}: {
  req: PayloadRequest
  locale: Locale
  year?: number | undefined
  owedBy?: string | undefined
}): Promise<Response> {
  const data = { report: await complianceReport({ req, ...asked }), locale }
  const { mimeType, extension, fileName, make } = documents.complianceCsv
  return new Response(String(await make(data)), {
    headers: {
      'content-type': `${mimeType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${fileName(data)}.${extension}"`,
      'cache-control': 'private, no-store',
    },
  })
}
