import type { FieldProblem, Problem } from '../problems'
import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of one visit: a representative of the organisation goes to an agency and reports what was seen there. */
export const visitWorkflowStates = [
  'draft',
  'announced',
  'visited',
  'reported',
  'acknowledged',
  'objected',
  'closed',
  'cancelled',
] as const
export type VisitState = (typeof visitWorkflowStates)[number]

/** Verification checks the answers of an evaluation; a desk visit looks at how a service is given. */
export const visitPurposes = ['verification', 'desk'] as const

/** States in which a visit is still to be finished; one that says so holds up the approval of its evaluation. */
export const openVisitStates = ['announced', 'visited', 'reported', 'acknowledged', 'objected'] as const

/** States in which the report, where there is one, is its visitor's and the staff's alone. */
export const unreportedVisitStates = ['draft', 'announced', 'visited'] as const satisfies readonly VisitState[]

export type VisitFacts = {
  /** true for the one who makes the visit */
  isVisitor: boolean
  /** true for a person with a post in the agency that is visited */
  isOfAgency: boolean
  /** what a draft lacks before the agency can be told */
  lacking: FieldProblem[]
  /** true when the agency was told of it: such a one is cancelled, one that nobody knows of is deleted */
  wasAnnounced: boolean
  /** true once the visit has begun */
  hasBegun: boolean
  /** what a report lacks */
  unwritten: FieldProblem[]
  /** true when the agency said something, or its time to do so is over */
  isHeard: boolean
}

const impartial: Guard<VisitFacts> = ({ isOfAgency }) => (isOfAgency ? problems.conflictOfInterest() : null)
const byVisitor: Guard<VisitFacts> = ({ isVisitor }) => (isVisitor ? null : problems.forbidden())
const whole =
  (of: (facts: VisitFacts) => FieldProblem[]): Guard<VisitFacts> =>
  (facts): Problem | null => {
    const fields = of(facts)
    return fields.length === 0 ? null : problems.incomplete({ fields })
  }
const begun: Guard<VisitFacts> = ({ hasBegun }) => (hasBegun ? null : problems.notReady({ what: 'visitBegun' }))
const known: Guard<VisitFacts> = ({ wasAnnounced }) =>
  wasAnnounced ? null : problems.notReady({ what: 'visitUnknown' })
const heard: Guard<VisitFacts> = ({ isHeard }) => (isHeard ? null : problems.notReady({ what: 'visitRemark' }))

export const visitMachine = machine({
  noun: 'visit',
  initial: 'draft' as VisitState,
  states: visitWorkflowStates,
  moves: {
    announce: {
      from: ['draft'],
      to: 'announced',
      needs: 'visit.manage',
      event: 'visit.announced',
      when: [impartial, whole(({ lacking }) => lacking)],
    },
    finish: {
      from: ['announced'],
      to: 'visited',
      needs: 'visit.report',
      event: 'visit.finished',
      when: [impartial, byVisitor, begun],
    },
    report: {
      from: ['visited'],
      to: 'reported',
      needs: 'visit.report',
      event: 'visit.reported',
      when: [impartial, byVisitor, whole(({ unwritten }) => unwritten)],
    },
    acknowledge: { from: ['reported'], to: 'acknowledged', needs: 'visit.remark', event: 'visit.acknowledged' },
    object: { from: ['reported'], to: 'objected', needs: 'visit.remark', event: 'visit.objected', asksReason: true },
    close: {
      from: ['reported', 'acknowledged', 'objected'],
      to: 'closed',
      needs: 'visit.manage',
      event: 'visit.closed',
      when: [impartial, heard],
    },
    // Back to planning: another time is found there, and the agency is told anew.
    postpone: {
      from: ['announced'],
      to: 'draft',
      needs: 'visit.manage',
      event: 'visit.postponed',
      when: [impartial],
      asksReason: true,
    },
    cancel: {
      from: ['draft', 'announced'],
      to: 'cancelled',
      needs: 'visit.manage',
      event: 'visit.cancelled',
      when: [impartial, known],
      asksReason: true,
    },
  },
})
