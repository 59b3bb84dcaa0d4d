import { z } from 'zod'
import { endpoint } from '../../../lib/http'
import { problemBody } from '../../../i18n/problemText'
import { problems } from '../../../domain/problems'
import { inspectMoves, transition } from '../../../services/system/moves'

/** Nouns whose moves need nothing but a reason. */
const movable = z.enum(['cycle', 'evaluation', 'festival', 'circular', 'inquiry', 'briefing', 'visit', 'sla'])

const asked = z.object({
  noun: movable,
  id: z.uuid('notFound'),
  move: z.string().min(1, 'required'),
  input: z.object({ reason: z.string().max(4000, 'tooLong').optional() }).optional(),
})

const inspected = z.object({ noun: movable, id: z.uuid() })

/** The moves that this person may make now: `?noun=cycle&id=…`, each with what still stands in its way. */
export const GET = endpoint(z.object({}), async ({ req, locale, request }) => {
  const query = inspected.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) throw problems.badRequest()
  const { state, moves } = await inspectMoves({ req, ...query.data })
  return {
    state,
    moves: moves.map(({ refusal, ...move }) => ({ ...move, refusal: refusal && problemBody(refusal, locale) })),
  }
})

/** Makes one move. Moves whose input is more than a reason have routes of their own. */
export const POST = endpoint(asked, async ({ req, body }) => {
  const { id, workflowState } = await transition({ req, ...body, input: body.input ?? {} })
  return { id, workflowState }
})
