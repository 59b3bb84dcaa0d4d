import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { likePatterns } from '../../domain/catalogue/publicSearch'
import type { ServiceListQuery, StateCounts } from '../../domain/catalogue/serviceList'
import { SERVICES_A_PAGE, wholeList } from '../../domain/catalogue/serviceList'
import type { ServiceRow } from '../../domain/catalogue/views'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import type { ServiceState } from '../../domain/workflow/service'
import { inScopeSql } from '../system/scopeSql'
import { runSql } from '../system/sql'

export type ServiceList = {
  services: ServiceRow[]
  query: ServiceListQuery
  counts: StateCounts
  pageCount: number
  mayCreate: boolean
  mayOwn: boolean
  isStaff: boolean
  agencies: Choice[]
  /** what a new form may be a part of */
  parents: { id: string; title: string }[]
}
export type Choice = { id: string; name: string }

/** Letters that a reader does not see as others, and digits, as `searchKey` folds them; the rest is folded when it is saved. */
const folded = sql`translate(lower(regexp_replace(concat_ws(' ', s.title, s.code, coalesce(a.name, p.organisation_name)),
  '[[:space:]\u200c]', '', 'g')), 'ةۀأإٱآؤئ۰۱۲۳۴۵۶۷۸۹', 'ههااااوی0123456789')`

/**
 * The services that this person may read, fifty a page, with how many have each state: staff those of their province, an
 * agency's people its own. Nobody else: forbidden.
 */
export async function listServices({
  req,
  query = wholeList,
}: {
  req: PayloadRequest
  query?: ServiceListQuery
}): Promise<ServiceList> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const isStaff = holdsSomewhere(assignments, 'service.read')
  const mayFill = holdsSomewhere(assignments, 'service.fill')
  if (!isStaff && !mayFill) throw problems.forbidden()
  const columns = { province: sql`s.province_id`, agency: sql`s.provider_id` }
  const seen = sql`(${inScopeSql(scopeOf(assignments, 'service.read'), columns)}
    or ${inScopeSql(scopeOf(assignments, 'service.fill'), columns)})`
  const counts = await countStates(req, seen, query)
  const total = query.state ? (counts[query.state] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0)
  const mayOwn = holdsSomewhere(assignments, 'service.manage')
  const mayCreate = mayFill || mayOwn
  return {
    services: await foundServices(req, seen, query),
    query,
    counts,
    pageCount: Math.ceil(total / SERVICES_A_PAGE),
    mayCreate,
    mayOwn,
    isStaff,
    agencies: mayCreate ? await agenciesToChoose(req) : [],
    parents: mayCreate ? await parentsToChoose(req, seen) : [],
  }
}

const from = sql`from services s join provinces p on p.id = s.province_id left join agencies a on a.id = s.provider_id`
const says = ({ text }: ServiceListQuery): SQL =>
  sql.join([sql`true`, ...likePatterns(text).map((pattern) => sql`${folded} like ${pattern}`)], sql` and `)

const foundServices = (req: PayloadRequest, seen: SQL, query: ServiceListQuery): Promise<ServiceRow[]> =>
  runSql<ServiceRow>(
    req,
    sql`select s.id, s.title, s.code, coalesce(a.name, p.organisation_name) as provider, m.title as "parentTitle",
          s.workflow_state::text as state, s.completeness::int as "completenessPercent", s.edition_number::int as "editionNumber"
        ${from} left join services m on m.id = s.parent_id
        where ${seen} and ${says(query)} ${query.state ? sql`and s.workflow_state::text = ${query.state}` : sql``}
        order by s.workflow_state = 'archived', coalesce(m.title, s.title), m.title nulls first, s.title, s.id
        limit ${SERVICES_A_PAGE} offset ${(query.page - 1) * SERVICES_A_PAGE}`,
  )

async function countStates(req: PayloadRequest, seen: SQL, query: ServiceListQuery): Promise<StateCounts> {
  const rows = await runSql<{ state: ServiceState; count: number }>(
    req,
    sql`select s.workflow_state::text as state, count(*)::int as count ${from} where ${seen} and ${says(query)} group by 1`,
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

const parentsToChoose = (req: PayloadRequest, seen: SQL) =>
  runSql<{ id: string; title: string }>(
    req,
    sql`select s.id, s.title from services s where ${seen} and s.parent_id is null and s.workflow_state <> 'archived'
        order by s.title limit 2000`,
  )

/** The bodies for which this person may begin a form; the organisation's own staff also for the organisation itself. */
const agenciesToChoose = (req: PayloadRequest): Promise<Choice[]> => {
  const columns = { province: sql`a.province_id`, agency: sql`a.id` }
  const assignments = assignmentsOf(req.user)
  return runSql<Choice>(
    req,
    sql`select a.id, a.name from agencies a where a.active and (${inScopeSql(scopeOf(assignments, 'service.manage'), columns)}
        or ${inScopeSql(scopeOf(assignments, 'service.fill'), columns)}) order by a.name`,
  )
}
