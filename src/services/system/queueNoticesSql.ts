import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Reach, RoleName } from '../../domain/people/roles'
import { reachOf, roleHolds, roleNames } from '../../domain/people/roles'
import type { Audience, Facts, Notice, RowName } from '../../notices/notice'
import { slaRecipients } from '../sla/recipientsSql'
import type { Subject } from './audit'
import { statement } from './sql'

/** A person in one of his roles, and what the notice may tell him. */
export type RecipientRow = Omit<Facts, 'details'> & {
  id: string
  name: string
  email: string
  language: string | null
  /** a choice of its own: each notice by itself, or one mail a day */
  delivery: string | null
  /** where messages to his phone go; null when he wants none or has not verified it */
  phone: string | null
  /** the address from which mail came back too often */
  heldAddress: string | null
  role: RoleName
  agency: string | null
}

const reaches: Record<Exclude<Audience['of'], 'themselves'>, Reach> = {
  province: 'province',
  agency: 'agency',
  cycleAgencies: 'agency',
  circularAgencies: 'agency',
  circularUnread: 'agency',
  slaRecipients: 'agency',
  briefingInvited: 'agency',
  briefingComers: 'agency',
  briefingEvaluators: 'province',
}

/** Roles that an audience means: those that hold one of its verbs and reach where it looks. No role has all provinces' mail. */
export function rolesOf(audience: Audience): RoleName[] {
  if (audience.of === 'themselves') return []
  const { of, verbs } = audience
  return roleNames.filter((role) => reachOf(role) === reaches[of] && verbs.some((verb) => roleHolds(role, verb)))
}

const oneOf = (roles: readonly RoleName[]): SQL =>
  sql`r.role in (${sql.join(
    roles.map((role) => sql`${role}`),
    sql`, `,
  )})`

/** Which roles of which people an audience means, as a condition on `users_roles r`. */
function condition(audience: Audience, { province, agency, id }: Subject): SQL {
  const roles = rolesOf(audience)
  switch (audience.of) {
    case 'themselves':
      return sql`r._parent_id = ${id}`
    case 'province':
      return sql`(r.province_id = ${province ?? null} and ${oneOf(roles)})`
    case 'agency':
      return sql`(r.agency_id = ${agency ?? null} and ${oneOf(roles)})`
    case 'circularAgencies':
      return sql`(r.agency_id in (select agency_id from circular_receipts where circular_id = ${id}) and ${oneOf(roles)})`
    case 'circularUnread':
      return sql`(r.agency_id in (select agency_id from circular_receipts where circular_id = ${id} and read_at is null) and ${oneOf(roles)})`
    case 'slaRecipients':
      return sql`(r.agency_id in (select a.id from ${slaRecipients(sql`${id}::uuid`)}) and ${oneOf(roles)})`
    case 'briefingInvited':
      return sql`(r.agency_id in (select agency_id from briefing_attendance where briefing_id = ${id}) and ${oneOf(roles)})`
    case 'briefingComers':
      return sql`(r.agency_id in (select agency_id from briefing_attendance where briefing_id = ${id} and coming is not false) and ${oneOf(roles)})`
    case 'briefingEvaluators':
      return sql`(r.province_id = (select province_id from briefings where id = ${id} and for_evaluators) and ${oneOf(roles)})`
    case 'cycleAgencies':
      return sql`(r.agency_id in (select e.agency_id from evaluations e where e.cycle_id = f.cycle) and ${oneOf(roles)})`
  }
}

const uuidOr = (value: string | null | undefined) => sql`${value ?? null}::uuid`

/**
 * What the event is about, in one row. Only what these notices say is asked for, and each thing by a small query of its
 * own: planning one join of all of it took PostgreSQL longer than everything else about a notice.
 */
function facts(notices: readonly Notice[], { type, id, cycle, evaluation, agency, province }: Subject): SQL {
  const says = (row: RowName, value: SQL) => (notices.some(({ rows }) => rows.includes(row)) ? value : sql`null`)
  const ofEvaluation = evaluation ? sql`(select cycle_id from evaluations where id = ${evaluation})` : sql`null`
  const flagged = sql`(select count(*)::int from deficiencies
    where evaluation_id = ${uuidOr(evaluation)} and workflow_state = 'open')`
  const what = sql`(select string_agg(label, '؛ ') from (select label, min(created_at) as first from deficiencies
    where evaluation_id = ${uuidOr(evaluation)} and workflow_state = 'open' group by label order by first) d)`
  const measure = sql`(select m.title from appeals a join evaluation_items i on i.id = a.item_id
    join measures m on m.id = i.measure_id where a.id = ${type === 'appeal' ? id : null}::uuid)`
  return sql`
    select c.id as cycle, c.title as "cycleTitle", c.performance_year::text as "performanceYear", c.council_name as "councilName",
      c.windows_self_assessment_opens as "selfAssessmentOpens", c.windows_self_assessment_closes as "selfAssessmentCloses",
      c.windows_appeals_close as "appealsClose", ${uuidOr(evaluation)} as "subjectEvaluation",
      (select organisation_name from provinces where id = ${uuidOr(province)}) as "organisationName",
      ${type === 'festival' ? sql`(select code from provinces where id = ${uuidOr(province)})` : sql`null`} as "provinceCode",
      (select name from agencies where id = ${uuidOr(agency)}) as "subjectAgency",
      ${type === 'festival' ? sql`(select title from festivals where id = ${uuidOr(id)})` : sql`null`} as "festivalTitle",
      ${says('circular', sql`(select number from circulars where id = c.circular_id)`)} as "circularNumber",
      ${says('circularDate', sql`(select date from circulars where id = c.circular_id)`)} as "circularDate",
      ${says('measure', measure)} as "measureTitle", ${says('flaggedCount', flagged)} as "flaggedCount", ${says('flagged', what)} as flagged
    from (select 1) one left join evaluation_cycles c on c.id = ${cycle ? uuidOr(cycle) : ofEvaluation}`
}

/** Where people of many agencies are told, each is told of his own; elsewhere the subject's agency is the one. */
const ownAgency = sql`(select name from agencies where id = r.agency_id)`
const ownEvaluation = sql`(select e.id from evaluations e where e.cycle_id = f.cycle and e.agency_id = r.agency_id)`

/**
 * Who is told of an event, a row for each role that makes somebody a reader, in the order of their ids: two transactions
 * that tell the same people must not wait for each other in a ring.
 */
export function recipientsStatement(notices: readonly Notice[], subject: Subject): SQL {
  const audiences = notices.flatMap(({ audience }) => audience)
  const some = sql.join(
    audiences.map((audience) => condition(audience, subject)),
    sql` or `,
  )
  const isOfMany = audiences.some(({ of }) => !['themselves', 'province', 'agency'].includes(of))
  return sql`
    with f as materialized (${facts(notices, subject)})
    select u.id, u.name, u.email, u.language::text as language, u.delivery::text as delivery,
      case when u.sms_on then u.verified_phone end as phone, u.mail_hold_address as "heldAddress", r.role::text as role, r.agency_id as agency,
      ${isOfMany ? ownAgency : sql`f."subjectAgency"`} as "agencyName",
      ${isOfMany ? ownEvaluation : sql`f."subjectEvaluation"`} as evaluation, f.*
    from f join users_roles r on ${some}
    join users u on u.id = r._parent_id and u.active is not false
    order by u.id, r._order`
}

/** Writes the rows of the outbox, given as a JSON list, all in one statement; who has his already is left alone. */
export const insertNotices = statement<{ rows: string }>(
  'insert_notices',
  ({ rows }) => sql`
    insert into notices (id, dedupe_key, event, recipient_id, channel, to_address, subject, text, html, content, in_app,
      message_id, province_id, webhook_id, about, delivery_state, attempts, next_attempt_at, created_at, updated_at)
    select id, key, event, recipient, channel::enum_notices_channel, address, coalesce(subject, ''), text, coalesce(html, ''),
      content, coalesce("inApp", false), message, province, webhook, about, state::enum_notices_delivery_state, 0, at, made, made
    from jsonb_to_recordset(${rows}::jsonb) as n(id uuid, key varchar, event varchar, recipient uuid, channel varchar,
      address varchar, subject varchar, text varchar, html varchar, content jsonb, "inApp" boolean, message varchar,
      province uuid, webhook uuid, about varchar, state varchar, at timestamptz, made timestamptz)
    on conflict (dedupe_key) do nothing
    returning 1`,
)
