import { rawEndpoint } from '../../../../../lib/http'
import { invitationFile } from '../../../../../services/briefings/invitationFile'

/** A briefing for the reader's own calendar. */
export const GET = rawEndpoint(({ req, params }) => invitationFile({ req, id: params.id ?? '' }))
