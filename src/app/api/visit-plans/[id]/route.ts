import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { changePlan } from '../../../../services/visits/planVisit'
import { writtenPlan } from '../asked'

/** Changes the plan of a visit that is not announced; `seenAt` is when the form saw it last. */
export const PUT = endpoint(writtenPlan.extend({ seenAt: z.iso.datetime() }), ({ req, body, params }) => {
  const { seenAt, ...plan } = body
  return changePlan({ req, id: params.id ?? '', seenAt, plan })
})
