import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { problems } from '../domain/problems'

type Asked = { collection: CollectionSlug; filename: string; mimeType: string }

/**
 * The content of an uploaded file, from wherever the uploads of its collection are kept (a folder, or S3 by its adapter).
 * Asks no right: the caller has decided that this reader may have this file.
 */
export async function withoutAccessStoredFile(
  req: PayloadRequest,
  { collection, filename, mimeType }: Asked,
): Promise<Response> {
  const { upload } = req.payload.collections[collection].config
  const headers = new Headers({ 'content-type': mimeType })
  for (const handler of upload?.handlers ?? []) {
    const answer = await handler(req, { headers, params: { collection, filename } } as Parameters<typeof handler>[1])
    if (answer instanceof Response) return answer
  }
  const folder = path.resolve(upload?.staticDir ?? collection)
  const file = path.resolve(folder, filename)
  if (!file.startsWith(folder + path.sep)) throw problems.notFound()
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw problems.notFound()
  headers.set('content-length', String(found.size))
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, { headers })
}
