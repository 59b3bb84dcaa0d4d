import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import type { FestivalAddress } from '../../domain/publishing/pages'
import { documents } from '../../documents/registry'
import { readResultsFile, readSeal } from './readResultsFile'

const makers = { 'results.csv': documents.resultsCsv, 'results.json': documents.resultsJson }

export type DownloadInput = FestivalAddress & {
  file: string
  /** the tags that the reader already has (`If-None-Match`) */
  known: string | null
}

/**
 * A published file for everyone. What is published never changes, so its seal is its tag, and a reader who has it is told so
 * without the rows being read; but a page can be withdrawn, so that nobody keeps it for long without asking.
 */
export async function downloadResults(
  req: PayloadRequest,
  { file, known, ...address }: DownloadInput,
): Promise<Response> {
  const maker = (makers as Record<string, (typeof makers)[keyof typeof makers] | undefined>)[file]
  if (!maker) throw problems.notFound()
  const seal = await readSeal(req, address)
  if (!seal) throw problems.notFound()
  const tag = `"${seal}-${maker.extension}"`
  const headers = new Headers({
    etag: tag,
    'cache-control': 'public, max-age=300, stale-while-revalidate=3600',
    vary: 'accept-encoding',
  })
  if (known && isKnown(known, tag)) return new Response(null, { status: 304, headers })
  const data = await readResultsFile(req, address)
  if (!data) throw problems.notFound()
  const content = Buffer.from(await maker.make(data))
  headers.set('content-type', `${maker.mimeType}; charset=utf-8`)
  headers.set('content-length', String(content.length))
  headers.set('content-disposition', `attachment; filename="${maker.fileName(data)}.${maker.extension}"`)
  return new Response(content, { headers })
}

/** A proxy that compresses may have weakened the tag; `*` means any. */
const isKnown = (known: string, tag: string): boolean =>
  known
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === tag || one === '*')
