import type { PayloadRequest } from 'payload'
import type { Dimension } from '../../domain/scoring/policy'
import type { Deficiency } from '../../payload-types'
import { recordEvent } from '../system/audit'

export type NewDeficiency = {
  evaluation: string
  item: string | null
  /** null for a question outside the measures */
  dimension: Dimension | null
  agency: string
  province: string | null
  path: string
  label: string
  /** what of a measure is meant: one of `answerParts`, or the title of an evidence slot; null is all of it */
  part: string | null
  reason: string
  dueDate: string | null
  previous?: string
}

/** Writes one deficiency, with its event. The caller holds the evaluation and has asked for the right. */
export async function insertDeficiency(req: PayloadRequest, given: NewDeficiency): Promise<Deficiency> {
  const made = await req.payload.create({
    collection: 'deficiencies',
    data: { ...given, workflowState: 'open', raisedBy: req.user?.id ?? null },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { evaluation, agency, province, label, part, reason, dueDate, dimension, previous } = given
  // Asking again is told by the move itself.
  if (!previous) {
    await recordEvent(req, {
      event: 'deficiency.raised',
      subject: { type: 'deficiency', id: made.id, evaluation, agency, province },
      details: { label, part, reason, ...(dueDate ? { dueDate } : {}), ...(dimension ? { dimension } : {}) },
    })
  }
  return made
}
