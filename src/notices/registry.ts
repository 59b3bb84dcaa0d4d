import type { EventName } from '../domain/events'
import { appealDecided } from './appealDecided'
import { appealRegistered } from './appealRegistered'
import { appealsOpened } from './appealsOpened'
import { circularCancelled } from './circularCancelled'
import { circularPublished } from './circularPublished'
import { circularReminded } from './circularReminded'
import { clockEscalated } from './clockEscalated'
import { clockLate } from './clockLate'
import { clockReminded } from './clockReminded'
import { clockStaffLate } from './clockStaffLate'
import { clockStaffReminded } from './clockStaffReminded'
import { councilApprovedToAgency } from './councilApprovedToAgency'
import { councilRecorded } from './councilRecorded'
import { councilRejected } from './councilRejected'
import { councilStarted } from './councilStarted'
import { cycleAnnounced } from './cycleAnnounced'
import { cycleCancelled } from './cycleCancelled'
import { dimensionApproved } from './dimensionApproved'
import { evaluationAbsent } from './evaluationAbsent'
import { evaluationDueMoved } from './evaluationDueMoved'
import { evaluationEditionMoved } from './evaluationEditionMoved'
import { evaluationExtended } from './evaluationExtended'
import { evaluationRecalled } from './evaluationRecalled'
import { evaluationRecalledToAgency } from './evaluationRecalledToAgency'
import { evaluationResubmitted } from './evaluationResubmitted'
import { evaluationResubmittedReceipt } from './evaluationResubmittedReceipt'
import { evaluationResumed } from './evaluationResumed'
import { evaluationResumedToAgency } from './evaluationResumedToAgency'
import { evaluationReturned } from './evaluationReturned'
import { evaluationSubmitted } from './evaluationSubmitted'
import { evaluationSubmittedReceipt } from './evaluationSubmittedReceipt'
import { evidenceInfected } from './evidenceInfected'
import { festivalPublished } from './festivalPublished'
import { finallyApproved } from './finallyApproved'
import { initiallyApproved } from './initiallyApproved'
import { inquiryAnswered } from './inquiryAnswered'
import { inquiryDueMoved } from './inquiryDueMoved'
import { inquiryReturned } from './inquiryReturned'
import { inquirySent } from './inquirySent'
import { movedToFinalReview } from './movedToFinalReview'
import type { Notice } from './notice'
import { passwordChanged } from './passwordChanged'
import { selfAssessmentOpened } from './selfAssessmentOpened'
import { sentBack } from './sentBack'
import { sentToNational } from './sentToNational'
import { serviceCodeAssigned } from './serviceCodeAssigned'
import { servicePublished } from './servicePublished'
import { serviceReturned } from './serviceReturned'
import { serviceSubmitted } from './serviceSubmitted'
import { slaEnforced } from './slaEnforced'
import { slaTerminated } from './slaTerminated'
import { slaTerminationNoticed } from './slaTerminationNoticed'
import { slaTerminationWithdrawn } from './slaTerminationWithdrawn'
import { briefingAnnounced } from './briefingAnnounced'
import { briefingCancelled } from './briefingCancelled'
import { briefingPostponed } from './briefingPostponed'
import { briefingReminded } from './briefingReminded'
import { visitAnnounced } from './visitAnnounced'
import { visitCancelled } from './visitCancelled'
import { visitObjected } from './visitObjected'
import { visitPostponed } from './visitPostponed'
import { visitReported } from './visitReported'

/**
 * Every notice, a line each. Of two for the same event a person gets the first whose audience he belongs to: an evaluator
 * with a post in the agency, who may not review it, is told as one of its people.
 */
export const notices: readonly Notice[] = [
  cycleAnnounced,
  selfAssessmentOpened,
  cycleCancelled,
  evaluationSubmittedReceipt,
  evaluationSubmitted,
  evaluationRecalledToAgency,
  evaluationRecalled,
  evaluationReturned,
  evaluationResubmittedReceipt,
  evaluationResubmitted,
  evaluationResumedToAgency,
  evaluationResumed,
  evaluationEditionMoved,
  evaluationExtended,
  evaluationAbsent,
  evidenceInfected,
  dimensionApproved,
  initiallyApproved,
  appealsOpened,
  appealRegistered,
  appealDecided,
  movedToFinalReview,
  sentBack,
  finallyApproved,
  councilStarted,
  councilRecorded,
  councilApprovedToAgency,
  councilRejected,
  sentToNational,
  festivalPublished,
  passwordChanged,
  clockReminded,
  clockLate,
  clockStaffReminded,
  clockStaffLate,
  clockEscalated,
  evaluationDueMoved,
  inquiryDueMoved,
  inquirySent,
  inquiryReturned,
  inquiryAnswered,
  briefingAnnounced,
  briefingPostponed,
  briefingCancelled,
  briefingReminded,
  visitAnnounced,
  visitPostponed,
  visitCancelled,
  visitReported,
  visitObjected,
  circularPublished,
  circularReminded,
  circularCancelled,
  serviceSubmitted,
  serviceReturned,
  serviceCodeAssigned,
  servicePublished,
  slaEnforced,
  slaTerminated,
  slaTerminationNoticed,
  slaTerminationWithdrawn,
]

const byEvent = new Map<EventName, Notice[]>()
for (const notice of notices) byEvent.set(notice.event, [...(byEvent.get(notice.event) ?? []), notice])

/** What an event tells, and whom; nothing for the events that nobody is told of. */
export const noticesOf = (event: EventName): readonly Notice[] => byEvent.get(event) ?? []
