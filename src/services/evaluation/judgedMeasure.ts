import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Level, Step } from '../../domain/indicators/kind'
import type { JudgedMeasure } from '../../domain/scoring/judgement'
import { runSql } from '../system/sql'

type Row = { kind: string; levels: Level[] | null; steps: Step[] | null; cap: string; target: string | null }

/** What an item is judged by: the kind and the rules of its measure, with the cap and the target that hold for this agency. */
export async function judgedMeasure(req: PayloadRequest, itemId: string): Promise<JudgedMeasure> {
  const [row] = await runSql<Row>(
    req,
    sql`select m.scoring_kind as kind, trim_scale(i.cap)::text as cap, trim_scale(i.target)::text as target,
          (select jsonb_agg(jsonb_build_object('key', l.key, 'label', l.label, 'factor', trim_scale(l.factor)::text) order by l._order)
            from measures_levels l where l._parent_id = m.id) as levels,
          (select jsonb_agg(jsonb_build_object('from', trim_scale(s."from")::text, 'percent', trim_scale(s.percent)::text) order by s._order)
            from measures_steps s where s._parent_id = m.id) as steps
        from evaluation_items i join measures m on m.id = i.measure_id where i.id = ${itemId}`,
  )
  if (!row) throw new Error(`item ${itemId} has no measure`)
  return row
}
