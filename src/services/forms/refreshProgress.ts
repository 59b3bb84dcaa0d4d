import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { progressOf } from '../../domain/forms/completeness'
import { runSql } from '../system/sql'
import { loadSubmission } from './loadSubmission'

/** Counts again what is done and missing, after evidence came or went. */
export async function refreshProgress(req: PayloadRequest, evaluationId: string): Promise<void> {
  const submission = await loadSubmission(req, evaluationId)
  if (!submission) return
  const progress = progressOf(submission.form, submission.evidence)
  await runSql(
    req,
    sql`update form_submissions set progress = ${JSON.stringify(progress)}::jsonb where id = ${submission.id}`,
  )
}
