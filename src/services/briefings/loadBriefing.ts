import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Attendance, BriefingView } from '../../domain/briefings'
import { assignmentsOf } from '../../domain/people/person'
import { may, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { inspectMoves } from '../system/moves'
import { runSql } from '../system/sql'
import { briefingColumns, knownBriefings } from './listBriefings'

type Head = Omit<BriefingView, 'own' | 'attendance' | 'moves' | 'manages' | 'records' | 'answers'> & {
  province: string
}

/** Refusals that the person himself can mend on the page, so that the button stays. */
const mendable = new Set(['incomplete'])

/** One briefing: for staff with everybody's attendance, for the people of an invited agency with their own line alone. */
export async function loadBriefing({ req, id }: { req: PayloadRequest; id: string }): Promise<BriefingView> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const [head] = await runSql<Head>(
    req,
    sql`select b.address, b.agenda, b.minutes, coalesce(b.for_evaluators, false) as "forEvaluators", b.province_id as province,
          ${briefingColumns} where b.id::text = ${id} and ${knownBriefings(assignments)}`,
  )
  if (!head) throw problems.notFound()
  const { province, ...known } = head
  const manages = may(assignments, 'briefing.manage', { province })
  const isStaff = may(assignments, 'evaluation.read', { province })
  const hasBegun = known.startsAt !== null && known.startsAt <= nowIso()
  const lines = await attendanceOf(req, id, isStaff ? null : scopeOf(assignments, 'briefing.attend').agencies)
  const { moves } = isStaff ? await inspectMoves({ req, noun: 'briefing', id }) : { moves: [] }
  return {
    ...known,
    ...(isStaff ? {} : { invited: 0, coming: 0, came: 0 }),
    own: isStaff ? null : (lines[0] ?? null),
    attendance: isStaff ? lines : [],
    moves: moves.filter(({ refusal }) => refusal === null || mendable.has(refusal.code)).map(({ move }) => move),
    manages,
    records: manages && known.state === 'announced' && hasBegun,
    answers: !isStaff && known.state === 'announced' && !hasBegun,
  }
}

/** The lines of a briefing by the names of the agencies; of some agencies alone where they are given. Asks no right. */
const attendanceOf = (req: PayloadRequest, id: string, agencies: string[] | null) =>
  runSql<Attendance>(
    req,
    sql`select a.id as agency, a.name, t.coming, t.expected::int as expected, t.came, t.persons::int as persons
        from briefing_attendance t join agencies a on a.id = t.agency_id
        where t.briefing_id::text = ${id} and (${agencies === null} or a.id = any(${sql.param(agencies ?? [])}::uuid[]))
        order by a.name`,
  )
