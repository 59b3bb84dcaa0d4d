import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../../src/domain/reference'
import { weightyFields } from '../../src/domain/scoring/valueInForce'
import { recomputeEvaluation } from '../../src/services/evaluation/rollUp'

/** A changed score rolls up at once, in the same transaction, and only for its own evaluation. */
export const becameChanged: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const evaluationId = idOf(doc.evaluation)
  const changed = weightyFields.some((field) => (doc[field] ?? null) !== (previousDoc?.[field] ?? null))
  if (changed && evaluationId) await recomputeEvaluation({ req, evaluationId })
  return doc
}
