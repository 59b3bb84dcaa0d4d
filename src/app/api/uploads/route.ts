import { rawEndpoint } from '../../../lib/http'
import { serveUpload } from '../../../services/forms/uploads/serveUpload'

const serve = rawEndpoint(({ req, request }) => serveUpload(req, request))

/** Begins a resumable upload into an evidence slot (tus 1.0.0); metadata: `evaluation`, `field`, `slot`, `name`. */
export const POST = serve
export const OPTIONS = serve
