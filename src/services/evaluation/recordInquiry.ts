import type { PayloadRequest } from 'payload'
import type { EvaluationItem } from '../../payload-types'
import { problems } from '../../domain/problems'
import { scoreMeasure } from '../../domain/scoring/measure'
import { inquiryStates } from '../../domain/workflow/item'
import { recordEvent } from '../system/audit'
import { inTransaction } from '../system/unitOfWork'
import { changeItem } from './changeItem'
import { judgedMeasure } from './judgedMeasure'
import { openItem } from './openItem'

type Input = { req: PayloadRequest; itemId: string; seenAt: string; actual: string; letterNumber?: string | null }

/**
 * Registers what the inquiry agency answered, beside all other values: its figure, the number of its letter, and the score
 * that the rule gives for that figure. It stands in force only until an evaluator has scored.
 */
export function recordInquiry({ req, actual, letterNumber, ...asked }: Input): Promise<EvaluationItem> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const needs = () => 'evaluation.recordInquiry' as const
    const { item, subject } = await openItem({ req, ...asked, needs, states: inquiryStates })
    if (!actual.trim()) throw problems.invalid({ fields: [{ path: 'actual', code: 'required' }] })
    const measure = await judgedMeasure(req, item.id)
    const { score, part } = scoreMeasure({ ...measure, actual: actual.trim() })
    const changed = await changeItem(req, item.id, {
      inquiryActual: part.actual,
      inquiryScore: score,
      inquiryLetterNumber: letterNumber?.trim() || null,
    })
    const details = {
      actual: part.actual,
      oldScore: item.inquiryScore ?? null,
      newScore: score,
      dimension: item.dimension,
    }
    await recordEvent(req, {
      event: 'item.inquiryRecorded',
      subject,
      details: letterNumber?.trim() ? { ...details, letterNumber: letterNumber.trim() } : details,
    })
    return changed
  })
}
