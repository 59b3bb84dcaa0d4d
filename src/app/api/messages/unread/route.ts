import { rawEndpoint } from '../../../../lib/http'
import { countUnread } from '../../../../services/system/messages'

/** How many messages wait to be read: what an open page asks when it comes into sight. */
export const GET = rawEndpoint(async ({ req }) => ({ unread: await countUnread(req) }))
