import { MemoryLocker, Server } from '@tus/server'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isProblem } from '../../../domain/problems'
import { mostMegabytes } from '../../../domain/forms/evidenceTypes'
import { newId } from '../../../lib/newId'
import { beginUpload } from './beginUpload'
import { finishUpload } from './finishUpload'
import { UploadStore } from './UploadStore'

/** The address of uploads; one of them is at `/api/uploads/ID`. */
export const uploadsPath = '/api/uploads'

/** Lets a new request of this process end an older one that hangs. Between processes the store's compare-and-set decides. */
const locker = new MemoryLocker()

/**
 * Answers a request of the tus protocol (resumable uploads, tus.io) for the person of `req`: creating, asking how far it is,
 * sending on, giving up. The last bytes answer with the evidence that was made of them. Throws what it refuses by name.
 */
export async function serveUpload(req: PayloadRequest, request: Request): Promise<Response> {
  let refused: unknown = null
  const server = new Server({
    path: uploadsPath,
    relativeLocation: true,
    allowedOrigins: [new URL(request.url).origin],
    maxSize: mostMegabytes * 1024 * 1024,
    locker,
    datastore: new UploadStore(req),
    namingFunction: newId,
    getFileIdFromRequest: (_, last) => (z.uuid().safeParse(last).success ? last : undefined),
    onUploadCreate: async (_, { metadata, size }) => ({ metadata: await beginUpload({ req, metadata, size }) }),
    onUploadFinish: async (_, { id }) => ({
      status_code: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(await finishUpload({ req, id })),
    }),
    onResponseError: (_, error) => {
      if (isProblem(error) || !('status_code' in error)) refused = error
      return undefined
    },
  })
  const response = await server.handleWeb(request)
  if (refused) throw refused
  return response
}
