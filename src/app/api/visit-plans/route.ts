import { z } from 'zod'
import { endpoint } from '../../../lib/http'
import { planVisit } from '../../../services/visits/planVisit'
import { writtenPlan } from './asked'

/** Plans a visit; the same plan again is answered with the one that was made. */
export const POST = endpoint(writtenPlan.extend({ evaluation: z.uuid('required') }), ({ req, body }) =>
  planVisit({ req, plan: body }),
)
