import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { recordAttendance } from '../../../../../services/briefings/recordAttendance'

const line = z.object({ agency: z.uuid(), came: z.boolean().nullable(), persons: z.number().nullable() })
const asked = z.object({ lines: z.array(line).max(5000) })

/** Who came to a briefing, line by line. */
export const PUT = endpoint(asked, ({ req, body, params }) =>
  recordAttendance({ req, id: params.id ?? '', lines: body.lines }),
)
