import type { Verb } from '../people/verbs'

/** Who owes the work that a clock measures: the organisation that evaluates, or the agency that the row belongs to. */
export const debtors = ['organisation', 'agency'] as const
export type Debtor = (typeof debtors)[number]

/**
 * A kind of work with a deadline. It runs while its thing is in one of the states `runs`, stands while it is in one of
 * `pauses`, and is stopped by every other state: `cancelledBy` without a judgement, all others as met or late.
 */
export type ClockKind = {
  noun: 'evaluation' | 'inquiry' | 'visit' | 'appeal' | 'cycle'
  runs: readonly string[]
  pauses: readonly string[]
  cancelledBy: readonly string[]
  owedBy: Debtor
  /** holders of one of these in the province (or agency) owe it and are the ones who are reminded */
  verbs: readonly Verb[]
  /** `rule`: the rule's length; `thing`: the thing itself names its last day, and the rule only when to remind */
  due: 'rule' | 'thing'
  /** where those who owe it find it */
  href: string
}

/** Every kind of work that has a clock, by name. */
export const clockKinds = {
  selfAssessment: {
    noun: 'evaluation',
    runs: ['not_started', 'in_progress'],
    pauses: [],
    cancelledBy: [],
    owedBy: 'agency',
    verbs: ['evaluation.fill'],
    due: 'thing',
    href: '/portal?group=forms',
  },
  review: {
    noun: 'evaluation',
    runs: ['submitted', 'under_review'],
    pauses: ['returned'],
    cancelledBy: ['in_progress'],
    owedBy: 'organisation',
    verbs: ['evaluation.scoreGeneral', 'evaluation.scoreSpecific'],
    due: 'rule',
    href: '/portal?group=reviews',
  },
  deficiency: {
    noun: 'evaluation',
    runs: ['returned'],
    pauses: [],
    cancelledBy: [],
    owedBy: 'agency',
    verbs: ['evaluation.fill'],
    due: 'thing',
    href: '/portal?group=forms',
  },
  inquiry: {
    noun: 'inquiry',
    runs: ['sent', 'seen', 'returned'],
    pauses: [],
    cancelledBy: ['cancelled'],
    owedBy: 'agency',
    verbs: ['inquiry.answer'],
    due: 'thing',
    href: '/portal?group=inquiries',
  },
  visit: {
    noun: 'visit',
    runs: ['visited'],
    pauses: [],
    cancelledBy: [],
    owedBy: 'organisation',
    verbs: ['visit.report'],
    due: 'rule',
    href: '/portal?group=visits',
  },
  visitRemark: {
    noun: 'visit',
    runs: ['reported'],
    pauses: [],
    cancelledBy: [],
    owedBy: 'agency',
    verbs: ['visit.remark'],
    due: 'rule',
    href: '/portal?group=visits',
  },
  appeal: {
    noun: 'appeal',
    runs: ['registered'],
    pauses: [],
    cancelledBy: [],
    owedBy: 'organisation',
    verbs: ['appeal.decide'],
    due: 'rule',
    href: '/portal?group=appeals',
  },
  approval: {
    noun: 'evaluation',
    runs: ['final_review'],
    pauses: [],
    cancelledBy: [],
    owedBy: 'organisation',
    verbs: ['evaluation.approve'],
    due: 'rule',
    href: '/portal?group=approvals',
  },
  publication: {
    noun: 'cycle',
    runs: ['sent_to_national'],
    pauses: [],
    cancelledBy: ['cancelled'],
    owedBy: 'organisation',
    verbs: ['festival.publish'],
    due: 'rule',
    href: '/portal?group=publishing',
  },
  delivery: {
    noun: 'cycle',
    runs: [
      'announced',
      'self_assessment',
      'evaluation',
      'appeals',
      'final_review',
      'council',
      'approved',
      'sent_to_national',
    ],
    pauses: [],
    cancelledBy: ['cancelled'],
    owedBy: 'organisation',
    verbs: ['cycle.run'],
    due: 'rule',
    href: '/portal?group=cycles',
  },
} as const satisfies Record<string, ClockKind>

export type ClockKindName = keyof typeof clockKinds
export const clockKindNames = Object.keys(clockKinds) as ClockKindName[]
export const kindOf = (name: ClockKindName): ClockKind => clockKinds[name]

export type Phase = 'running' | 'paused' | 'stopped'

/** Whether a clock of this kind runs, stands or is over while its thing is in a state. */
export function phaseOf(name: ClockKindName, state: string): Phase {
  const { runs, pauses } = kindOf(name)
  if (runs.includes(state)) return 'running'
  return pauses.includes(state) ? 'paused' : 'stopped'
}

/** The kinds of a noun whose clock something does to when its thing goes from one state to another. */
export const kindsMoved = (noun: string, from: string, to: string): ClockKindName[] =>
  clockKindNames.filter((name) => kindOf(name).noun === noun && phaseOf(name, from) !== phaseOf(name, to))
