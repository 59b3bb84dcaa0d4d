import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { planChoices } from '../../../../../services/visits/planPage'

/** Who may be sent to the agency of an evaluation (`id`), and what may be looked at there. */
export const GET = endpoint(z.object({}), ({ req, params }) => planChoices({ req, evaluation: params.id ?? '' }))
