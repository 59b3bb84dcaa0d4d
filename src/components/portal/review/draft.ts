import { byRule } from '../../../domain/review/reasons'
import type { ItemView } from '../../../domain/review/views'
import { kinds } from '../../../domain/indicators/registry'
import type { KindName } from '../../../domain/indicators/kind'
import { compare } from '../../../domain/scoring/decimal'
import type { MeasurePart } from '../../../domain/scoring/measure'

/** What an evaluator has typed for one measure and not saved yet. */
export type Draft = {
  actual: string | null
  target: string | null
  /** an own score; null follows the rule */
  score: string | null
  reason: string
  notApplicable: boolean
  /** fields in which something stands that is no number */
  unreadable: string[]
}

/** Where an evaluator starts from: what he saved, else what the inquiry answered, else what the agency said. */
export function draftOf(item: ItemView): Draft {
  const { found, inquiry, self } = item
  const actual = found ? found.actual : (inquiry?.actual ?? self.actual)
  const target = found?.target ?? item.target
  return {
    actual,
    target,
    score: found && !isByRule(item, found) ? found.score : null,
    reason: (item.notApplicable ? item.notApplicableReason : found?.reason) ?? '',
    notApplicable: item.notApplicable,
    unreadable: [],
  }
}

function isByRule(item: ItemView, { target, actual, score }: NonNullable<ItemView['found']>): boolean {
  const points = byRule(item.measure, item.cap, target ?? item.target, actual)?.points ?? null
  return points !== null && compare(points, score) === 0
}

/** True when the draft says something else than what is stored, so that leaving it would lose work. */
export function isUnsaved(item: ItemView, draft: Draft | undefined): boolean {
  if (!draft) return false
  const stored = draftOf(item)
  const names = ['actual', 'target', 'score', 'reason', 'notApplicable'] as const
  return draft.unreadable.length > 0 || names.some((name) => (draft[name] ?? '') !== (stored[name] ?? ''))
}

export type Preview = { part: MeasurePart | null; computed: string | null; score: string | null; departs: boolean }

/** What the rule gives for the draft, and whether the evaluator departs from it. The server judges the same again. */
export function previewOf(item: ItemView, draft: Draft): Preview {
  const target = draft.target ?? item.target
  const part = byRule(item.measure, item.cap, target, draft.actual || null)
  const computed = part?.points ?? null
  const score = draft.score ?? computed
  const ownScore = draft.score !== null && (computed === null || compare(draft.score, computed) !== 0)
  const ownTarget =
    needsTarget(item) && item.target !== null && draft.target !== null && compare(draft.target, item.target) !== 0
  return { part, computed, score, departs: ownScore || ownTarget }
}

export const needsTarget = ({ measure }: Pick<ItemView, 'measure'>): boolean =>
  kinds[measure.kind as KindName].needsTarget

/** The body of the request that saves the draft. */
export const bodyOf = (item: ItemView, { unreadable: _, ...draft }: Draft) => ({
  seenAt: item.updatedAt,
  ...(draft.notApplicable
    ? { notApplicable: true, reason: draft.reason }
    : {
        actual: draft.actual,
        target: needsTarget(item) ? draft.target : null,
        score: draft.score,
        reason: draft.reason,
      }),
})
