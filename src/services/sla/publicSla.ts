import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../domain/reference'
import type { SlaRow, SlaView } from '../../domain/sla/view'
import { bindingSlaStates, publicSlaStates } from '../../domain/workflow/sla'
import type { Sla } from '../../payload-types'
import { slaVersion, slaView } from './slaView'

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
const isPublic: Where = { workflowState: { in: [...publicSlaStates] } }

/** What is public of agreements stands outside of every person's rights: the filter here is the whole rule. */
const found = async (req: PayloadRequest, where: Where): Promise<Sla[]> =>
  (
    await req.payload.find({
      collection: 'slas',
      where,
      sort: ['title', '-version'],
      depth: 0,
      limit: 500,
      overrideAccess: true,
      req,
    })
  ).docs

export const slaRow = (sla: Sla): SlaRow => ({
  ...slaVersion(sla),
  title: sla.title,
  service: idOf(sla.service) ?? '',
  serviceCode: sla.serviceCode ?? null,
})

/** The agreements that are in force, by title. */
export const listPublicSlas = async (req: PayloadRequest): Promise<SlaRow[]> =>
  (await found(req, { workflowState: { in: [...bindingSlaStates] } })).map(slaRow)

/** The version of a service that is in force, or the one asked for that was; null where nothing of it is public. */
export async function readPublicSla(req: PayloadRequest, service: string, version?: number): Promise<SlaView | null> {
  if (!isUuid(service)) return null
  const asked: Where =
    version === undefined ? { workflowState: { in: [...bindingSlaStates] } } : { version: { equals: version } }
  const [sla] = await found(req, { and: [isPublic, { service: { equals: service } }, asked] })
  return sla ? slaView(req, sla, isPublic) : null
}
