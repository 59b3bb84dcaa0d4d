import { z } from 'zod'
import { publicEndpoint } from '../../../../../lib/http'
import { giveChallenge } from '../../../../../services/forms/public/challenges'
import { countSender } from '../../../../../services/forms/public/limits'
import { publicFormAt } from '../../../../../services/forms/public/publicForm'

/** A puzzle for a browser that is about to send a public form; nothing of it is remembered until it comes back. */
export const POST = publicEndpoint(
  z.object({}),
  async ({ req, params }) => {
    await countSender(req, 'challenge')
    const { id } = await publicFormAt(req, params.slug ?? '')
    return giveChallenge(id)
  },
  { mostBytes: 100 },
)
