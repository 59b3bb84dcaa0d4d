import type { PayloadRequest } from 'payload'
import type { GivenEvidence } from '../../domain/forms/completeness'
import type { Answers, FormDefinition } from '../../domain/forms/definition'
import { applicablePart } from '../../domain/forms/definition'
import { openParts } from '../../domain/forms/deficiency'
import type { FormInForce } from '../../domain/forms/form'
import { sameAnswer } from '../../domain/forms/merge'
import { mendablePart, openFields } from '../../domain/forms/openFields'
import { inForce } from '../../domain/forms/rules/inForce'
import { loadEdition } from './editions'
import { lastYearAnswers } from './lastYearAnswers'
import { fromSlotName } from './slotName'
import { findSubmission } from './submissionSql'

export type LoadedSubmission = {
  id: string
  revision: number
  editionId: string
  /** as the rules make them: none of hidden questions, and the computed ones */
  answers: Answers
  /** whether they are stored like that */
  isSettled: boolean
  /** the part of the edition that applies to this agency */
  definition: FormDefinition
  /** that part as the answers make it */
  form: FormInForce
  evidence: GivenEvidence[]
  /** the fields that are open, as far as the evaluation's state says; and parts of measures that are open alone */
  open: string[]
  parts: Record<string, string[]>
}

/** The submission of an evaluation with its edition, cut to what applies, and the evidence that is there; null when there is none. */
export async function loadSubmission(req: PayloadRequest, evaluationId: string): Promise<LoadedSubmission | null> {
  const [row] = await findSubmission(req, { evaluationId })
  if (!row) return null
  const { id, revision, editionId, measures, slots } = row
  const definition = applicablePart(await loadEdition(req, editionId), new Set(measures))
  const standing = { state: row.state, cycleIsRunning: true, windowIsOpen: true, flagged: row.flagged }
  const open = openFields(definition, standing)
  const asked = mendablePart(definition, row.state, open)
  const form = inForce(asked, row.answers, await lastYearAnswers(req, evaluationId, asked))
  return {
    id,
    revision: Number(revision),
    editionId,
    answers: form.answers,
    isSettled: sameAnswer(form.answers, row.answers),
    definition,
    form,
    evidence: slots.map(fromSlotName),
    open,
    parts: openParts(definition, row.flagged),
  }
}
