import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../../src/domain/reference'
import { recomputeEvaluation } from '../../src/services/evaluation/rollUp'

const scored = [
  'selfScore',
  'initialScore',
  'inquiryScore',
  'appealScore',
  'finalScore',
  'notApplicable',
  'cap',
] as const

/** A changed score rolls up at once, in the same transaction, and only for its own evaluation. */
export const becameChanged: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const evaluationId = idOf(doc.evaluation)
  const changed = scored.some((field) => (doc[field] ?? null) !== (previousDoc?.[field] ?? null))
  if (changed && evaluationId) await recomputeEvaluation({ req, evaluationId })
  return doc
}
