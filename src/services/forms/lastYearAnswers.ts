import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Answers, FormDefinition } from '../../domain/forms/definition'
import { measureFieldsOf } from '../../domain/forms/definition'
import { asksLastYear } from '../../domain/forms/rules/inForce'
import { runSql } from '../system/sql'

type Row = { measures: Record<string, string | null> | null; answers: Answers | null }

/**
 * What the agency answered last year, by the names of this year's questions: a measure as its item recalls it, another
 * question by its key in the submission of the year before. Asks the database only when a rule of the form compares with it.
 */
export async function lastYearAnswers(
  req: PayloadRequest,
  evaluationId: string,
  definition: FormDefinition,
): Promise<Answers> {
  return asksLastYear(definition) ? recallLastYear(req, evaluationId, definition) : {}
}

/** The same for the page, which offers each of them again beside its question. */
export async function recallLastYear(
  req: PayloadRequest,
  evaluationId: string,
  definition: FormDefinition,
): Promise<Answers> {
  const [row] = await runSql<Row>(
    req,
    sql`select (select json_object_agg(i.measure_id, i.last_year_actual) from evaluation_items i where i.evaluation_id = e.id) as measures,
          (select s.answers from evaluation_cycles before
            join evaluations old on old.cycle_id = before.id and old.agency_id = e.agency_id
            join form_submissions s on s.evaluation_id = old.id
            where before.province_id = e.province_id and before.performance_year = c.performance_year - 1
              and before.workflow_state in ('published', 'closed') and s.submitted_at is not null
            order by s.submitted_at desc limit 1) as answers
        from evaluations e join evaluation_cycles c on c.id = e.cycle_id where e.id = ${evaluationId}`,
  )
  const measures = measureFieldsOf(definition).map(({ name, measure }) => [
    name,
    { actual: row?.measures?.[measure.id] ?? null },
  ])
  return { ...row?.answers, ...Object.fromEntries(measures) }
}
