import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of a circular: written, issued to its addressees, and at times cancelled. What was issued does not change. */
export const circularStates = ['draft', 'issued', 'cancelled'] as const
export type CircularState = (typeof circularStates)[number]

export type CircularFacts = {
  /** active agencies that it is addressed to */
  addresseeCount: number
}

const addressed: Guard<CircularFacts> = ({ addresseeCount }) =>
  addresseeCount > 0 ? null : problems.incomplete({ fields: [{ path: 'addressedTo', code: 'noAddressee' }] })

const issue = { from: ['draft'], to: 'issued', when: [addressed] } as const

export const circularMachine = machine({
  noun: 'circular',
  initial: 'draft' as CircularState,
  states: circularStates,
  moves: {
    issue: { ...issue, needs: 'circular.write', event: 'circular.published' },
    // The announcement of a cycle issues its circular; its own notice tells the agencies.
    issueWithCycle: { ...issue, needs: 'system', event: 'circular.issuedWithCycle' },
    cancel: {
      from: ['issued'],
      to: 'cancelled',
      needs: 'circular.write',
      event: 'circular.cancelled',
      asksReason: true,
    },
  },
})
