import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { remindCircular } from '../../../../../services/publishing/circulars/remindCircular'

/** Reminds those who have not opened this circular, at most once a day. */
export const POST = endpoint(z.object({}), ({ req, params }) => remindCircular({ req, id: params.id ?? '' }))
