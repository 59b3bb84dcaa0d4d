import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { SavedSince } from '../../domain/forms/news'
import { savedSince } from '../../domain/forms/news'
import { problems } from '../../domain/problems'
import { statement } from '../system/sql'
import { assertMayFill } from './saveAnswers'
import type { SubmissionRow } from './submissionSql'

/** What colleagues saved after the revision that a page has seen. Refuses who does not fill this form, and what is no revision. */
export async function savedAfter(req: PayloadRequest, row: SubmissionRow, since: number): Promise<SavedSince> {
  assertMayFill(req, row)
  if (!Number.isInteger(since) || since < 0) throw problems.badRequest()
  const [last] = await lastSaver(req, { id: row.id })
  return {
    revision: Number(row.revision),
    answers: savedSince(row.answers, row.fieldRevisions, since),
    by: last?.name ?? null,
  }
}

const lastSaver = statement<{ id: string }, { name: string }>(
  'last_saver',
  ({ id }) => sql`select u.name from form_submissions s join users u on u.id = s.saved_by_id where s.id = ${id}`,
)
