import type { PayloadRequest } from 'payload'
import type { GivenEvidence } from '../../domain/forms/completeness'
import type { Answers, FormDefinition } from '../../domain/forms/definition'
import { applicablePart } from '../../domain/forms/definition'
import { loadEdition } from './editions'
import { fromSlotName } from './slotName'
import { findSubmission } from './submissionSql'

export type LoadedSubmission = {
  id: string
  revision: number
  editionId: string
  answers: Answers
  /** the part of the edition that applies to this agency */
  definition: FormDefinition
  evidence: GivenEvidence[]
}

/** The submission of an evaluation with its edition, cut to what applies, and the evidence that is there; null when there is none. */
export async function loadSubmission(req: PayloadRequest, evaluationId: string): Promise<LoadedSubmission | null> {
  const [row] = await findSubmission(req, { evaluationId })
  if (!row) return null
  const { id, revision, editionId, answers, measures, slots } = row
  return {
    id,
    revision: Number(revision),
    editionId,
    answers,
    definition: applicablePart(await loadEdition(req, editionId), new Set(measures)),
    evidence: slots.map(fromSlotName),
  }
}
