import { idOf } from '../../domain/reference'
import { appealMachine } from '../../domain/workflow/appeal'
import { nowIso } from '../../lib/clock'
import type { Noun } from '../system/transition'

/** One appeal, for the transition service. What its decision does to the item is work of `decideAppeal`. */
export const appealNoun: Noun<never> = {
  collection: 'appeals',
  machine: appealMachine,
  readVerbs: ['evaluation.read', 'evaluation.readOwn'],
  subject: (doc) => ({
    type: 'appeal',
    id: doc.id,
    evaluation: idOf(doc.evaluation),
    agency: idOf(doc.agency),
    province: idOf(doc.province),
  }),
  loadFacts: async () => undefined as never,
  changes: ({ req, input }) => ({
    decisionReason: input.reason,
    newScore: input.newScore ?? null,
    decidedAt: nowIso(),
    decidedBy: req.user?.id ?? null,
  }),
  details: ({ input }) => ({ newScore: (input.newScore as string | null | undefined) ?? null, oldScore: (input.oldScore as string | null | undefined) ?? null }),
}
