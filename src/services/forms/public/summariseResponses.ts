import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ResponseSummary } from '../../../domain/forms/public/desk'
import type { AnswerCount, ValueCount } from '../../../domain/forms/public/summary'
import { closedQuestions, summarise } from '../../../domain/forms/public/summary'
import { runSql } from '../../system/sql'
import { loadEdition } from '../editions'
import { readableDesk } from './responseDesk'

/**
 * What the responses of a form say where they choose, counted in one statement over all editions by the names of the
 * questions and told in the words of the latest one. Removed responses do not count.
 */
export async function summariseResponses(req: PayloadRequest, formId: string): Promise<ResponseSummary> {
  const form = await readableDesk(req, formId)
  const [edition] = await runSql<{ id: string; number: number }>(
    req,
    sql`select id, number::int from form_editions where form_id = ${formId} order by number desc limit 1`,
  )
  if (!edition) return { form, edition: 0, choices: [] }
  const definition = await loadEdition(req, edition.id)
  const closed = sql.param(closedQuestions(definition))
  const given = sql`
    select a.key as field, a.value as value from public_responses r cross join lateral jsonb_each(r.answers) a
    where r.form_id = ${formId} and r.workflow_state <> 'removed' and a.key = any(${closed}::text[])`
  const answered = await runSql<AnswerCount>(
    req,
    sql`select field, count(*)::int as count from (${given}) g group by 1`,
  )
  const values = await runSql<ValueCount>(
    req,
    sql`select g.field, v.value, count(*)::int as count from (${given}) g
        cross join lateral (
          select jsonb_array_elements_text(g.value) as value where jsonb_typeof(g.value) = 'array'
          union all select g.value #>> '{}' where jsonb_typeof(g.value) <> 'array') v
        group by 1, 2 order by 3 desc, 2`,
  )
  return { form, edition: edition.number, choices: summarise(definition, values, answered) }
}
