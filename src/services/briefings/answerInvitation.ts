import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { MOST_PERSONS } from '../../domain/briefings'
import { assignmentsOf } from '../../domain/people/person'
import { scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { recordEvent } from '../system/audit'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

type Answer = { req: PayloadRequest; id: string; coming: boolean; expected: number | null }
type Line = { id: string; agency: string; province: string; state: string; startsAt: string | null }

/**
 * What an agency says to an invitation; it may change its mind until the briefing begins, and the same answer twice is one.
 * Refuses nobody (401), who is not invited (404), one that has begun, was put off or is over, and a number of persons that
 * is none.
 */
export function answerInvitation({ req, id, coming, expected }: Answer): Promise<{ coming: boolean }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    if (!req.user) throw problems.notSignedIn()
    const { agencies } = scopeOf(assignmentsOf(req.user), 'briefing.attend')
    const [line] = await runSql<Line>(
      req,
      sql`select t.id, t.agency_id as agency, b.province_id as province, b.workflow_state::text as state, ${isoSql(sql`b.starts_at`)} as "startsAt"
          from briefing_attendance t join briefings b on b.id = t.briefing_id
          where b.id::text = ${id} and b.workflow_state <> 'draft' and t.agency_id = any(${sql.param(agencies)}::uuid[])
          order by t.agency_id limit 1 for no key update of t for share of b`,
    )
    if (!line) throw problems.notFound()
    if (line.state !== 'announced') throw problems.moveNotPossible({ noun: 'briefing', state: line.state })
    if (line.startsAt !== null && line.startsAt <= nowIso()) throw problems.notReady({ what: 'briefingBefore' })
    const persons = coming ? (expected ?? 1) : null
    if (persons !== null && (!Number.isInteger(persons) || persons < 1 || persons > MOST_PERSONS))
      throw problems.invalid({
        fields: [{ path: 'expected', code: 'personsWrong', values: { min: 1, max: MOST_PERSONS } }],
      })
    const changed = await runSql(
      req,
      sql`update briefing_attendance set coming = ${coming}, expected = ${persons}, updated_at = ${nowIso()}
          where id = ${line.id}::uuid and (coming, expected) is distinct from (${coming}, ${persons}::numeric) returning id`,
    )
    const subject = { type: 'briefing' as const, id, agency: line.agency, province: line.province }
    if (changed.length > 0)
      await recordEvent(req, {
        event: 'briefing.answered',
        subject,
        details: { coming, ...(persons ? { count: persons } : {}) },
      })
    return { coming }
  })
}
