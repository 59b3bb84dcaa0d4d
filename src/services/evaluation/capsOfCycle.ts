import type { PayloadRequest } from 'payload'
import { problems } from '../../domain/problems'
import type { CapsView } from '../../domain/scoring/caps'
import { checkCaps } from '../../domain/scoring/caps'
import { idOf } from '../../domain/reference'

/**
 * The caps of a cycle against its full mark, axis by axis, with every measure's cap so that the screen can add up what is
 * being typed. The specific dimension has no one sum: each agency has its own measures there.
 */
export async function capsOfCycle({ req, cycleId }: { req: PayloadRequest; cycleId: string }): Promise<CapsView> {
  const asked = { overrideAccess: false, depth: 0, req } as const
  const cycle = await req.payload.findByID({
    collection: 'evaluation-cycles',
    id: cycleId,
    disableErrors: true,
    ...asked,
  })
  if (!cycle) throw problems.notFound()
  const where = { cycle: { equals: cycleId } }
  const measures = await req.payload.find({
    collection: 'measures',
    where,
    pagination: false,
    select: { cap: true, axis: true, dimension: true },
    ...asked,
  })
  const axes = await req.payload.find({ collection: 'axes', where, pagination: false, sort: 'order', ...asked })
  const capsOf = (keep: (row: { axis?: unknown; dimension?: string | null }) => boolean) =>
    measures.docs.filter(keep).map(({ cap }) => String(cap))
  const general = checkCaps(
    capsOf(({ dimension }) => dimension === 'general'),
    String(cycle.fullMarkGeneral),
  )
  return {
    general: { fullMark: String(cycle.fullMarkGeneral), ...general },
    axes: axes.docs.map(({ id, code, title, dimension }) => ({
      id,
      code,
      title,
      dimension,
      sum: checkCaps(
        capsOf(({ axis }) => idOf(axis) === id),
        '0',
      ).sum,
    })),
    measures: measures.docs.map(({ id, cap, dimension }) => ({
      id,
      cap: String(cap),
      dimension: dimension ?? 'general',
    })),
  }
}
