import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Answers, FormDefinition } from '../../domain/forms/definition'
import type { Assignment } from '../../domain/people/rights'
import { statement } from '../system/sql'

export type SubmissionRow = {
  id: string
  revision: string
  answers: Answers
  fieldRevisions: Record<string, number> | null
  editionId: string
  evaluationId: string
  agency: string
  province: string
  state: string
  cycleState: string
  opens: string | null
  closes: string | null
  extension: string | null
  measures: string[]
  /** paths of the fields that are to be mended */
  flagged: string[]
  slots: string[]
}

/** A signed-in person. */
export type PersonRow = { userId: string; userName: string; language: string | null; roles: Assignment[] }

const submissionColumns = sql`
  s.id, s.revision, s.answers, s.field_revisions as "fieldRevisions", s.edition_id as "editionId",
  s.evaluation_id as "evaluationId", s.agency_id as agency, s.province_id as province,
  e.workflow_state as state, c.workflow_state as "cycleState", c.windows_self_assessment_opens as opens,
  c.windows_self_assessment_closes as closes, e.extension_until as extension,
  coalesce(i.measures, '[]'::json) as measures,
  (select coalesce(json_agg(d.path), '[]'::json) from deficiencies d
    where d.evaluation_id = e.id and d.workflow_state = 'open' and d.sent_at is not null) as flagged,
  (select coalesce(json_agg(case v.scan_state when 'infected' then '!' else '' end || v.slot), '[]'::json) from evidence v where v.evaluation_id = e.id and v.purpose = 'self') as slots`

const submissionTables = sql`
  evaluations e
  join evaluation_cycles c on c.id = e.cycle_id
  join form_submissions s on s.evaluation_id = e.id
  left join lateral (select json_agg(measure_id) as measures from evaluation_items where evaluation_id = e.id) i on true`

/** The submission of an evaluation with all that decides what may be written in it. */
export const findSubmission = statement<{ evaluationId: string }, SubmissionRow>(
  'submission',
  ({ evaluationId }) => sql`select ${submissionColumns} from ${submissionTables} where e.id = ${evaluationId}`,
)

const personColumns = sql`
  u.id as "userId", u.name as "userName", u.language::text as language,
  (select coalesce(json_agg(json_build_object('role', r.role, 'province', r.province_id, 'agency', r.agency_id)), '[]'::json)
    from users_roles r where r._parent_id = u.id) as roles`

export type OfPerson = { evaluationId: string; userId: string; sessionId: string }

const livingSession = (userId: string, sessionId: string) => sql`
  users u join users_sessions session on session._parent_id = u.id and session.id = ${sessionId} and u.id = ${userId} and u.active`

/** The same together with the person of a living session and his roles: one statement for a request that saves. */
export const findSaver = statement<OfPerson, SubmissionRow & PersonRow>(
  'saver',
  ({ evaluationId, userId, sessionId }) => sql`
    select ${submissionColumns}, ${personColumns}
    from ${livingSession(userId, sessionId)} left join (${submissionTables}) on e.id = ${evaluationId}`,
)

export type SubmitterRow = PersonRow & { state: string | null }

/** The person of a living session and the state of the evaluation that he wants to submit. */
export const findSubmitter = statement<OfPerson, SubmitterRow>(
  'submitter',
  ({ evaluationId, userId, sessionId }) => sql`
    select e.workflow_state as state, ${personColumns}
    from ${livingSession(userId, sessionId)} left join evaluations e on e.id = ${evaluationId}`,
)

/** The definition of an edition. */
export const findEdition = statement<{ editionId: string }, { definition: FormDefinition }>(
  'edition',
  ({ editionId }) => sql`select definition from form_editions where id = ${editionId}`,
)
