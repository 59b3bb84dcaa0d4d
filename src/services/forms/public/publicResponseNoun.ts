import type { PublicResponseFacts } from '../../../domain/workflow/publicResponse'
import { publicResponseMachine } from '../../../domain/workflow/publicResponse'
import { idOf } from '../../../domain/reference'
import { nowIso } from '../../../lib/clock'
import type { MoveContext, Noun } from '../../system/transition'

/** What each move writes beside the state. A removal takes the words away for good; the audit event says why. */
const changes: Record<string, (context: MoveContext) => Record<string, unknown>> = {
  see: () => ({ seenAt: nowIso() }),
  reply: (context) => ({ reply: replyIn(context), repliedAt: nowIso(), seenAt: context.doc.seenAt ?? nowIso() }),
  remove: () => ({ answers: {}, reply: null }),
}

const replyIn = ({ input }: Pick<MoveContext, 'input'>): string | null =>
  (typeof input.reply === 'string' && input.reply.trim()) || null

/** A response of the public, for the transition service. */
export const publicResponseNoun: Noun<PublicResponseFacts> = {
  collection: 'public-responses',
  machine: publicResponseMachine,
  readVerbs: ['publicForm.readResponses'],
  subject: ({ id, province }) => ({ type: 'response', id, province: idOf(province) }),
  loadFacts: async ({ input }) => ({ reply: replyIn({ input }) }),
  changes: (context) => changes[context.move]?.(context) ?? {},
  details: ({ doc }) => ({ trackingCode: String(doc.code) }),
}
