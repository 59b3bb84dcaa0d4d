/** Every right in the product, as `noun.verb`. Access rules, moves and pages ask for these and never for a role. */
export const verbs = [
  'admin.enter',
  'province.read',
  'province.configure',
  'agency.read',
  'agency.manage',
  'user.read',
  'user.manage',
  'calendar.read',
  'calendar.manage',
  /** clocks, their rules, and how deadlines are kept */
  'clock.read',
  'clock.configure',
  /** told of what is late when a rule says so of the head of the organisation */
  'clock.oversee',
  'regulation.read',
  'regulation.manage',
  'service.read',
  'service.manage',
  /** fill the identity forms of one's own agency */
  'service.fill',
  /** agree to a form that was handed in, or return it */
  'service.review',
  /** the national body alone gives codes to services */
  'service.setCode',
  /** agreements of the province in every state */
  'sla.read',
  /** agreements that are or were in force */
  'sla.readInForce',
  'sla.write',
  'sla.signAsProvider',
  'sla.signAsRecipient',
  'sla.terminate',
  'cycle.read',
  'cycle.configure',
  'cycle.announce',
  'cycle.run',
  'cycle.send',
  'form.read',
  'form.configure',
  /** what the public answered to the province's public forms */
  'publicForm.readResponses',
  /** mark a public response as seen, reply to it once, remove abuse */
  'publicForm.reply',
  /** all evaluations in scope, with scores, before publication */
  'evaluation.read',
  /** evaluations of one's own agency; scores only after the initial approval */
  'evaluation.readOwn',
  'evaluation.fill',
  /** save answers for the agencies of a province from a sheet; never submits them */
  'evaluation.importAnswers',
  'evaluation.submit',
  'evaluation.scoreGeneral',
  'evaluation.scoreSpecific',
  'evaluation.recordInquiry',
  'evaluation.appeal',
  /** send inquiries, register replies that came by letter, accept or return them */
  'inquiry.manage',
  /** answer the inquiries that one's own body is asked */
  'inquiry.answer',
  /** plan briefings, invite to them and write down who came */
  'briefing.manage',
  /** be invited to a briefing and say whether one's agency comes */
  'briefing.attend',
  /** plan visits of agencies, announce, put off and close them */
  'visit.manage',
  /** go to an agency and write what was seen */
  'visit.report',
  /** speak to the report of a visit to one's own agency */
  'visit.remark',
  'evaluation.approve',
  'appeal.decide',
  'council.read',
  'council.record',
  'circular.write',
  /** read the circulars that were sent to one's own agency; reading is what their receipts tell */
  'circular.readOwn',
  'letter.read',
  'letter.write',
  'festival.write',
  'festival.publish',
  'media.write',
  'audit.read',
  'notice.read',
  /** a province's texts of notices and its webhooks */
  'notice.configure',
  /** send a failed notice again, let mail go to an address that bounced */
  'notice.resend',
  'mailbox.read',
] as const

export type Verb = (typeof verbs)[number]
