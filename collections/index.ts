import type { CollectionConfig } from 'payload'
import { regulations } from './catalogue/regulations'
import { serviceEditions } from './catalogue/service-editions'
import { services } from './catalogue/services'
import { slaSignatures } from './catalogue/sla-signatures'
import { slas } from './catalogue/slas'
import { appeals } from './evaluation/appeals'
import { axes } from './evaluation/axes'
import { councilSessions } from './evaluation/council-sessions'
import { deficiencies } from './evaluation/deficiencies'
import { evaluationCycles } from './evaluation/evaluation-cycles'
import { evaluationItems } from './evaluation/evaluation-items'
import { evaluationScores } from './evaluation/evaluation-scores'
import { evaluations } from './evaluation/evaluations'
import { evidence } from './evaluation/evidence'
import { inquiries } from './evaluation/inquiries'
import { inquiryAnswers } from './evaluation/inquiry-answers'
import { briefingAttendance } from './evaluation/briefing-attendance'
import { briefings } from './evaluation/briefings'
import { visits } from './evaluation/visits'
import { indicators } from './evaluation/indicators'
import { measures } from './evaluation/measures'
import { formEditions } from './forms/form-editions'
import { publicResponses } from './forms/public-responses'
import { submissionReceipts } from './forms/submission-receipts'
import { agencies } from './organisation/agencies'
import { clockRules } from './organisation/clock-rules'
import { agencyGroups } from './organisation/agency-groups'
import { holidays } from './organisation/holidays'
import { provinces } from './organisation/provinces'
import { users } from './organisation/users'
import { workHours } from './organisation/work-hours'
import { circularReceipts } from './publishing/circular-receipts'
import { circulars } from './publishing/circulars'
import { documents } from './publishing/documents'
import { festivals } from './publishing/festivals'
import { letters } from './publishing/letters'
import { media } from './publishing/media'
import { results } from './publishing/results'
import { auditEvents } from './system/audit-events'
import { clocks } from './system/clocks'
import { mailbox } from './system/mailbox'
import { noticeAttempts } from './system/notice-attempts'
import { noticeTexts } from './system/notice-texts'
import { notices } from './system/notices'
import { webhooks } from './system/webhooks'

/** Every collection, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  evaluationCycles,
  axes,
  indicators,
  measures,
  evaluations,
  evaluationItems,
  evaluationScores,
  evidence,
  deficiencies,
  appeals,
  inquiries,
  inquiryAnswers,
  briefings,
  briefingAttendance,
  visits,
  councilSessions,
  formEditions,
  submissionReceipts,
  publicResponses,
  circulars,
  circularReceipts,
  letters,
  festivals,
  results,
  documents,
  media,
  services,
  serviceEditions,
  slas,
  slaSignatures,
  regulations,
  provinces,
  agencyGroups,
  agencies,
  users,
  holidays,
  workHours,
  clockRules,
  clocks,
  auditEvents,
  notices,
  noticeAttempts,
  noticeTexts,
  webhooks,
  mailbox,
]
