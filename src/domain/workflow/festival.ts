import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of a festival page (E.1c): nothing of it is public before it is published. */
export const festivalStates = ['draft', 'published', 'archived'] as const
export type FestivalState = (typeof festivalStates)[number]

export type FestivalFacts = {
  cycleIsSent: boolean
  hasBody: boolean
  /** groups whose first place is a tie that only the council can break */
  unresolvedTies: string[]
}

const sent: Guard<FestivalFacts> = ({ cycleIsSent }) => (cycleIsSent ? null : problems.notReady({ what: 'sentCycle' }))
const written: Guard<FestivalFacts> = ({ hasBody }) => (hasBody ? null : problems.notReady({ what: 'festivalText' }))
const tiesResolved: Guard<FestivalFacts> = ({ unresolvedTies }) =>
  unresolvedTies.length === 0
    ? null
    : problems.notReady({
        what: 'ties',
        groups: unresolvedTies,
        fields: unresolvedTies.map((group) => ({ path: group, code: 'firstPlaceTied', values: { group } })),
      })

export const festivalMachine = machine({
  noun: 'festival',
  initial: 'draft' as FestivalState,
  states: festivalStates,
  moves: {
    publish: {
      from: ['draft'],
      to: 'published',
      needs: 'festival.publish',
      event: 'festival.published',
      when: [sent, written, tiesResolved],
    },
    archive: { from: ['published'], to: 'archived', needs: 'festival.publish', event: 'festival.withdrawn' },
  },
})
