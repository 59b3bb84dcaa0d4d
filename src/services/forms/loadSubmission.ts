import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { GivenEvidence } from '../../domain/forms/completeness'
import type { Answers, FormDefinition } from '../../domain/forms/definition'
import { applicablePart } from '../../domain/forms/definition'
import { runSql } from '../system/sql'

export type LoadedSubmission = {
  id: string
  revision: number
  answers: Answers
  /** the part of the edition that applies to this agency */
  definition: FormDefinition
  evidence: GivenEvidence[]
}

type Row = {
  id: string
  revision: string
  answers: Answers
  definition: FormDefinition
  measures: string[]
  evidence: { slot: string }[]
}

/** The name under which evidence of a field's slot is kept. */
export const slotName = (field: string, slot: string): string => `${field}.${slot}`

const fromSlotName = (name: string): GivenEvidence => {
  const dot = name.indexOf('.')
  return { field: name.slice(0, dot), slot: name.slice(dot + 1) }
}

/** The submission of an evaluation with its edition, cut to what applies, and the evidence that is there; null when there is none. */
export async function loadSubmission(req: PayloadRequest, evaluationId: string): Promise<LoadedSubmission | null> {
  const [row] = await runSql<Row>(
    req,
    sql`select s.id, s.revision, s.answers, d.definition,
          (select coalesce(json_agg(i.measure_id), '[]') from evaluation_items i where i.evaluation_id = s.evaluation_id) as measures,
          (select coalesce(json_agg(json_build_object('slot', v.slot)), '[]') from evidence v
            where v.evaluation_id = s.evaluation_id and v.purpose = 'self') as evidence
        from form_submissions s join form_editions d on d.id = s.edition_id
        where s.evaluation_id = ${evaluationId}`,
  )
  if (!row) return null
  return {
    id: row.id,
    revision: Number(row.revision),
    answers: row.answers,
    definition: applicablePart(row.definition, new Set(row.measures)),
    evidence: row.evidence.map(({ slot }) => fromSlotName(slot)),
  }
}
