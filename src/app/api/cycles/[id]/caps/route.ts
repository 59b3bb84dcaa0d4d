import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { capsOfCycle } from '../../../../../services/evaluation/capsOfCycle'

/** The caps of a cycle against its full mark, for the screen that sums as staff type. */
export const GET = endpoint(z.object({}), ({ req, params }) => capsOfCycle({ req, cycleId: params.id ?? '' }))
