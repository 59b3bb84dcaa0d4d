import type { PayloadRequest } from 'payload'
import { documents } from '../../documents/registry'
import { loadSla } from './portalSla'
import { slaCompliance } from './slaCompliance'

/** The yearly report of an agreement as a PDF; refuses whom the report refuses. */
export async function downloadSlaCompliance({
  req,
  id,
  year,
}: {
  req: PayloadRequest
  id: string
  year?: number | undefined
}): Promise<Response> {
  const { organisation } = await loadSla({ req, id })
  const report = { ...(await slaCompliance({ req, id, year })), organisation }
  const { mimeType, extension, fileName, make } = documents.slaCompliancePdf
  return new Response(Buffer.from(await make(report)), {
    headers: {
      'content-type': mimeType,
      'content-disposition': `attachment; filename="${fileName(report)}.${extension}"`,
      'cache-control': 'private, no-store',
    },
  })
}
