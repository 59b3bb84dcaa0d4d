import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/**
 * The life of one version of a service level agreement (E.5 of the workflows). An amendment is a draft of its own that names
 * what it amends; from its first day on the amended version is superseded.
 */
export const slaStates = [
  'draft',
  'under_review',
  'signed_by_provider',
  'in_force',
  'termination_notice',
  'superseded',
  'terminated',
] as const
export type SlaState = (typeof slaStates)[number]

/** States in which an agreement binds both sides; of each service one version at most is in one of them. */
export const bindingSlaStates = ['in_force', 'termination_notice'] as const
/** States in which an agreement is public, now or as history. */
export const publicSlaStates = ['in_force', 'termination_notice', 'superseded', 'terminated'] as const
/** States of a version that is still being agreed on. */
export const pendingSlaStates = ['draft', 'under_review', 'signed_by_provider'] as const

export type SlaFacts = {
  /** what a draft lacks before it can be reviewed */
  lacking: FieldProblem[]
  /** true when the person speaks for the provider, or for one of the recipients */
  speaksForProvider: boolean
  speaksForRecipient: boolean
  recipientHasSigned: boolean
  /** what is wrong with the day that was asked for: its first, or that of its termination */
  dayProblems: FieldProblem[]
  /** true when the day of the termination has come */
  isTerminationDue: boolean
}

const complete: Guard<SlaFacts> = ({ lacking }) =>
  lacking.length === 0 ? null : problems.incomplete({ fields: lacking })
const asProvider: Guard<SlaFacts> = ({ speaksForProvider }) => (speaksForProvider ? null : problems.forbidden())
const asRecipient: Guard<SlaFacts> = ({ speaksForRecipient }) => (speaksForRecipient ? null : problems.forbidden())
const bothSigned: Guard<SlaFacts> = ({ recipientHasSigned }) =>
  recipientHasSigned ? null : problems.notReady({ what: 'recipientSignature' })
const onGoodDay: Guard<SlaFacts> = ({ dayProblems }) =>
  dayProblems.length === 0 ? null : problems.invalid({ fields: dayProblems })
const dayHasCome: Guard<SlaFacts> = ({ isTerminationDue }) =>
  isTerminationDue ? null : problems.notReady({ what: 'terminationDate' })

export const slaMachine = machine({
  noun: 'sla',
  initial: 'draft' as SlaState,
  states: slaStates,
  moves: {
    submit: { from: ['draft'], to: 'under_review', needs: 'sla.write', event: 'sla.submitted', when: [complete] },
    sign: {
      from: ['under_review'],
      to: 'signed_by_provider',
      needs: 'sla.signAsProvider',
      event: 'sla.signedByProvider',
      when: [asProvider],
    },
    countersign: {
      from: ['signed_by_provider'],
      to: 'signed_by_provider',
      needs: 'sla.signAsRecipient',
      event: 'sla.signedByRecipient',
      when: [asRecipient],
    },
    enforce: {
      from: ['signed_by_provider'],
      to: 'in_force',
      needs: 'sla.write',
      event: 'sla.enforced',
      when: [bothSigned, onGoodDay],
    },
    // The text is written anew: what was signed under the old one is no signature of the new one.
    sendBack: {
      from: ['under_review', 'signed_by_provider'],
      to: 'draft',
      needs: ['sla.write', 'sla.signAsProvider'],
      event: 'sla.sentBack',
      asksReason: true,
    },
    amend: { from: ['in_force'], to: 'in_force', needs: 'sla.write', event: 'sla.amendmentDrafted' },
    giveNotice: {
      from: ['in_force'],
      to: 'termination_notice',
      needs: 'sla.terminate',
      event: 'sla.terminationNoticed',
      when: [onGoodDay],
      asksReason: true,
    },
    withdrawNotice: {
      from: ['termination_notice'],
      to: 'in_force',
      needs: 'sla.terminate',
      event: 'sla.terminationWithdrawn',
    },
    supersede: { from: ['in_force'], to: 'superseded', needs: 'system', event: 'sla.superseded' },
    terminate: {
      from: ['termination_notice'],
      to: 'terminated',
      needs: 'system',
      event: 'sla.terminated',
      when: [dayHasCome],
    },
  },
})
