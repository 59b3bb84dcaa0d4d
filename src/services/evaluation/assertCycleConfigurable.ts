import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'

type Input = { req: PayloadRequest } & (
  | { cycle: unknown; rowOf?: undefined }
  | { rowOf: { collection: 'axes' | 'indicators' | 'measures'; id: string }; cycle?: undefined }
)

/** Refuses a change of the indicators of a cycle that is no longer a draft. Seeds say so with `context.importing`. */
export async function assertCycleConfigurable({ req, cycle, rowOf }: Input): Promise<void> {
  if (req.context.importing === true) return
  const row = rowOf
    ? await req.payload.findByID({ ...rowOf, depth: 0, disableErrors: true, overrideAccess: true, req })
    : null
  const id = idOf(row ? row.cycle : cycle)
  if (!id) return
  const found = await req.payload.findByID({
    collection: 'evaluation-cycles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { workflowState: true },
    req,
  })
  if (found && found.workflowState !== 'draft') throw problems.immutable({ what: 'announcedIndicators' })
}
