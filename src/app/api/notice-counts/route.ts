import { rawEndpoint } from '../../../lib/http'
import { countNotices } from '../../../services/system/countNotices'

/** How many notices there are in each state. */
export const GET = rawEndpoint(async ({ req }) => ({ counts: await countNotices(req) }))
