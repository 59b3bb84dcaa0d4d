import type { FieldProblem } from '../problems'
import { problems } from '../problems'
import type { Guard } from './machine'
import { machine } from './machine'

/** The life of one inquiry: what one body is asked of many agencies, on one indicator (E.4 of the workflows). */
export const inquiryWorkflowStates = [
  'draft',
  'sent',
  'seen',
  'answered',
  'returned',
  'accepted',
  'unanswered',
  'cancelled',
] as const
export type InquiryState = (typeof inquiryWorkflowStates)[number]

/** States in which the answer is written: by the body that is asked, or by an operator from its letter. */
export const answeringStates = ['sent', 'seen', 'returned'] as const
/** States in which an answer is still to come or to be judged; nothing that it covers is approved before. */
export const openInquiryStates = ['sent', 'seen', 'returned', 'answered'] as const

export type InquiryFacts = {
  cycleIsRunning: boolean
  /** what a draft lacks before it can go out */
  lacking: FieldProblem[]
  /** agencies and measures without an answer and without a word why */
  missing: FieldProblem[]
  /** true when the day by which it was to be answered is over */
  isOverdue: boolean
}

const running: Guard<InquiryFacts> = ({ cycleIsRunning }) =>
  cycleIsRunning ? null : problems.notReady({ what: 'runningCycle' })
const complete: Guard<InquiryFacts> = ({ lacking }) =>
  lacking.length === 0 ? null : problems.incomplete({ fields: lacking })
const allAnswered: Guard<InquiryFacts> = ({ missing }) =>
  missing.length === 0 ? null : problems.incomplete({ fields: missing })
const overdue: Guard<InquiryFacts> = ({ isOverdue }) =>
  isOverdue ? null : problems.notReady({ what: 'inquiryDueDate' })

export const inquiryMachine = machine({
  noun: 'inquiry',
  initial: 'draft' as InquiryState,
  states: inquiryWorkflowStates,
  moves: {
    send: { from: ['draft'], to: 'sent', needs: 'inquiry.manage', event: 'inquiry.sent', when: [running, complete] },
    see: { from: ['sent'], to: 'seen', needs: 'inquiry.answer', event: 'inquiry.seen' },
    answer: {
      from: answeringStates,
      to: 'answered',
      needs: ['inquiry.answer', 'inquiry.manage'],
      event: 'inquiry.answered',
      when: [running, allAnswered],
    },
    return: {
      from: ['answered'],
      to: 'returned',
      needs: 'inquiry.manage',
      event: 'inquiry.returned',
      when: [running],
      asksReason: true,
    },
    accept: { from: ['answered'], to: 'accepted', needs: 'inquiry.manage', event: 'inquiry.accepted', when: [running] },
    // «بدون پاسخ»: the evaluators go on without it. What was answered so far is kept and reaches nobody's score.
    closeUnanswered: {
      from: answeringStates,
      to: 'unanswered',
      needs: 'inquiry.manage',
      event: 'inquiry.unanswered',
      when: [overdue],
    },
    cancel: {
      from: ['draft', 'sent', 'seen', 'returned'],
      to: 'cancelled',
      needs: 'inquiry.manage',
      event: 'inquiry.cancelled',
      asksReason: true,
    },
  },
})
