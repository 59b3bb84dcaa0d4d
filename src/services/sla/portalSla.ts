import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { PortalSla, SlaRow } from '../../domain/sla/view'
import type { Sla } from '../../payload-types'
import { inspectMoves } from '../system/moves'
import { inquiryCycles } from './inquiryCycles'
import { slaRow } from './publicSla'
import { openableScans } from './signatureScans'
import { earliestTermination } from './slaFacts'
import { slaView } from './slaView'

export type SlaList = { slas: SlaRow[]; mayWrite: boolean; isStaff: boolean }
/** The agreements that this person may read, by the collection's own rules. Who reads none anywhere: forbidden. */
export async function listSlas({ req }: { req: PayloadRequest }): Promise<SlaList> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const isStaff = holdsSomewhere(assignments, 'sla.read')
  if (!isStaff && !holdsSomewhere(assignments, 'sla.readInForce')) throw problems.forbidden()
  const { docs } = await req.payload.find({
    collection: 'slas',
    sort: ['title', '-version'],
    depth: 0,
    limit: 500,
    overrideAccess: false,
    req,
  })
  return { slas: docs.map(slaRow), mayWrite: holdsSomewhere(assignments, 'sla.write'), isStaff }
}

/** One version for whoever may read it, with what he may do; for everyone else: not found. */
export async function loadSla({ req, id }: { req: PayloadRequest; id: string }): Promise<PortalSla> {
  if (!req.user) throw problems.notSignedIn()
  const sla = await readableSla(req, id)
  const target = { province: idOf(sla.province) }
  const assignments = assignmentsOf(req.user)
  const mayMove = (['sla.read', 'sla.signAsProvider', 'sla.signAsRecipient'] as const).some((verb) =>
    may(assignments, verb, target),
  )
  const { moves } = mayMove ? await inspectMoves({ req, noun: 'sla', id }) : { moves: [] }
  const open = moves.filter(({ refusal }) => refusal?.code !== 'forbidden')
  return {
    ...(await slaView(req, sla, null)),
    moves: open.map(({ move, refusal }) => ({
      move,
      refusal: refusal && refusal.code !== 'invalid' ? refusal.code : null,
    })),
    earliestTermination: open.some(({ move }) => move === 'giveNotice') ? await earliestTermination(req, sla) : null,
    scans: await openableScans(req, id),
    inquiryCycles: await inquiryCycles(req, sla),
    isStaff: may(assignments, 'sla.read', target),
    mayWrite: may(assignments, 'sla.write', target),
  }
}

/** A version that this person may read by the collection's rules; for everyone else: not found. */
export async function readableSla(req: PayloadRequest, id: string): Promise<Sla> {
  const { docs } = await req.payload.find({
    collection: 'slas',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (!docs[0]) throw problems.notFound()
  return docs[0]
}
