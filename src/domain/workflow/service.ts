import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/**
 * The life of a service's identity form (part C of the domain: draft, submitted, reviewed, code requested, code assigned,
 * published, revised, archived). What is published is an edition of its own, so that a service which is being revised
 * still shows its last published text.
 */
export const serviceStates = [
  'draft',
  'submitted',
  'returned',
  'reviewed',
  'code_requested',
  'code_assigned',
  'published',
  'revised',
  'archived',
] as const
export type ServiceState = (typeof serviceStates)[number]

/** States in which the form is open to its writers. */
export const openServiceStates = ['draft', 'returned', 'revised'] as const satisfies readonly ServiceState[]
export const isOpenService = (state: string): boolean => (openServiceStates as readonly string[]).includes(state)

export type ServiceFacts = {
  /** what the form lacks before it can be handed in */
  lacking: FieldProblem[]
  hasCode: boolean
  /** what is wrong with the code that is being given */
  codeProblems: FieldProblem[]
  /** true while an agreement on this service binds both sides */
  hasAgreementInForce: boolean
}

const complete: Guard<ServiceFacts> = ({ lacking }) =>
  lacking.length === 0 ? null : problems.incomplete({ fields: lacking })
const withoutCode: Guard<ServiceFacts> = ({ hasCode }) =>
  hasCode ? problems.notReady({ what: 'serviceHasCode' }) : null
const withCode: Guard<ServiceFacts> = ({ hasCode }) => (hasCode ? null : problems.notReady({ what: 'serviceCode' }))
const goodCode: Guard<ServiceFacts> = ({ codeProblems }) =>
  codeProblems.length === 0 ? null : problems.invalid({ fields: codeProblems })
const nothingBinds: Guard<ServiceFacts> = ({ hasAgreementInForce }) =>
  hasAgreementInForce ? problems.notReady({ what: 'agreementInForce' }) : null

export const serviceMachine = machine({
  noun: 'service',
  initial: 'draft' as ServiceState,
  states: serviceStates,
  moves: {
    submit: {
      from: openServiceStates,
      to: 'submitted',
      needs: ['service.fill', 'service.manage'],
      event: 'service.submitted',
      when: [complete],
    },
    // Whoever handed in too early takes it back himself, as long as nobody has agreed to it.
    recall: {
      from: ['submitted'],
      to: 'draft',
      needs: ['service.fill', 'service.manage'],
      event: 'service.recalled',
    },
    return: {
      from: ['submitted', 'reviewed'],
      to: 'returned',
      needs: 'service.review',
      event: 'service.returned',
      asksReason: true,
    },
    review: {
      from: ['submitted'],
      to: 'reviewed',
      needs: 'service.review',
      event: 'service.reviewed',
      when: [complete],
    },
    requestCode: {
      from: ['reviewed'],
      to: 'code_requested',
      needs: 'service.manage',
      event: 'service.codeRequested',
      when: [withoutCode],
    },
    assignCode: {
      from: ['code_requested'],
      to: 'code_assigned',
      needs: 'service.setCode',
      event: 'service.codeAssigned',
      when: [goodCode],
    },
    // A form may be shown while its code is on the way («در حال اخذ کد»); when the code comes, a new edition shows it.
    assignCodeToPublished: {
      from: ['published'],
      to: 'published',
      needs: 'service.setCode',
      event: 'service.codeAssigned',
      when: [withoutCode, goodCode],
    },
    // A service that had its code before this revision goes on without asking for it again.
    keepCode: {
      from: ['reviewed'],
      to: 'code_assigned',
      needs: 'service.manage',
      event: 'service.codeKept',
      when: [withCode],
    },
    publish: {
      from: ['code_requested', 'code_assigned'],
      to: 'published',
      needs: 'service.manage',
      event: 'service.published',
      when: [complete],
    },
    revise: {
      from: ['published'],
      to: 'revised',
      needs: ['service.fill', 'service.manage'],
      event: 'service.revisionBegun',
    },
    archive: {
      from: ['draft', 'returned', 'revised', 'reviewed', 'code_requested', 'code_assigned', 'published'],
      to: 'archived',
      needs: 'service.manage',
      event: 'service.archived',
      when: [nothingBinds],
      asksReason: true,
    },
    restore: { from: ['archived'], to: 'revised', needs: 'service.manage', event: 'service.restored' },
  },
})
