import { z } from 'zod'
import { endpoint } from '../../../../lib/http'
import { calendarCollections, previewCalendarChange } from '../../../../services/organisation/previewCalendarChange'

const asked = z.object({
  collection: z.enum(calendarCollections),
  id: z.uuid('notFound').nullable(),
  data: z.record(z.string(), z.unknown()).nullable(),
})

/** The open deadlines that a change of days off or opening hours would move; nothing is written. */
export const POST = endpoint(asked, async ({ req, body }) => ({ moved: await previewCalendarChange({ req, ...body }) }))
