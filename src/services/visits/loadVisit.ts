import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { VisitView } from '../../domain/visits'
import { withSeenClock } from '../clocks/seenClocks'
import { inspectMoves } from '../system/moves'
import { runSql } from '../system/sql'
import type { StoredVisit } from './listVisits'
import { knownVisits, visitColumns } from './listVisits'
import { filesOfVisit } from './visitFiles'

type Head = StoredVisit<Omit<VisitView, 'findings' | 'files' | 'moves' | 'writes' | 'manages'>> & {
  province: string
  visitorId: string | null
}

/** Refusals that the person himself can mend on the page, so that the button stays. */
const mendable = new Set(['incomplete'])

/** One visit, for the staff of its province and the people of its agency, who read no report before it is handed in. */
export async function loadVisit({ req, id }: { req: PayloadRequest; id: string }): Promise<VisitView> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const [found] = await runSql<Head>(
    req,
    sql`select v.blocks_approval as "blocksApproval", v.present, v.summary, v.remark, v.province_id as province,
          v.visitor_id as "visitorId", ${visitColumns} where v.id::text = ${id} and ${knownVisits(assignments)}`,
  )
  if (!found) throw problems.notFound()
  const { province, visitorId, ...head } = withSeenClock(found)
  const isStaff = may(assignments, 'evaluation.read', { province })
  const isDraftOfReport = !isStaff && ['announced', 'visited'].includes(head.state)
  const { moves } = await inspectMoves({ req, noun: 'visit', id })
  const findings = await findingsOf(req, id)
  return {
    ...head,
    ...(isDraftOfReport ? { present: null, summary: null } : {}),
    findings: isDraftOfReport ? findings.map((one) => ({ ...one, finding: null })) : findings,
    files: isDraftOfReport ? [] : await filesOfVisit(req, id),
    moves: moves.filter(({ refusal }) => refusal === null || mendable.has(refusal.code)).map(({ move }) => move),
    writes: head.state === 'visited' && visitorId === req.user.id && may(assignments, 'visit.report', { province }),
    manages: may(assignments, 'visit.manage', { province }),
  }
}

const findingsOf = (req: PayloadRequest, id: string) =>
  runSql<VisitView['findings'][number]>(
    req,
    sql`select f.item_id as item, m.title as measure, f.finding from visits_findings f
        join evaluation_items i on i.id = f.item_id join measures m on m.id = i.measure_id
        where f._parent_id = ${id}::uuid order by f._order`,
  )
