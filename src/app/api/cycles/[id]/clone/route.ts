import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { cloneCycle } from '../../../../../services/evaluation/cloneCycle'

/** Makes next year's cycle from this one. */
export const POST = endpoint(z.object({}), ({ req, params }) => cloneCycle({ req, cycleId: params.id ?? '' }))
