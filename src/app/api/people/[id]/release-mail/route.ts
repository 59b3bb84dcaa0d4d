import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { releaseMail } from '../../../../../services/organisation/releaseMail'

/** Lets mail go again to an address from which it had come back. */
export const POST = endpoint(z.unknown(), ({ req, params }) => releaseMail({ req, person: params.id ?? '' }))
