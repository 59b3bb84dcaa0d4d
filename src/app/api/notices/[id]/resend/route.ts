import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { resendNotice } from '../../../../../services/system/resendNotice'

/** Sends a notice again that had failed. */
export const POST = endpoint(z.unknown(), ({ req, params }) => resendNotice({ req, id: params.id ?? '' }))
