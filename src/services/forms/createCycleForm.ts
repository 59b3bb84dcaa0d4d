import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CycleTree } from '../../domain/forms/generateBlocks'
import { generateBlocks } from '../../domain/forms/generateBlocks'
import { runSql } from '../system/sql'

type AxisRow = CycleTree['axes'][number] & { id: string }
type CycleRow = { title: string; province_id: string; form_id: string | null }

/** Generates the self-assessment form of a cycle from its indicators, once; returns the form's id. */
export async function createCycleForm({ req, cycleId }: { req: PayloadRequest; cycleId: string }): Promise<string> {
  const [cycle] = await runSql<CycleRow>(
    req,
    sql`select title, province_id, form_id from evaluation_cycles where id = ${cycleId}`,
  )
  if (!cycle) throw new Error(`no cycle ${cycleId}`)
  if (cycle.form_id) return cycle.form_id
  const axes = await loadAxes(req, cycleId)
  const { id } = await req.payload.create({
    collection: 'forms',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      title: cycle.title,
      fields: generateBlocks({ axes }) as never,
      submitButtonLabel: 'ثبت نهایی',
      cycle: cycleId,
      province: cycle.province_id,
    },
  })
  return id
}

/** Axes with their measures in order, those that the agency answers: what another module imports is not asked. */
const loadAxes = (req: PayloadRequest, cycleId: string): Promise<AxisRow[]> =>
  runSql<AxisRow>(
    req,
    sql`select x.id, x.code, x.title, x.dimension::text as dimension,
          coalesce(json_agg(json_build_object('id', m.id, 'code', m.code, 'title', m.title, 'help', m.help,
            'explanationRequired', coalesce(m.explanation_required, false),
            'requiredEvidence', (select coalesce(json_agg(json_build_object('title', r.title, 'mandatory', coalesce(r.mandatory, false),
                'megabytes', r.megabytes::int, 'most', r.most::int,
                'kinds', (select json_agg(k.value order by k."order") from measures_required_evidence_kinds k where k.parent_id = r.id))
              order by r._order), '[]') from measures_required_evidence r where r._parent_id = m.id)
          ) order by i."order", i.code, m."order", m.code) filter (where m.id is not null and m.scoring_kind <> 'imported'), '[]') as measures
        from axes x
        left join indicators i on i.axis_id = x.id
        left join measures m on m.indicator_id = i.id
        where x.cycle_id = ${cycleId}
        group by x.id order by x.dimension, x."order", x.code`,
  )
