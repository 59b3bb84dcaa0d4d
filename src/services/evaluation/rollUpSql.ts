import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { QUOTIENT_PLACES } from '../../domain/scoring/decimal'
import { TOTAL_MARK } from '../../domain/scoring/policy'
import { orderInForce } from '../../domain/scoring/valueInForce'

/**
 * The roll-up as one statement, for one evaluation or for thousands: what `domain/scoring/rollUp` says, in SQL, digit by digit
 * (an integration test holds them to each other). Sums are exact `numeric`; a quotient gets a numerator of 40 decimal places
 * first, so that PostgreSQL carries it well beyond the 20 to which it is then rounded. Only rows that differ are written.
 */

/** Which evaluations: a condition on `e` (evaluations). */
export const scopeOf = {
  one: (evaluationId: string): SQL => sql`e.id = ${evaluationId}::uuid`,
  cycle: (cycleId: string): SQL => sql`e.cycle_id = ${cycleId}::uuid`,
  everything: (): SQL => sql`true`,
}

/** The score in force, in the order that the domain lays down. */
const inForce = sql.raw(`coalesce(${orderInForce.map((source) => `i.${source}_score`).join(', ')})`)
const places = sql.raw(String(QUOTIENT_PLACES))
const totalMark = sql.raw(TOTAL_MARK)

/** The policy of each evaluation's cycle. */
const scope = (where: SQL): SQL => sql`
  select e.id as evaluation_id, e.agency_id, e.province_id,
    c.rescale_not_applicable is not false as rescaled,
    c.full_mark_general, c.full_mark_specific, c.weight_general, c.weight_specific
  from evaluations e join evaluation_cycles c on c.id = e.cycle_id
  where ${where}`

const byIndicator = sql`
  select s.evaluation_id, i.dimension, i.axis_id, i.indicator_id,
    coalesce(sum(${inForce}) filter (where i.not_applicable is not true), 0) as score,
    coalesce(sum(i.self_score) filter (where i.not_applicable is not true), 0) as self_score,
    coalesce(sum(i.cap) filter (where i.not_applicable is not true or not s.rescaled), 0) as cap,
    bool_or(i.not_applicable is not true and i.cap > 0) as applies,
    count(*) as item_count,
    count(*) filter (where i.not_applicable is not true and ${inForce} is null) as missing_count,
    count(*) filter (where i.not_applicable is not true and i.self_score is null) as self_missing_count,
    count(*) filter (where i.not_applicable) as not_applicable_count
  from scope s join evaluation_items i on i.evaluation_id = s.evaluation_id
  group by s.evaluation_id, i.dimension, i.axis_id, i.indicator_id`

/** Sums of the level below. */
const sums = sql.raw(`
    sum(score) as score, sum(self_score) as self_score, sum(cap) as cap, bool_or(applies) as applies,
    sum(item_count) as item_count, sum(missing_count) as missing_count,
    sum(self_missing_count) as self_missing_count, sum(not_applicable_count) as not_applicable_count`)

/** Both dimensions of every evaluation, also the one without items; `cap` is what its score is judged against. */
const byDimension = sql`
  select s.evaluation_id, d.dimension,
    coalesce(a.score, 0) as score, coalesce(a.self_score, 0) as self_score,
    case when s.rescaled then coalesce(a.cap, 0)
      when d.dimension = 'general' then s.full_mark_general else s.full_mark_specific end as cap,
    coalesce(a.applies, false) as applies,
    case when d.dimension = 'general' then s.weight_general else s.weight_specific end as weight,
    coalesce(a.item_count, 0) as item_count, coalesce(a.missing_count, 0) as missing_count,
    coalesce(a.self_missing_count, 0) as self_missing_count,
    coalesce(a.not_applicable_count, 0) as not_applicable_count
  from scope s cross join unnest(enum_range(null::enum_dimension)) as d(dimension)
  left join (select evaluation_id, dimension, ${sums} from by_axis group by evaluation_id, dimension) a
    on a.evaluation_id = s.evaluation_id and a.dimension = d.dimension`

/** A dimension in which nothing counts gives its weight to the other one. */
const weighed = sql`
  select d.*, case when not d.applies then 0 when o.applies then d.weight else d.weight + o.weight end as weight_in_force
  from by_dimension d join by_dimension o on o.evaluation_id = d.evaluation_id and o.dimension <> d.dimension`

const contribution = (score: SQL): SQL =>
  sql`case when applies
    then round(round(weight_in_force * ${score} * ${totalMark}, 40) / cap, ${places}) else 0 end`

const byTotal = sql`
  select evaluation_id,
    case when bool_or(applies) then sum(${contribution(sql`score`)}) end as score,
    case when bool_or(applies) then sum(${contribution(sql`self_score`)}) end as self_score,
    sum(item_count) as item_count, sum(missing_count) as missing_count,
    sum(self_missing_count) as self_missing_count, sum(not_applicable_count) as not_applicable_count
  from weighed group by evaluation_id`

const counts = sql.raw('item_count, missing_count, self_missing_count, not_applicable_count')

/** All rows as they should be; `trim_scale` gives the canonical text that the domain writes. */
const wanted = sql`
  select evaluation_id, level::enum_evaluation_scores_level as level, node, parent, dimension,
    trim_scale(score) as score, trim_scale(self_score) as self_score, trim_scale(cap) as cap, ${counts}
  from (
    select evaluation_id, 'indicator' as level, indicator_id::text as node, axis_id::text as parent, dimension,
      score, self_score, cap, ${counts} from by_indicator
    union all
    select evaluation_id, 'axis', axis_id::text, dimension::text, dimension, score, self_score, cap, ${counts} from by_axis
    union all
    select evaluation_id, 'dimension', dimension::text, 'total', dimension, score, self_score, cap, ${counts} from by_dimension
    union all
    select evaluation_id, 'total', 'total', null, null, score, self_score, ${totalMark}, ${counts} from by_total
  ) as nodes`

/** Where wanted and stored rows differ, and where a stored row has lost its node. */
const differing = sql`
  select w.*, o.id, o.evaluation_id as stored_evaluation_id
  from wanted w
  full join (select es.* from evaluation_scores es join scope s on s.evaluation_id = es.evaluation_id) o
    on o.evaluation_id = w.evaluation_id and o.level = w.level and o.node = w.node
  where (w.parent, w.dimension, w.score, w.self_score, w.cap, w.item_count, w.missing_count, w.self_missing_count,
      w.not_applicable_count)
    is distinct from (o.parent, o.dimension, o.score, o.self_score, o.cap, o.item_count, o.missing_count,
      o.self_missing_count, o.not_applicable_count)
    or o.id is null or w.node is null`

/** A version 7 UUID on any PostgreSQL that we serve; version 18 has a function for it, older ones do not. */
const newId = sql.raw(`encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
    52, 1), 53, 1), 'hex')::uuid`)

const stored = sql`
  insert into evaluation_scores (id, evaluation_id, level, node, parent, dimension, agency_id, province_id,
    score, self_score, cap, ${counts})
  select coalesce(d.id, ${newId}), d.evaluation_id, d.level, d.node, d.parent, d.dimension, s.agency_id, s.province_id,
    d.score, d.self_score, d.cap, ${counts}
  from differing d join scope s on s.evaluation_id = d.evaluation_id
  where d.node is not null
  order by d.evaluation_id, d.level, d.node
  on conflict (evaluation_id, level, node) do update set
    parent = excluded.parent, dimension = excluded.dimension, score = excluded.score,
    self_score = excluded.self_score, cap = excluded.cap, item_count = excluded.item_count,
    missing_count = excluded.missing_count, self_missing_count = excluded.self_missing_count,
    not_applicable_count = excluded.not_applicable_count
  returning 1`

const removed = sql`
  delete from evaluation_scores o using differing d where d.node is null and o.id = d.id returning 1`

const figures = sql.raw(`self_general_score, self_specific_score, self_total, general_score, general_cap,
    specific_score, specific_cap, total, missing_count, not_applicable_count`)

/** The figures that an evaluation itself carries, for lists and rankings. */
const headlines = sql`
  select t.evaluation_id,
    trim_scale(g.self_score) as self_general_score, trim_scale(sp.self_score) as self_specific_score,
    trim_scale(t.self_score) as self_total,
    trim_scale(g.score) as general_score, trim_scale(g.cap) as general_cap,
    trim_scale(sp.score) as specific_score, trim_scale(sp.cap) as specific_cap,
    trim_scale(t.score) as total, t.missing_count, t.not_applicable_count
  from by_total t
  join by_dimension g on g.evaluation_id = t.evaluation_id and g.dimension = 'general'
  join by_dimension sp on sp.evaluation_id = t.evaluation_id and sp.dimension = 'specific'`

const headed = sql`
  update evaluations e set (${figures}) = (select ${figures} from headlines n where n.evaluation_id = h.evaluation_id)
  from headlines h where h.evaluation_id = e.id
  returning 1`

/** The whole statement. Gives one row: how many score rows were written and removed, how many evaluations got new figures. */
export const rollUpStatement = (where: SQL): SQL => sql`
  with scope as materialized (${scope(where)}),
  by_indicator as materialized (${byIndicator}),
  by_axis as materialized (
    select evaluation_id, dimension, axis_id, ${sums} from by_indicator group by evaluation_id, dimension, axis_id),
  by_dimension as materialized (${byDimension}),
  weighed as (${weighed}),
  by_total as materialized (${byTotal}),
  wanted as (${wanted}),
  differing as materialized (${differing}),
  stored as (${stored}),
  removed as (${removed}),
  headlines as materialized (${headlines}),
  headed as (${headed})
  select (select count(*) from stored)::int as written, (select count(*) from removed)::int as removed,
    (select count(*) from headed)::int as headed`

/** Takes the evaluations one after the other in the order of their ids, so that two roll-ups never wait for each other in a ring. */
export const lockStatement = (where: SQL): SQL =>
  sql`select e.id from evaluations e where ${where} order by e.id for no key update`
