import { endpoint } from '../../../../../lib/http'
import { sendTrial } from '../../../../../services/system/previewNoticeText'
import { preview } from '../fields'

/** Sends such a preview to who asks. */
export const POST = endpoint(preview, ({ req, body, params }) => sendTrial(req, params.key ?? '', body))
