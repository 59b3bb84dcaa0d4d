import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { runSql } from '../system/sql'
import { readableSubmissions } from './downloadSubmissions'

export type SheetForm = {
  id: string
  title: string
  /** how many submissions of it this person may read */
  count: number
  /** whether he may bring answers in at all */
  mayImport: boolean
}

/** The form of which a person may take sheets out and in, by its own id or that of one evaluation. Others do not find it. */
export async function openSheetForm(req: PayloadRequest, id: string): Promise<SheetForm> {
  if (!z.uuid().safeParse(id).success) throw problems.notFound()
  const [row] = await runSql<Omit<SheetForm, 'mayImport'>>(
    req,
    sql`select f.id, f.title, count(*)::int as count from form_submissions s join forms f on f.id = s.form_id
        where f.id = (select form_id from form_submissions where form_id = ${id} or evaluation_id = ${id} limit 1)
          and ${readableSubmissions(req)}
        group by f.id, f.title`,
  )
  if (!row) throw problems.notFound()
  const assignments = assignmentsOf(req.user)
  const verbs = ['evaluation.fill', 'evaluation.importAnswers'] as const
  return { ...row, mayImport: verbs.some((verb) => holdsSomewhere(assignments, verb)) }
}
