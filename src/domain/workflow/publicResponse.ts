import { mostReply } from '../forms/public/response'
import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of a response of the public: what was said never changes, staff answer once, and abuse is taken away by name. */
export const publicResponseStates = ['received', 'seen', 'answered', 'removed'] as const
export type PublicResponseState = (typeof publicResponseStates)[number]

/** `reply` is what the one who has the tracking code will read. */
export type PublicResponseFacts = { reply: string | null }

const replyFits: Guard<PublicResponseFacts> = ({ reply }) => {
  if (!reply) return problems.invalid({ fields: [{ path: 'reply', code: 'required' }] })
  if (reply.length <= mostReply) return null
  return problems.invalid({ fields: [{ path: 'reply', code: 'tooLong', values: { max: mostReply } }] })
}

export const publicResponseMachine = machine({
  noun: 'publicResponse',
  initial: 'received' as PublicResponseState,
  states: publicResponseStates,
  moves: {
    see: { from: ['received'], to: 'seen', needs: 'publicForm.reply', event: 'response.seen' },
    reply: {
      from: ['received', 'seen'],
      to: 'answered',
      needs: 'publicForm.reply',
      event: 'response.answered',
      when: [replyFits],
    },
    remove: {
      from: ['received', 'seen', 'answered'],
      to: 'removed',
      needs: 'publicForm.reply',
      event: 'response.removed',
      asksReason: true,
    },
  },
})
