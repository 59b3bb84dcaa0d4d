import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { contradictionsOf } from '../../domain/catalogue/contradictions'
import { lackingOf, progressOf } from '../../domain/catalogue/sections'
import type { EditionLine, PortalService } from '../../domain/catalogue/views'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { idOf } from '../../domain/reference'
import type { ServiceState } from '../../domain/workflow/service'
import { isOpenService } from '../../domain/workflow/service'
import type { Service } from '../../payload-types'
import { isoSql } from '../system/isoSql'
import { inspectMoves } from '../system/moves'
import { runSql } from '../system/sql'
import { identityFormOf } from './identityFormOf'
import { providerName } from './loadIdentityForm'
import { serviceTarget } from './serviceTarget'

/** One service for whoever may read it, by the collection's own rules; for everyone else: not found. */
export async function loadService({ req, id }: { req: PayloadRequest; id: string }): Promise<PortalService> {
  const service = await readableService(req, id)
  const form = identityFormOf(service, await providerName(req, id))
  const state = service.workflowState as ServiceState
  const target = serviceTarget(service)
  const assignments = assignmentsOf(req.user)
  const { moves } = await inspectMoves({ req, noun: 'service', id })
  const parent = idOf(service.parent)
  return {
    id,
    state,
    revision: Number(service.revision ?? 0),
    form,
    parent: parent ? await titleOf(req, parent) : null,
    returnReason: service.returnReason ?? null,
    progress: progressOf(form),
    lacking: lackingOf(form),
    contradictions: contradictionsOf(form),
    uncertain: (service.uncertain ?? []).map(({ path, printed, note }) => ({ path, printed: printed ?? null, note })),
    editions: await editionsOf(req, id),
    moves: moves
      .filter(({ refusal }) => refusal?.code !== 'forbidden' && refusal?.code !== 'notReady')
      .map(({ move, asksReason, refusal }) => ({
        move,
        asksReason,
        // What a move asks for first, such as a code, is asked when it is made.
        refusal: refusal && refusal.code !== 'invalid' ? refusal.code : null,
      })),
    mayWrite:
      isOpenService(state) && (may(assignments, 'service.manage', target) || may(assignments, 'service.fill', target)),
  }
}

const editionsOf = (req: PayloadRequest, service: string): Promise<EditionLine[]> =>
  runSql<EditionLine>(
    req,
    sql`select number::int as number, current, ${isoSql(sql`published_at`)} as "publishedAt"
        from service_editions where service_id = ${service} order by number desc`,
  )

async function titleOf(req: PayloadRequest, id: string): Promise<{ id: string; title: string } | null> {
  const [row] = await runSql<{ id: string; title: string }>(req, sql`select id, title from services where id = ${id}`)
  return row ?? null
}

/** The row as its reader may see it. Refuses nobody with «not signed in», those who may not with «not found». */
export async function readableService(req: PayloadRequest, id: string): Promise<Service> {
  if (!req.user) throw problems.notSignedIn()
  const { docs } = await req.payload.find({
    collection: 'services',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (!docs[0]) throw problems.notFound()
  return docs[0]
}
