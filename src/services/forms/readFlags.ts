import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FormDefinition } from '../../domain/forms/definition'
import { fieldsOf } from '../../domain/forms/definition'
import { fieldOfPath } from '../../domain/forms/deficiency'
import type { FilledFlag } from '../../domain/forms/view'
import { runSql } from '../system/sql'

/** What an agency is to mend, in the order of its form. Asks no right: the caller has. */
export async function readFlags(
  req: PayloadRequest,
  evaluationId: string,
  definition: FormDefinition,
): Promise<FilledFlag[]> {
  const flags = await runSql<FilledFlag>(
    req,
    sql`select id, path, part, reason, due_date as "dueIso", answer, before from deficiencies
        where evaluation_id = ${evaluationId} and workflow_state = 'open' and sent_at is not null
        order by created_at, id`,
  )
  const names = fieldsOf(definition).map(({ name }) => name)
  const placeOf = ({ path }: FilledFlag) => names.indexOf(fieldOfPath(path))
  return [...flags].sort((one, other) => placeOf(one) - placeOf(other))
}
