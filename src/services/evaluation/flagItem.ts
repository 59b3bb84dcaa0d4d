import type { PayloadRequest } from 'payload'
import type { EvaluationItem } from '../../payload-types'
import { problems } from '../../domain/problems'
import { reviewableStates, stateAfterUnflag } from '../../domain/workflow/item'
import { recordEvent } from '../system/audit'
import { inTransaction } from '../system/unitOfWork'
import { changeItem } from './changeItem'
import { openItem, scoringVerb } from './openItem'
import { beginReview } from './scoreItem'

type Input = { req: PayloadRequest; itemId: string; seenAt: string; reason?: string | null }

/** Marks a measure as deficient, saying what is lacking. The agency hears of it when the evaluation is returned. */
export function flagItem({ req, reason, ...asked }: Input): Promise<EvaluationItem> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const opened = await openItem({ req, ...asked, needs: scoringVerb, states: reviewableStates })
    const given = reason?.trim()
    if (!given) throw problems.reasonRequired({ fields: [{ path: 'reason', code: 'required' }] })
    await beginReview(req, opened)
    const { item, subject } = opened
    const changed = await changeItem(req, item.id, { itemState: 'flagged', flagReason: given, flagDueDate: null })
    await recordEvent(req, { event: 'item.flagged', subject, details: { reason: given, dimension: item.dimension } })
    return changed
  })
}

/** Takes a flag back: the measure stands as it stood before. The reason is for the record and may be left out. */
export function unflagItem({ req, reason, ...asked }: Input): Promise<EvaluationItem> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { item, subject } = await openItem({ req, ...asked, needs: scoringVerb, states: reviewableStates })
    if (item.itemState !== 'flagged') throw problems.nothingFlagged()
    const changed = await changeItem(req, item.id, {
      itemState: stateAfterUnflag(item),
      flagReason: null,
      flagDueDate: null,
    })
    const given = reason?.trim()
    const details = { dimension: item.dimension, ...(given ? { reason: given } : {}) }
    await recordEvent(req, { event: 'item.unflagged', subject, details })
    return changed
  })
}
