import type { FieldProblem, Problem } from '../problems'
import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of one briefing: agencies are invited, it is held, and who came is written down (seed 0, step 2; seed 4, obligation 2). */
export const briefingStates = ['draft', 'announced', 'held', 'cancelled'] as const
export type BriefingState = (typeof briefingStates)[number]

/** What a briefing is about: the two dimensions of an evaluation, apart or together. */
export const briefingDimensions = ['general', 'specific', 'both'] as const
export type BriefingDimension = (typeof briefingDimensions)[number]

export type BriefingFacts = {
  /** what a draft lacks before anybody is invited */
  lacking: FieldProblem[]
  /** true when people were invited: such a one is cancelled, one that nobody knows of is deleted */
  wasAnnounced: boolean
  /** true once it has begun */
  hasBegun: boolean
  /** invited agencies of which nobody has said whether they came */
  unsaid: FieldProblem[]
}

const whole =
  (of: (facts: BriefingFacts) => FieldProblem[]): Guard<BriefingFacts> =>
  (facts): Problem | null => {
    const fields = of(facts)
    return fields.length === 0 ? null : problems.incomplete({ fields })
  }
const begun: Guard<BriefingFacts> = ({ hasBegun }) => (hasBegun ? null : problems.notReady({ what: 'briefingBegun' }))
const known: Guard<BriefingFacts> = ({ wasAnnounced }) =>
  wasAnnounced ? null : problems.notReady({ what: 'briefingUnknown' })

export const briefingMachine = machine({
  noun: 'briefing',
  initial: 'draft' as BriefingState,
  states: briefingStates,
  moves: {
    announce: {
      from: ['draft'],
      to: 'announced',
      needs: 'briefing.manage',
      event: 'briefing.announced',
      when: [whole(({ lacking }) => lacking)],
    },
    hold: {
      from: ['announced'],
      to: 'held',
      needs: 'briefing.manage',
      event: 'briefing.held',
      when: [begun, whole(({ unsaid }) => unsaid)],
    },
    // Back to planning: another time is found there, and everybody is invited anew.
    postpone: {
      from: ['announced'],
      to: 'draft',
      needs: 'briefing.manage',
      event: 'briefing.postponed',
      asksReason: true,
    },
    cancel: {
      from: ['draft', 'announced'],
      to: 'cancelled',
      needs: 'briefing.manage',
      event: 'briefing.cancelled',
      when: [known],
      asksReason: true,
    },
  },
})
