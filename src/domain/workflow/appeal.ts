import { machine } from './machine'

/** The life of one appeal: its text cannot change after it is registered [ministry notice of 1398/02/08]. */
export const appealStates = ['registered', 'accepted', 'partially_accepted', 'rejected'] as const
export type AppealState = (typeof appealStates)[number]

const decision = { from: ['registered'], needs: 'appeal.decide', event: 'appeal.decided', asksReason: true } as const

export const appealMachine = machine({
  noun: 'appeal',
  initial: 'registered' as AppealState,
  states: appealStates,
  moves: {
    accept: { ...decision, to: 'accepted' },
    acceptPartially: { ...decision, to: 'partially_accepted' },
    reject: { ...decision, to: 'rejected' },
  },
})
