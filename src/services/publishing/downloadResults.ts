import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import type { FestivalAddress } from '../../domain/publishing/pages'
import type { DocumentMaker } from '../../documents/document'
import { documents } from '../../documents/registry'
import { isKnownTag } from '../../lib/entityTag'
import { readFestivalPage } from './readFestivalPage'
import { readResultsFile, readSeal } from './readResultsFile'

export type DownloadInput = FestivalAddress & {
  file: string
  /** the tags that the reader already has (`If-None-Match`) */
  known: string | null
}

type Made = { name: string; content: Buffer }
type Download = { mimeType: string; make: (req: PayloadRequest, address: FestivalAddress) => Promise<Made | null> }

/** A file made from what a service reads; null where nothing is published. */
const from = <Data>(
  maker: DocumentMaker<Data>,
  read: (req: PayloadRequest, address: FestivalAddress) => Promise<Data | null>,
): Download => ({
  mimeType: maker.mimeType,
  make: async (req, address) => {
    const data = await read(req, address)
    if (!data) return null
    return { name: `${maker.fileName(data)}.${maker.extension}`, content: Buffer.from(await maker.make(data)) }
  },
})

const downloads: Record<string, Download | undefined> = {
  'results.csv': from(documents.resultsCsv, readResultsFile),
  'results.json': from(documents.resultsJson, readResultsFile),
  'results.pdf': from(documents.resultsPdf, readFestivalPage),
}

/**
 * A published file for everyone. What is published never changes, so its seal is its tag, and a reader who has it is told so
 * without the rows being read; but a page can be withdrawn, so that nobody keeps it for long without asking.
 */
export async function downloadResults(
  req: PayloadRequest,
  { file, known, ...address }: DownloadInput,
): Promise<Response> {
  const download = Object.hasOwn(downloads, file) ? downloads[file] : undefined
  const seal = download && (await readSeal(req, address))
  if (!seal) throw problems.notFound()
  const tag = `"${seal}-${file.split('.')[1]}"`
  const headers = new Headers({
    etag: tag,
    'cache-control': 'public, max-age=300, stale-while-revalidate=3600',
    vary: 'accept-encoding',
  })
  if (isKnownTag(known, tag)) return new Response(null, { status: 304, headers })
  const made = await download.make(req, address)
  if (!made) throw problems.notFound()
  const isText = download.mimeType !== 'application/pdf'
  headers.set('content-type', isText ? `${download.mimeType}; charset=utf-8` : download.mimeType)
  headers.set('content-length', String(made.content.length))
  headers.set('content-disposition', `attachment; filename="${made.name}"`)
  return new Response(new Uint8Array(made.content), { headers })
}
