import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { MOST_PERSONS } from '../../domain/briefings'
import { assignmentsOf } from '../../domain/people/person'
import { may } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { nowIso } from '../../lib/clock'
import { isoSql } from '../system/isoSql'
import { runSql } from '../system/sql'
import { inTransaction } from '../system/unitOfWork'

export type AttendanceLine = { agency: string; came: boolean | null; persons: number | null }
type Sheet = { req: PayloadRequest; id: string; lines: readonly AttendanceLine[] }

/**
 * Writes down who came, line by line; lines that are not given stay, so that two may write at once. Refuses who may not know
 * of the briefing (404) or does not manage it (403), one that has not begun or is closed, agencies that were not invited, and
 * numbers of persons that are none.
 */
export function recordAttendance({ req, id, lines }: Sheet): Promise<{ savedAt: string }> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await hold(req, id)
    const wrong = lines.filter(({ persons }) => persons !== null && !isCount(persons))
    if (wrong.length > 0)
      throw problems.invalid({
        fields: wrong.map(({ agency }) => ({
          path: `attendance.${agency}`,
          code: 'personsWrong',
          values: { min: 1, max: MOST_PERSONS },
        })),
      })
    const written = await runSql(
      req,
      sql`update briefing_attendance t set came = g.came, persons = case when g.came then coalesce(g.persons, 1) end, updated_at = ${nowIso()}
          from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as g(agency uuid, came boolean, persons numeric)
          where t.briefing_id = ${id}::uuid and t.agency_id = g.agency returning t.id`,
    )
    if (written.length < new Set(lines.map(({ agency }) => agency)).size) throw problems.notFound()
    return { savedAt: nowIso() }
  })
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST_PERSONS

/** The briefing as it stands, until the transaction ends: nobody closes it while attendance is written. */
async function hold(req: PayloadRequest, id: string): Promise<void> {
  if (!req.user) throw problems.notSignedIn()
  const [row] = await runSql<{ state: string; province: string; startsAt: string | null }>(
    req,
    sql`select workflow_state::text as state, province_id as province, ${isoSql(sql`starts_at`)} as "startsAt"
        from briefings where id::text = ${id} for share`,
  )
  const assignments = assignmentsOf(req.user)
  if (!row || !may(assignments, 'evaluation.read', row)) throw problems.notFound()
  if (!may(assignments, 'briefing.manage', row)) throw problems.forbidden()
  if (row.state !== 'announced') throw problems.moveNotPossible({ noun: 'briefing', state: row.state })
  if (row.startsAt === null || row.startsAt > nowIso()) throw problems.notReady({ what: 'briefingBegun' })
}
