import { endpoint } from '../../../../../lib/http'
import { previewNoticeText } from '../../../../../services/system/previewNoticeText'
import { preview } from '../fields'

/** A notice as its readers would see it, in words that are not saved. */
export const POST = endpoint(preview, ({ req, body, params }) => previewNoticeText(req, params.key ?? '', body))
