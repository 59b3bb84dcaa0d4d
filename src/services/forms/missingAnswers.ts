import type { PayloadRequest } from 'payload'
import type { FieldProblem } from '../../domain/problems'

/** Being written by the forms' owner: what the submission of this evaluation still lacks. */
export async function missingAnswers(_req: PayloadRequest, _evaluationId: string): Promise<FieldProblem[]> {
  return []
}
