import type { PayloadRequest } from 'payload'
import { missingIn } from '../../domain/forms/completeness'
import type { FieldProblem } from '../../domain/problems'
import { loadSubmission } from './loadSubmission'

/** What the submission of this evaluation still lacks; everything, when there is no submission. */
export async function missingAnswers(req: PayloadRequest, evaluationId: string): Promise<FieldProblem[]> {
  const submission = await loadSubmission(req, evaluationId)
  if (!submission) return [{ path: 'form', code: 'notFound' }]
  return missingIn(submission.definition, submission.answers, submission.evidence)
}
