import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { CatalogueQuery } from '../../../domain/catalogue/publicSearch'
import { PAGE_SIZE, likePatterns } from '../../../domain/catalogue/publicSearch'
import type { CatalogueCounts, CataloguePage, FacetCount, FoundService } from '../../../domain/catalogue/publicViews'
import { runSql } from '../../system/sql'

type Group = keyof CatalogueCounts
type Row = { found: FoundService[] | null; total: number; counts: { facet: Group; value: string; label: string; n: number }[] | null }

const texts = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`
const anyOf = (prefix: string, values: readonly string[]): SQL =>
  values.length > 0 ? sql`and e.facets && ${texts(values.map((value) => `${prefix}:${value}`))}` : sql``

/** What is current and says every word, as the collections' own text search would; public by being an edition. */
function matched(query: CatalogueQuery): SQL {
  const words = likePatterns(query.text).map((pattern) => sql`and e.search like ${pattern}`)
  return sql`select e.service_id, split_part(e.search, ' ¦ ', 1) as head, e.title, e.code, e.facets, e.parent_id, e.provider_id, e.province_id
    from service_editions e
    where e.current ${sql.join(words, sql` `)}
      ${anyOf('event', query.events)} ${anyOf('type', query.types)} ${anyOf('channel', query.channels)}
      ${query.remote ? sql`and e.facets @> '{remote}'` : sql``}
      ${query.agency ? sql`and e.provider_id = ${query.agency}::uuid` : sql``}
      ${query.province ? sql`and e.province_id = (select id from provinces where code = ${query.province})` : sql``}`
}

/**
 * One page of the public catalogue with the counts of every filter, in one statement. A service whose parent was found
 * stands under it; one that was found alone says what it is a part of.
 */
export async function searchServices(req: PayloadRequest, query: CatalogueQuery): Promise<CataloguePage> {
  const [row] = await runSql<Row>(
    req,
    sql`with found as materialized (${matched(query)}),
      tops as (select f.* from found f where f.parent_id is null or not exists (select 1 from found p where p.service_id = f.parent_id)),
      page as (select * from tops order by ${titleFirst(query)} title, service_id limit ${PAGE_SIZE} offset ${(query.page - 1) * PAGE_SIZE}),
      shown as (
        select row_number() over (order by ${titleFirst(query)} page.title, page.service_id) as place, jsonb_build_object(
          'id', page.service_id, 'title', page.title, 'code', page.code, 'facets', to_jsonb(page.facets),
          'provider', coalesce(a.name, v.organisation_name),
          'description', (select form ->> 'description' from service_editions d where d.service_id = page.service_id and d.current),
          'parent', (select jsonb_build_object('id', p.service_id, 'title', p.title) from service_editions p where p.service_id = page.parent_id and p.current),
          'children', coalesce((select jsonb_agg(jsonb_build_object('id', c.service_id, 'title', c.title) order by c.title)
            from service_editions c where c.parent_id = page.service_id and c.current), '[]')) as line
        from page join provinces v on v.id = page.province_id left join agencies a on a.id = page.provider_id),
      counts as (
        select split_part(facet, ':', 1) as facet, case when facet = 'remote' then '1' else split_part(facet, ':', 2) end as value, '' as label, count(*)::int as n
          from found, unnest(facets) facet group by 1, 2
        union all select 'agency', a.id::text, a.name, count(*)::int from found join agencies a on a.id = provider_id group by a.id
        union all select 'province', v.code, v.name, count(*)::int from found join provinces v on v.id = province_id group by v.id)
    select (select jsonb_agg(line order by place) from shown) as found,
      (select count(*)::int from tops) as total,
      (select jsonb_agg(jsonb_build_object('facet', facet, 'value', value, 'label', label, 'n', n) order by n desc, label, value) from counts) as counts`,
  )
  return { query, found: row?.found ?? [], total: row?.total ?? 0, counts: grouped(row?.counts ?? []) }
}

/** Of what was asked in words, services that say them in their titles come first. */
function titleFirst(query: CatalogueQuery): SQL {
  const [word] = likePatterns(query.text)
  return word ? sql`(head like ${word}) desc,` : sql``
}

function grouped(rows: { facet: Group; value: string; label: string; n: number }[]): CatalogueCounts {
  const of = (group: Group): FacetCount[] =>
    rows.filter(({ facet }) => facet === group).map(({ value, label, n }) => ({ value, label, count: n }))
  return {
    event: of('event'),
    type: of('type'),
    channel: of('channel'),
    agency: of('agency'),
    province: of('province'),
    remote: of('remote'),
  }
}
