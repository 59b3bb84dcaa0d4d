import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Card } from '../../domain/publishing/card'
import type { TieBreak } from '../../domain/publishing/festivalRanks'
import type { PreviousResult, PublicationInput } from '../../domain/publishing/results'
import type { ScoringPolicy } from '../../domain/scoring/policy'
import type { CycleState } from '../../domain/workflow/cycle'
import { policySql } from '../evaluation/policySql'
import { runSql } from '../system/sql'
import type { FinalEvaluation } from './loadFinalists'
import { loadFinalists } from './loadFinalists'

/** All that a festival is published from. */
export type Publication = PublicationInput & {
  finalists: readonly FinalEvaluation[]
  cycle: string
  cycleState: CycleState
  province: { id: string; code: string; name: string }
}

type CycleRow = {
  cycle: string
  cycle_state: CycleState
  performance_year: number
  policy: ScoringPolicy
  province: Publication['province']
  tie_breaks: TieBreak[] | null
}

/** Loads the approved and sent results of a festival's cycle, last year's published ones and the council's tie-breaks. */
export async function loadPublication(req: PayloadRequest, festivalId: string): Promise<Publication> {
  const row = await loadCycle(req, festivalId)
  return {
    cycle: row.cycle,
    cycleState: row.cycle_state,
    province: row.province,
    performanceYear: row.performance_year,
    policy: row.policy,
    tieBreaks: row.tie_breaks ?? [],
    previous: await loadPrevious(req, row.province.id, row.performance_year),
    finalists: row.cycle_state === 'sent_to_national' ? await loadFinalists(req, row.cycle, 'sent') : [],
  }
}

async function loadCycle(req: PayloadRequest, festivalId: string): Promise<CycleRow> {
  const [row] = await runSql<CycleRow>(
    req,
    sql`select c.id as cycle, c.workflow_state as cycle_state, c.performance_year::int as performance_year,
          ${policySql} as policy,
          jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name) as province,
          (select jsonb_agg(jsonb_build_object('agency', t.agency_id) order by t._order)
            from festivals_tie_breaks t where t._parent_id = f.id) as tie_breaks
        from festivals f join evaluation_cycles c on c.id = f.cycle_id join provinces p on p.id = c.province_id
        where f.id = ${festivalId}`,
  )
  if (!row) throw new Error(`festival ${festivalId} has no cycle`)
  return row
}

type PreviousRow = { agency: string; year: number; total: string; rank: number; card: Card }

/** The province's latest festival before this year that was published; one that was withdrawn later still says what was. */
async function loadPrevious(
  req: PayloadRequest,
  province: string,
  year: number,
): Promise<PublicationInput['previous']> {
  const rows = await runSql<PreviousRow>(
    req,
    sql`select r.agency_id as agency, f.performance_year::int as year, trim_scale(r.total)::text as total, r.rank::int as rank, r.card
        from results r join festivals f on f.id = r.festival_id
        where f.id = (select b.id from festivals b where b.province_id = ${province} and b.performance_year < ${year}
          and b.workflow_state in ('published', 'archived') order by b.performance_year desc limit 1)`,
  )
  const [any] = rows
  if (!any) return null
  const byAgency = new Map(
    rows.map(({ agency, total, rank, card }): [string, PreviousResult] => [agency, { total, rank, card }]),
  )
  return { year: any.year, byAgency }
}
