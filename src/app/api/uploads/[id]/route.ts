import { z } from 'zod'
import { problems } from '../../../../domain/problems'
import { rawEndpoint } from '../../../../lib/http'
import { finishUpload } from '../../../../services/forms/uploads/finishUpload'
import { serveUpload } from '../../../../services/forms/uploads/serveUpload'

const serve = rawEndpoint(({ req, request }) => serveUpload(req, request))

/** One resumable upload (tus 1.0.0): how far it is, its next bytes, giving it up. */
export const HEAD = serve
export const PATCH = serve
export const DELETE = serve

/** What became of an upload whose last answer was lost on the way: its evidence, made now if it was not yet. */
export const POST = rawEndpoint(({ req, params }) => {
  if (!z.uuid().safeParse(params.id).success) throw problems.notFound()
  return finishUpload({ req, id: params.id ?? '' })
})
