import { z } from 'zod'
import { lengthUnits } from '../../../../domain/calendar/dueDates'
import type { ClockKindName } from '../../../../domain/clocks/kinds'
import { clockKindNames } from '../../../../domain/clocks/kinds'
import { rungAudiences, rungSides, rungUnits } from '../../../../domain/clocks/rule'
import { endpoint } from '../../../../lib/http'
import { tryRule } from '../../../../services/clocks/tryRule'

const asked = z.object({
  cycle: z.uuid('notFound'),
  kind: z.enum(clockKindNames as [ClockKindName, ...ClockKindName[]]),
  length: z.object({ count: z.int().min(1).max(1000), unit: z.enum(lengthUnits) }).nullable(),
  ladder: z
    .array(
      z.object({
        side: z.enum(rungSides),
        count: z.int().min(0).max(365),
        unit: z.enum(rungUnits),
        audience: z.enum(rungAudiences),
      }),
    )
    .max(20, 'tooLong'),
})

/** What a rule would have done in a cycle; nothing is written. */
export const POST = endpoint(asked, ({ req, body: { cycle, kind, ...rule } }) => tryRule({ req, cycle, kind, rule }))
