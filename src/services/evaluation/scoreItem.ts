import type { PayloadRequest } from 'payload'
import type { EvaluationItem } from '../../payload-types'
import type { EventDetails } from '../../domain/events'
import { problems } from '../../domain/problems'
import type { Finding } from '../../domain/scoring/judgement'
import { judge } from '../../domain/scoring/judgement'
import { reviewableStates, stateAfterScoring } from '../../domain/workflow/item'
import { nowIso } from '../../lib/clock'
import { recordEvent } from '../system/audit'
import { transition } from '../system/moves'
import { inTransaction } from '../system/unitOfWork'
import { changeItem } from './changeItem'
import { settleFlags } from './settleFlags'
import { judgedMeasure } from './judgedMeasure'
import type { OpenedItem } from './openItem'
import { openItem, scoringVerb } from './openItem'

export type ScoreInput = Finding & {
  itemId: string
  /** the item's `updatedAt` as the evaluator last saw it */
  seenAt: string
  /** «موضوعیت ندارد», with the reason */
  notApplicable?: boolean
}

/**
 * An evaluator scores one measure of his dimension: target and actual as he found them and the score of the rule, or his own
 * with a reason, or «موضوعیت ندارد» with a reason. What the agency said and what an inquiry answered stay as they are. The
 * first touch begins the review. Refuses what `openItem` and `judge` refuse.
 */
export function scoreItem({ req, ...input }: ScoreInput & { req: PayloadRequest }): Promise<EvaluationItem> {
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const opened = await openItem({ req, ...input, needs: scoringVerb, states: reviewableStates })
    const changes = input.notApplicable ? withoutSubject(input) : await found(req, opened.item, input)
    await beginReview(req, opened)
    return save(req, opened, changes)
  })
}

type Changes = { data: Partial<EvaluationItem>; details: EventDetails }

async function found(req: PayloadRequest, item: EvaluationItem, finding: Finding): Promise<Changes> {
  const judged = judge(await judgedMeasure(req, item.id), finding)
  const { target, actual, score, computed, departs, reason } = judged
  return {
    data: {
      initialTarget: target,
      initialActual: actual,
      initialScore: score,
      initialReason: reason,
      notApplicable: false,
      notApplicableReason: null,
    },
    details: {
      newScore: score,
      target,
      actual,
      ...(departs ? { computed, departs } : {}),
      ...(reason ? { reason } : {}),
    },
  }
}

/** What has no subject has no score of the evaluator either: zero and «موضوعیت ندارد» stay two things. */
function withoutSubject({ reason }: Finding): Changes {
  if (!reason?.trim()) throw problems.reasonRequired({ fields: [{ path: 'reason', code: 'required' }] })
  return {
    data: {
      initialTarget: null,
      initialActual: null,
      initialScore: null,
      initialReason: null,
      notApplicable: true,
      notApplicableReason: reason.trim(),
    },
    details: { newScore: null, notApplicable: true, reason: reason.trim() },
  }
}

/** The first touch of a submitted evaluation begins its review. */
export async function beginReview(req: PayloadRequest, { evaluation }: OpenedItem): Promise<void> {
  if (evaluation.state !== 'submitted') return
  await transition({ req, noun: 'evaluation', id: evaluation.id, move: 'beginReview' })
}

/** A score settles what was flagged: what was not sent is taken back, and with what the agency answered he is content. */
async function save(req: PayloadRequest, { item, evaluation, subject }: OpenedItem, { data, details }: Changes) {
  await settleFlags(req, evaluation.id, item.id)
  const changed = await changeItem(req, item.id, {
    ...data,
    itemState: stateAfterScoring(item),
    scoredBy: req.user?.id ?? null,
    scoredAt: nowIso(),
  })
  await recordEvent(req, {
    event: 'item.scored',
    subject,
    details: { ...details, dimension: item.dimension, oldScore: item.initialScore ?? null },
  })
  return changed
}
