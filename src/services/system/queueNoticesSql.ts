import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Reach, RoleName } from '../../domain/people/roles'
import { reachOf, roleHolds, roleNames } from '../../domain/people/roles'
import type { Audience, Facts, Notice } from '../../notices/notice'
import type { Subject } from './audit'

/** A person in one of his roles, and what the notice may tell him. */
export type RecipientRow = Omit<Facts, 'details'> & {
  id: string
  name: string
  email: string
  language: string | null
  role: RoleName
  agency: string | null
}

const reaches: Record<'province' | 'agency' | 'cycleAgencies', Reach> = {
  province: 'province',
  agency: 'agency',
  cycleAgencies: 'agency',
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
    case 'cycleAgencies':
      return sql`(r.agency_id in (select e.agency_id from evaluations e where e.cycle_id = f.cycle) and ${oneOf(roles)})`
  }
}

const uuidOr = (value: string | null | undefined) => sql`${value ?? null}::uuid`

/** What the event is about: one row, by primary keys. */
function facts({ type, id, cycle, evaluation, agency, province }: Subject): SQL {
  const measure =
    type === 'appeal'
      ? sql`(select m.title from appeals a join evaluation_items i on i.id = a.item_id join measures m on m.id = i.measure_id
          where a.id = ${id}::uuid)`
      : sql`null::varchar`
  const flagged = evaluation
    ? sql`(select count(*) from evaluation_items i where i.evaluation_id = ${evaluation}::uuid and i.item_state = 'flagged')`
    : sql`null`
  return sql`
    select c.id as cycle, c.title as "cycleTitle", c.council_name as "councilName",
      c.windows_self_assessment_opens as "selfAssessmentOpens", c.windows_self_assessment_closes as "selfAssessmentCloses",
      c.windows_appeals_close as "appealsClose", p.organisation_name as "organisationName",
      l.number as "circularNumber", l.date as "circularDate", v.title as "festivalTitle", g.name as "subjectAgency",
      ${uuidOr(evaluation)} as "subjectEvaluation", ${measure} as "measureTitle", ${flagged}::int as "flaggedCount"
    from (select 1) one
    left join evaluation_cycles c
      on c.id = coalesce(${uuidOr(cycle)}, (select cycle_id from evaluations where id = ${uuidOr(evaluation)}))
    left join provinces p on p.id = ${uuidOr(province)}
    left join circulars l on l.id = c.circular_id
    left join festivals v on v.cycle_id = c.id
    left join agencies g on g.id = ${uuidOr(agency)}`
}

/**
 * Who is told of an event, a row for each role that makes somebody a reader, in the order of their ids: two transactions
 * that tell the same people must not wait for each other in a ring. Where an agency's own person is told, the agency and
 * the evaluation are his.
 */
export function recipientsStatement(notices: readonly Notice[], subject: Subject): SQL {
  const audiences = notices.flatMap(({ audience }) => audience)
  const some = sql.join(
    audiences.map((audience) => condition(audience, subject)),
    sql` or `,
  )
  return sql`
    with f as (${facts(subject)})
    select u.id, u.name, u.email, u.language::text as language, r.role::text as role, r.agency_id as agency,
      coalesce(g.name, f."subjectAgency") as "agencyName", coalesce(e.id, f."subjectEvaluation") as evaluation,
      f.cycle, f."cycleTitle", f."councilName", f."selfAssessmentOpens", f."selfAssessmentCloses", f."appealsClose",
      f."organisationName", f."circularNumber", f."circularDate", f."festivalTitle", f."measureTitle", f."flaggedCount"
    from f join users_roles r on ${some}
    join users u on u.id = r._parent_id and u.active is not false
    left join agencies g on g.id = r.agency_id
    left join evaluations e on e.cycle_id = f.cycle and e.agency_id = r.agency_id
    order by u.id, r._order`
}

/** The rows of the outbox, all in one statement; who has his already is left alone. */
export const insertStatement = (rows: readonly Record<string, string | null>[]): SQL => sql`
  insert into notices (id, dedupe_key, event, recipient_id, to_address, subject, text, html, message_id, province_id,
    delivery_state, attempts, next_attempt_at, created_at, updated_at)
  select id, key, event, recipient, address, subject, text, html, message, province, 'pending', 0, at, at, at
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, key varchar, event varchar, recipient uuid,
    address varchar, subject varchar, text varchar, html varchar, message varchar, province uuid, at timestamptz)
  on conflict (dedupe_key) do nothing
  returning 1`
