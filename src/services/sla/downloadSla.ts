import type { PayloadRequest } from 'payload'
import { documents } from '../../documents/registry'
import { problems } from '../../domain/problems'
import { attachment } from '../../lib/attachment'
import { slaHeading } from '../../i18n/slaDocument'
import { readPublicSla } from './publicSla'

const makers = { pdf: documents.slaPdf, docx: documents.slaDocx } as const

/** A public version as a file, `sla-2.pdf` or `sla-2.docx`, for everyone; everything else is not found. */
export async function downloadSla(
  req: PayloadRequest,
  { service, file }: { service: string; file: string },
): Promise<Response> {
  const [, version, extension] = /^sla-([1-9]\d{0,3})\.(pdf|docx)$/.exec(file) ?? []
  const sla = version ? await readPublicSla(req, service, Number(version)) : null
  if (!sla || !extension) throw problems.notFound()
  const maker = makers[extension as keyof typeof makers]
  const made = Buffer.from(await maker.make(sla))
  return new Response(new Uint8Array(made), {
    headers: {
      'content-type': maker.mimeType,
      'content-length': String(made.length),
      'content-disposition': attachment(`${maker.fileName(sla)}.${extension}`, `${slaHeading(sla.text)}.${extension}`),
      // A version is public while it holds and afterwards, but its end may be announced at any moment.
      'cache-control': 'public, max-age=60',
    },
  })
}
