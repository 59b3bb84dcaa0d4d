import type { Verb } from './verbs'

/** Where an assignment reaches: the whole installation, one province, or one agency of it. */
export type Reach = 'installation' | 'province' | 'agency'

export type Role = { reach: Reach; verbs: readonly Verb[] }

const staffReads = [
  'province.read',
  'agency.read',
  'calendar.read',
  'regulation.read',
  'service.read',
  'sla.read',
  'cycle.read',
  'form.read',
  'evaluation.read',
] as const satisfies readonly Verb[]

const agencyReads = [
  'province.read',
  'agency.read',
  'calendar.read',
  'regulation.read',
  'sla.readInForce',
  'cycle.read',
  'form.read',
  'evaluation.readOwn',
  'circular.readOwn',
] as const satisfies readonly Verb[]

/**
 * The roles of the field as data (the domain's table of roles). A role is only a name for a set of verbs and a reach.
 * Scoring and final approval are different roles, because nobody approves what he scored.
 */
export const roles = {
  super_admin: {
    reach: 'installation',
    verbs: [
      ...staffReads,
      'admin.enter',
      'province.configure',
      'agency.manage',
      'user.read',
      'user.manage',
      'calendar.manage',
      'clock.read',
      'clock.configure',
      'regulation.manage',
      'audit.read',
      'notice.read',
      'notice.configure',
      'notice.resend',
      'mailbox.read',
      'media.write',
    ],
  },
  head: {
    reach: 'province',
    verbs: [
      ...staffReads,
      'admin.enter',
      'service.review',
      'sla.signAsProvider',
      'sla.terminate',
      'publicForm.readResponses',
      'council.read',
      'letter.read',
      'audit.read',
      'clock.read',
      'clock.oversee',
    ],
  },
  deputy: {
    reach: 'province',
    verbs: [
      ...staffReads,
      'admin.enter',
      'publicForm.readResponses',
      'service.review',
      'cycle.announce',
      'evaluation.approve',
      'clock.read',
      'council.read',
      'letter.read',
      'audit.read',
    ],
  },
  cycle_manager: {
    reach: 'province',
    verbs: [
      ...staffReads,
      'admin.enter',
      'agency.manage',
      'user.read',
      'user.manage',
      'calendar.manage',
      'clock.read',
      'clock.configure',
      'regulation.manage',
      'service.manage',
      'sla.write',
      'province.configure',
      'cycle.configure',
      'cycle.announce',
      'cycle.run',
      'cycle.send',
      'form.configure',
      'publicForm.readResponses',
      'publicForm.reply',
      'evaluation.importAnswers',
      'inquiry.manage',
      'briefing.manage',
      'visit.manage',
      'visit.report',
      'circular.write',
      'letter.read',
      'letter.write',
      'council.read',
      'audit.read',
      'notice.read',
      'notice.configure',
      'notice.resend',
      'mailbox.read',
      'media.write',
    ],
  },
  general_evaluator: {
    reach: 'province',
    verbs: [
      ...staffReads,
      'admin.enter',
      'evaluation.scoreGeneral',
      'evaluation.recordInquiry',
      'inquiry.manage',
      'briefing.manage',
      'visit.manage',
      'visit.report',
    ],
  },
  specific_evaluator: {
    reach: 'province',
    verbs: [
      ...staffReads,
      'admin.enter',
      'evaluation.scoreSpecific',
      'evaluation.recordInquiry',
      'inquiry.manage',
      'briefing.manage',
      'visit.manage',
      'visit.report',
    ],
  },
  appeals_committee: { reach: 'province', verbs: [...staffReads, 'admin.enter', 'appeal.decide'] },
  council_secretary: {
    reach: 'province',
    verbs: [...staffReads, 'admin.enter', 'council.read', 'council.record', 'letter.read', 'letter.write'],
  },
  council_member: { reach: 'province', verbs: [...staffReads, 'council.read'] },
  governor: { reach: 'province', verbs: [...staffReads, 'council.read', 'clock.read'] },
  content_editor: {
    reach: 'province',
    verbs: [
      'province.read',
      'agency.read',
      'cycle.read',
      'regulation.read',
      'admin.enter',
      'festival.write',
      'festival.publish',
      'circular.write',
      'media.write',
    ],
  },
  national: { reach: 'installation', verbs: [...staffReads, 'service.setCode', 'council.read'] },
  agency_head: {
    reach: 'agency',
    verbs: [
      ...agencyReads,
      'service.fill',
      'sla.signAsProvider',
      'sla.signAsRecipient',
      'evaluation.fill',
      'evaluation.submit',
      'evaluation.appeal',
      'briefing.attend',
      'visit.remark',
    ],
  },
  inquiry_responder: {
    reach: 'agency',
    verbs: ['province.read', 'agency.read', 'calendar.read', 'cycle.read', 'inquiry.answer', 'circular.readOwn'],
  },
  liaison: {
    reach: 'agency',
    verbs: [...agencyReads, 'service.fill', 'evaluation.fill', 'evaluation.appeal', 'briefing.attend', 'visit.remark'],
  },
} as const satisfies Record<string, Role>

export type RoleName = keyof typeof roles

export const roleNames = Object.keys(roles) as RoleName[]

/** The reach of a role; agency roles must name an agency, province roles a province. */
export const reachOf = (role: RoleName): Reach => roles[role].reach

/** True when the role holds the verb. */
export function roleHolds(role: string, verb: Verb): boolean {
  const found = (roles as Record<string, Role>)[role]
  return found ? found.verbs.includes(verb) : false
}

/** The roles that hold a verb. */
export const rolesHolding = (verb: Verb): RoleName[] => roleNames.filter((role) => roleHolds(role, verb))
