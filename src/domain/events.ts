/**
 * Every thing that can happen, named once. An audit event carries one of these names; the notices registry says who is
 * told. Details hold ids, numbers and reasons, never a copy of a person's text beyond the reason that was given.
 */
export const eventNames = [
  'user.signedIn',
  'user.created',
  'user.rolesChanged',
  'user.passwordReset',
  'user.mailHeld',
  'user.mailReleased',
  'user.phoneVerified',
  'noticeText.changed',
  'notice.resent',
  'cycle.indicatorsReady',
  'cycle.reopened',
  'cycle.announced',
  'cycle.selfAssessmentOpened',
  'cycle.evaluationStarted',
  'cycle.appealsOpened',
  'cycle.finalReviewStarted',
  'cycle.councilStarted',
  'cycle.approved',
  'cycle.sentToNational',
  'cycle.published',
  'cycle.closed',
  'cycle.cancelled',
  'cycle.cloned',
  'edition.frozen',
  'edition.exported',
  'form.imported',
  'evaluation.started',
  'evaluation.answersImported',
  'evaluation.submitted',
  'evaluation.recalled',
  'evaluation.reviewStarted',
  'evaluation.returned',
  'evaluation.resubmitted',
  'evaluation.resumed',
  'evaluation.dimensionApproved',
  'evaluation.initiallyApproved',
  'evaluation.appealsOpened',
  'evaluation.appealed',
  'evaluation.movedToFinalReview',
  'evaluation.finallyApproved',
  'evaluation.sentBack',
  'evaluation.councilApproved',
  'evaluation.councilRejected',
  'evaluation.sent',
  'evaluation.published',
  'evaluation.absent',
  'evaluation.extended',
  'evaluation.editionMoved',
  'evaluation.dueMoved',
  'item.scored',
  'item.flagged',
  'item.unflagged',
  'item.inquiryRecorded',
  'inquiry.sent',
  'inquiry.seen',
  'inquiry.answered',
  'inquiry.returned',
  'inquiry.accepted',
  'inquiry.unanswered',
  'inquiry.cancelled',
  'inquiry.dueMoved',
  'clock.reminded',
  'clock.late',
  'clock.staffReminded',
  'clock.staffLate',
  'clock.escalated',
  'deficiency.raised',
  'deficiency.withdrawn',
  'deficiency.answered',
  'deficiency.lapsed',
  'deficiency.closed',
  'deficiency.raisedAgain',
  'appeal.registered',
  'appeal.decided',
  'evidence.added',
  'evidence.removed',
  'evidence.infected',
  'council.recorded',
  'festival.published',
  'festival.withdrawn',
  'circular.published',
  'circular.issuedWithCycle',
  'circular.cancelled',
  'circular.read',
  'circular.reminded',
  'letter.registered',
  'response.received',
  'response.seen',
  'response.answered',
  'response.removed',
] as const

export type EventName = (typeof eventNames)[number]

/** What an event may carry beside its subject. Scores are decimal strings. */
export type EventDetails = {
  from?: string
  to?: string
  reason?: string
  dueDate?: string
  dimension?: 'general' | 'specific'
  oldScore?: string | null
  newScore?: string | null
  count?: number
  letterNumber?: string
  letterDate?: string
  [key: string]: unknown
}
