import type { EventDetails, EventName } from '../domain/events'
import type { Verb } from '../domain/people/verbs'
import type { MessageKey } from '../i18n'

/**
 * Who is told. People whose role holds one of the verbs, where that role reaches: `province` is the staff of the subject's
 * province, `agency` the people of the subject's agency, `cycleAgencies` those of every agency that the cycle evaluates,
 * `circularAgencies` those of every addressee of the circular, `circularUnread` of those alone that have not opened it,
 * `slaRecipients` those of every agency that receives the service of an agreement.
 * `briefingInvited` those of every agency that a briefing invites, `briefingComers` of those that did not decline, and
 * `briefingEvaluators` the staff of its province where evaluators are invited, too.
 * `themselves` is the person that the event is about.
 */
export type Audience =
  | {
      of:
        | 'province'
        | 'agency'
        | 'cycleAgencies'
        | 'circularAgencies'
        | 'circularUnread'
        | 'slaRecipients'
        | 'briefingInvited'
        | 'briefingComers'
        | 'briefingEvaluators'
      verbs: readonly Verb[]
    }
  | { of: 'themselves' }

/**
 * What a notice can tell, as it is stored; null where the event has none of it. There is no score among these and none
 * may be added: mail leaves the house, and no score leaves it before publication.
 */
export type Facts = {
  agencyName: string | null
  /** the evaluation of the agency that is spoken of */
  evaluation: string | null
  cycle: string | null
  cycleTitle: string | null
  performanceYear: string | null
  provinceCode: string | null
  organisationName: string | null
  councilName: string | null
  circularNumber: string | null
  circularDate: string | null
  selfAssessmentOpens: string | null
  selfAssessmentCloses: string | null
  appealsClose: string | null
  festivalTitle: string | null
  measureTitle: string | null
  flaggedCount: number | null
  /** what is to be mended, question by question */
  flagged: string | null
  details: EventDetails
}

/** A line of the box under the text: a label and a value. Lines without a value are left out. */
export type RowName =
  | 'agency'
  | 'cycle'
  | 'circular'
  | 'circularDate'
  | 'opens'
  | 'closes'
  | 'appealsClose'
  | 'dueDate'
  | 'meetingDate'
  | 'flaggedCount'
  | 'flagged'
  | 'dimension'
  | 'measure'
  | 'decision'
  | 'reason'
  | 'minutesNumber'
  | 'minutesDate'
  | 'approvedCount'
  | 'rejectedCount'
  | 'letterNumber'
  | 'letterDate'
  | 'trackingCode'
  | 'work'
  | 'effectiveDate'

type Text = MessageKey<'notices'>

/** One notice: which event, who is told, in which words, and where its button leads. */
export type Notice = {
  event: EventName
  audience: readonly Audience[]
  subjectKey: Text
  bodyKey: Text
  actionKey: Text
  rows: readonly RowName[]
  /** a path of this site */
  link: (facts: Facts) => string
  /** the words of a message to phones, for what cannot wait; other notices are not sent there */
  smsKey?: Text
  /** true when also the one who did it is told; a receipt, which he gets at once, day or night */
  includesActor?: boolean
  /** true for what is never put into a daily mail; what is due today is not, either */
  urgent?: boolean
  /** true where no province may be silent about it: receipts, returns, what becomes of an account or an appeal */
  needed?: boolean
  /**
   * `aDay`: at most one a day to a person, for what may happen sixty times in a row; its words speak of the list and not
   * of one agency.
   */
  once?: 'aDay'
}

/** The people who work on an agency's evaluation: its liaison and its head. */
export const agencyPeople = { of: 'agency', verbs: ['evaluation.readOwn'] } as const satisfies Audience

/** The same, of every agency of the cycle. */
export const peopleOfAllAgencies = { of: 'cycleAgencies', verbs: ['evaluation.readOwn'] } as const satisfies Audience

/** The people of the body that is asked. */
export const inquiredBody = { of: 'agency', verbs: ['inquiry.answer'] } as const satisfies Audience

/** The people of the agencies that a briefing invites, and the evaluators where they are invited, too. */
export const briefed = [
  { of: 'briefingInvited', verbs: ['briefing.attend'] },
  { of: 'briefingEvaluators', verbs: ['evaluation.scoreGeneral', 'evaluation.scoreSpecific'] },
] as const satisfies readonly Audience[]

/** The people of the agencies that have not declined the invitation. */
export const comers = { of: 'briefingComers', verbs: ['briefing.attend'] } as const satisfies Audience

/** The people of the agency that is visited. */
export const visitedPeople = { of: 'agency', verbs: ['visit.remark'] } as const satisfies Audience

/** The people of the agencies that a circular is addressed to. */
export const addressees = { of: 'circularAgencies', verbs: ['circular.readOwn'] } as const satisfies Audience

/** The people of the agencies that an agreement promises its service to. */
export const slaRecipientPeople = { of: 'slaRecipients', verbs: ['sla.readInForce'] } as const satisfies Audience

/** Who writes the form of a service: its agency's people, or the organisation's own. */
export const serviceWriters = [
  { of: 'agency', verbs: ['service.fill'] },
  { of: 'province', verbs: ['service.manage'] },
] as const satisfies readonly Audience[]

/** Evaluators of both dimensions in the province. */
export const evaluators = {
  of: 'province',
  verbs: ['evaluation.scoreGeneral', 'evaluation.scoreSpecific'],
} as const satisfies Audience
