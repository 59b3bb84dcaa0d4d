import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { saveVisitReport } from '../../../../../services/visits/saveVisitReport'

const words = z.string().max(10_000, 'tooLong')
const asked = z.object({
  present: words,
  summary: words,
  findings: z.array(z.object({ item: z.uuid(), finding: words })).max(500),
})

/** Keeps the draft of a visit's report. */
export const PUT = endpoint(asked, ({ req, body, params }) =>
  saveVisitReport({ req, id: params.id ?? '', report: body }),
)
