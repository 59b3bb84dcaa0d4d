import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { StageName } from '../../../domain/catalogue/options'
import { durationUnits, periods, stageNames } from '../../../domain/catalogue/options'
import type { ForcedVisit, ServiceFigures, ServiceStatistics } from '../../../domain/catalogue/statistics'
import { percentOf, timesAYear, workingDaysOf } from '../../../domain/catalogue/statistics'
import { runSql } from '../../system/sql'

type Counted = Omit<ServiceFigures, 'electronicPercent'> & { stages: Record<StageName, { filled: number; electronic: number }> }
type Row = { by: 'all' | 'agency' | 'province' } & Counted

const cases = (of: SQL, values: readonly string[], amount: (value: never) => number): SQL =>
  sql`case ${of} ${sql.join(
    values.map((value) => sql.raw(`when '${value}' then ${amount(value as never)}`)),
    sql` `,
  )} else 1 end`

/** One line a published service: its numbers normalised to a year and to working days, and which stages are electronic. */
const lines = (where: SQL): SQL => sql`
  select e.service_id as id, e.title, coalesce(a.name, v.organisation_name) as provider, v.name as province,
    (e.form -> 'recipients' ->> 'count')::numeric
      * ${cases(sql`e.form -> 'recipients' ->> 'period'`, periods, (period) => timesAYear[period])} as recipients,
    (e.form -> 'visits' ->> 'count')::numeric as visits,
    (e.form -> 'duration' ->> 'value')::numeric
      * ${cases(sql`e.form -> 'duration' ->> 'unit'`, durationUnits, (unit) => workingDaysOf[unit])} as days,
    e.form -> 'stages' as stages,
    exists (select 1 from jsonb_array_elements(e.form -> 'stages') s
      where s ->> 'stage' <> 'production' and (s ->> 'nonElectronic')::boolean)
      and coalesce((e.form -> 'visits' ->> 'count')::numeric, 1) > 0 as forced
  from service_editions e join provinces v on v.id = e.province_id left join agencies a on a.id = e.provider_id
  where e.current and ${where}`

const stageCounts: SQL = sql`jsonb_build_object(${sql.join(
  stageNames.map(
    (name) =>
      sql.raw(`'${name}', jsonb_build_object(
        'filled', count(*) filter (where stages @> '[{"stage":"${name}","electronic":true}]' or stages @> '[{"stage":"${name}","nonElectronic":true}]')::int,
        'electronic', count(*) filter (where stages @> '[{"stage":"${name}","electronic":true}]')::int)`),
  ),
  sql`, `,
)})`
const figures: SQL = sql`count(*)::int as services, coalesce(sum(recipients), 0)::float8 as recipients,
  coalesce(sum(recipients * visits), 0)::float8 as visits, round(avg(days), 1)::float8 as "workingDays",
  count(*) filter (where forced)::int as forced, ${stageCounts} as stages`

/** What the published forms say together: of all, of each body, of each province; and which services still force a visit. */
export const serviceStatistics = (
  req: PayloadRequest,
  { province = null }: { province?: string | null } = {},
): Promise<ServiceStatistics> => statisticsWhere(req, province ? sql`v.code = ${province}` : sql`true`)

/** The same of those current editions `e` (of province `v`) for which the condition holds. Asks for no right: its caller has. */
export async function statisticsWhere(req: PayloadRequest, where: SQL): Promise<ServiceStatistics> {
  const rows = await runSql<Row>(
    req,
    sql`with lines as materialized (${lines(where)})
        select 'all' as by, '' as name, ${figures} from lines
        union all select 'agency', provider, ${figures} from lines group by provider
        union all select 'province', province, ${figures} from lines group by province`,
  )
  const forced = await runSql<ForcedVisit>(
    req,
    sql`with lines as materialized (${lines(where)})
        select id, title, provider, visits::float8 as visits,
          coalesce((select jsonb_agg(distinct reason) from jsonb_array_elements(stages) s, jsonb_array_elements_text(s -> 'inPersonReasons') reason
            where s ->> 'stage' <> 'production' and reason <> 'other'), '[]') as reasons,
          coalesce((select jsonb_agg(distinct s ->> 'inPersonReasonOther') from jsonb_array_elements(stages) s
            where s ->> 'stage' <> 'production' and s ->> 'inPersonReasonOther' is not null), '[]') as other
        from lines where forced order by recipients * coalesce(visits, 1) desc nulls last, title limit 100`,
  )
  const of = (by: Row['by']) => rows.filter((row) => row.by === by).map(withPercents)
  return {
    total: of('all')[0] ?? withPercents(nothing),
    byAgency: of('agency').sort((one, other) => other.recipients - one.recipients),
    byProvince: of('province').sort((one, other) => other.services - one.services),
    forced,
    reasons: reasonsOf(forced),
  }
}

const nothing: Counted = {
  name: '',
  services: 0,
  recipients: 0,
  visits: 0,
  workingDays: null,
  forced: 0,
  stages: Object.fromEntries(stageNames.map((name) => [name, { filled: 0, electronic: 0 }])) as Counted['stages'],
}

const withPercents = ({ name, services, recipients, visits, workingDays, forced, stages }: Counted): ServiceFigures => ({
  name,
  services,
  recipients,
  visits,
  workingDays,
  forced,
  electronicPercent: Object.fromEntries(
    stageNames.map((stage) => [stage, percentOf(stages[stage].electronic, stages[stage].filled)]),
  ) as ServiceFigures['electronicPercent'],
})

/** How many of the listed services name each reason, the most named first. */
function reasonsOf(forced: readonly ForcedVisit[]): { reason: string; services: number }[] {
  const counts = new Map<string, number>()
  for (const { reasons, other } of forced)
    for (const reason of [...reasons, ...(other.length > 0 ? ['other'] : [])])
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, services]) => ({ reason, services })).sort((a, b) => b.services - a.services)
}
