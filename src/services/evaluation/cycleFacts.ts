import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CycleFacts } from '../../domain/workflow/cycle'
import { kindOf } from '../../domain/indicators/registry'
import { checkCaps } from '../../domain/scoring/caps'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'

type MeasureRow = {
  code: string
  cap: string
  dimension: string
  scoring_kind: string
  target: string | null
  target_source: string
}
type CountRow = { evaluations: number; undecided: number; unapproved: number }

/** Everything that the guards of a cycle's moves ask about. */
export async function loadCycleFacts({ req, doc, input }: MoveContext): Promise<CycleFacts> {
  const measures = await runSql<MeasureRow>(
    req,
    sql`select code, cap::text as cap, dimension, scoring_kind, target::text as target, target_source
        from measures where cycle_id = ${doc.id} order by "order", code`,
  )
  const [counts] = await runSql<CountRow>(
    req,
    sql`select count(*)::int as evaluations,
          count(*) filter (where workflow_state not in ('council_approved', 'absent'))::int as undecided,
          count(*) filter (where workflow_state not in ('finally_approved', 'council_approved', 'absent'))::int as unapproved
        from evaluations where cycle_id = ${doc.id}`,
  )
  const windows = (doc.windows ?? {}) as Record<string, string | null>
  const caps = measures.filter(({ dimension }) => dimension === 'general').map(({ cap }) => cap)
  return {
    generalCaps: { ...checkCaps(caps, String(doc.fullMarkGeneral)), fullMark: String(doc.fullMarkGeneral) },
    weightsOk: checkCaps([String(doc.weightGeneral), String(doc.weightSpecific)], '1').ok,
    measuresWithoutTarget: measures.filter(lacksTarget).map(({ code }) => code),
    hasCircular: Boolean(doc.circular),
    hasForm: Boolean(doc.form),
    windowsSet: ['selfAssessmentOpens', 'selfAssessmentCloses', 'appealsOpen', 'appealsClose'].every(
      (name) => windows[name],
    ),
    evaluationCount: counts?.evaluations ?? 0,
    undecidedCount: counts?.undecided ?? 0,
    unapprovedCount: counts?.unapproved ?? 0,
    letterGiven: Boolean(input.letterNumber && input.letterDate),
  }
}

/** A centrally set target must be there; one that the agency or the evaluator states comes later. */
function lacksTarget({ scoring_kind, target, target_source }: MeasureRow): boolean {
  return target_source === 'central' && target === null && kindOf(scoring_kind).needsTarget
}
