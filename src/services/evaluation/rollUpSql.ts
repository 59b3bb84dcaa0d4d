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

/** Which evaluations: a condition on `e`. */
export const scopeOf = {
  one: (id: string): SQL => sql`e.id = ${id}::uuid`,
  cycle: (id: string): SQL => sql`e.cycle_id = ${id}::uuid`,
}

/** The score in force, in the order that the domain lays down. */
const inForce = sql.raw(`coalesce(${orderInForce.map((source) => `i.${source}_score`).join(', ')})`)
const places = sql.raw(String(QUOTIENT_PLACES))
const totalMark = sql.raw(TOTAL_MARK)

/** The policy of each evaluation's cycle. */
const policies = (evaluations: SQL): SQL => sql`
  select e.id as evaluation_id, e.agency_id, e.province_id,
    c.rescale_not_applicable is not false as rescaled,
    c.full_mark_general, c.full_mark_specific, c.weight_general, c.weight_specific
  from evaluations e join evaluation_cycles c on c.id = e.cycle_id
  where ${evaluations}`

const counts = sql.raw('item_count, missing_count, self_missing_count, not_applicable_count')

/** What each item brings: nothing where it has no subject, its cap only as the policy says. */
const brought = sql`
  select i.evaluation_id, i.dimension, i.axis_id, i.indicator_id,
    case when i.not_applicable is not true then ${inForce} end as score,
    case when i.not_applicable is not true then i.self_score end as self_score,
    case when i.not_applicable is not true or not s.rescaled then i.cap end as cap,
    case when i.not_applicable then true end as without_subject,
    i.not_applicable is not true and i.cap > 0 as applies
  from scope s join evaluation_items i on i.evaluation_id = s.evaluation_id
  offset 0`

/** What each indicator has earned; `applies` is false where no item of any cap is left. */
const byIndicator = sql`
  select evaluation_id, dimension, axis_id, indicator_id,
    coalesce(sum(score), 0) as score, coalesce(sum(self_score), 0) as self_score, coalesce(sum(cap), 0) as cap,
    bool_or(applies) as applies, count(*)::int as item_count,
    (count(*) - count(without_subject) - count(score))::int as missing_count,
    (count(*) - count(without_subject) - count(self_score))::int as self_missing_count,
    count(without_subject)::int as not_applicable_count
  from (${brought}) as items
  group by evaluation_id, dimension, axis_id, indicator_id`

/** Sums of the level below. */
const sums = sql.raw(`
    sum(score) as score, sum(self_score) as self_score, sum(cap) as cap, bool_or(applies) as applies,
    sum(item_count)::int as item_count, sum(missing_count)::int as missing_count,
    sum(self_missing_count)::int as self_missing_count, sum(not_applicable_count)::int as not_applicable_count`)

/** Both dimensions of every evaluation, also the one without items. */
const byDimension = sql`
  select s.evaluation_id, d.dimension,
    coalesce(n.score, 0) as score, coalesce(n.self_score, 0) as self_score,
    case when s.rescaled then coalesce(n.cap, 0)
      when d.dimension = 'general' then s.full_mark_general else s.full_mark_specific end as cap,
    coalesce(n.applies, false) as applies,
    case when d.dimension = 'general' then s.weight_general else s.weight_specific end as weight,
    coalesce(n.item_count, 0) as item_count, coalesce(n.missing_count, 0) as missing_count,
    coalesce(n.self_missing_count, 0) as self_missing_count,
    coalesce(n.not_applicable_count, 0) as not_applicable_count
  from scope s cross join unnest(enum_range(null::enum_dimension)) as d(dimension)
  left join (select evaluation_id, dimension, ${sums} from by_axis group by evaluation_id, dimension) n
    on n.evaluation_id = s.evaluation_id and n.dimension = d.dimension`

/** A dimension in which nothing counts gives its weight to the other one. */
const weighed = sql`
  select d.*, case when not d.applies then 0 when o.applies then d.weight else d.weight + o.weight end as weight_in_force
  from by_dimension d join by_dimension o on o.evaluation_id = d.evaluation_id and o.dimension <> d.dimension`

const contribution = (score: SQL): SQL =>
  sql`case when applies
    then round(round(weight_in_force * ${score} * ${totalMark}, 40) / cap, ${places}) else 0 end`

/** The figures that an evaluation itself carries stand beside its total. */
const byTotal = sql`
  select evaluation_id,
    case when bool_or(applies) then sum(${contribution(sql`score`)}) end as score,
    case when bool_or(applies) then sum(${contribution(sql`self_score`)}) end as self_score,
    max(score) filter (where dimension = 'general') as general_score,
    max(self_score) filter (where dimension = 'general') as self_general_score,
    max(cap) filter (where dimension = 'general') as general_cap,
    max(score) filter (where dimension = 'specific') as specific_score,
    max(self_score) filter (where dimension = 'specific') as self_specific_score,
    max(cap) filter (where dimension = 'specific') as specific_cap,
    sum(item_count)::int as item_count, sum(missing_count)::int as missing_count,
    sum(self_missing_count)::int as self_missing_count, sum(not_applicable_count)::int as not_applicable_count
  from weighed group by evaluation_id`

/** A constant of the enum: cast as a value it would be looked up again for every row. */
const level = (name: 'indicator' | 'axis' | 'dimension' | 'total'): SQL =>
  sql.raw(`'${name}'::enum_evaluation_scores_level`)

/** All rows as they should be. */
const wanted = sql`
  select evaluation_id, ${level('indicator')} as level, indicator_id::text as node, axis_id::text as parent, dimension,
    score, self_score, cap, ${counts} from by_indicator
  union all
  select evaluation_id, ${level('axis')}, axis_id::text, dimension::text, dimension, score, self_score, cap, ${counts} from by_axis
  union all
  select evaluation_id, ${level('dimension')}, dimension::text, 'total', dimension, score, self_score, cap, ${counts} from by_dimension
  union all
  select evaluation_id, ${level('total')}, 'total', null, null, score, self_score, ${totalMark}, ${counts} from by_total`

/** Where wanted and stored rows differ, and where a stored row has lost its node. */
const differing = sql`
  select w.*, o.id
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

/** `trim_scale` leaves the canonical text that the domain writes. */
const stored = sql`
  insert into evaluation_scores (id, evaluation_id, level, node, parent, dimension, agency_id, province_id,
    score, self_score, cap, ${counts})
  select coalesce(d.id, ${newId}), d.evaluation_id, d.level, d.node, d.parent, d.dimension, s.agency_id, s.province_id,
    trim_scale(d.score), trim_scale(d.self_score), trim_scale(d.cap), ${counts}
  from differing d join scope s on s.evaluation_id = d.evaluation_id
  where d.node is not null
  on conflict (evaluation_id, level, node) do update set
    parent = excluded.parent, dimension = excluded.dimension, score = excluded.score,
    self_score = excluded.self_score, cap = excluded.cap, item_count = excluded.item_count,
    missing_count = excluded.missing_count, self_missing_count = excluded.self_missing_count,
    not_applicable_count = excluded.not_applicable_count
  returning 1`

const removed = sql`
  delete from evaluation_scores o using differing d where d.node is null and o.id = d.id returning 1`

/** Figures of an evaluation, for lists and rankings: its column, and where the value comes from. */
const figures = [
  ['self_general_score', 'trim_scale(t.self_general_score)'],
  ['self_specific_score', 'trim_scale(t.self_specific_score)'],
  ['self_total', 'trim_scale(t.self_score)'],
  ['general_score', 'trim_scale(t.general_score)'],
  ['general_cap', 'trim_scale(t.general_cap)'],
  ['specific_score', 'trim_scale(t.specific_score)'],
  ['specific_cap', 'trim_scale(t.specific_cap)'],
  ['total', 'trim_scale(t.score)'],
  ['missing_count', 't.missing_count'],
  ['not_applicable_count', 't.not_applicable_count'],
] as const
const each = (write: (column: string, value: string) => string) =>
  sql.raw(figures.map(([column, value]) => write(column, value)).join(', '))

const headed = sql`
  update evaluations e set ${each((column, value) => `${column} = ${value}`)}
  from by_total t
  where e.id = t.evaluation_id
    and (${each((column) => `e.${column}`)}) is distinct from (${each((_, value) => value)})
  returning 1`

/** The whole statement. Gives one row: how many score rows were written and removed, how many evaluations got new figures. */
export const rollUpStatement = (evaluations: SQL): SQL => sql`
  with scope as materialized (${policies(evaluations)}),
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
  headed as (${headed})
  select (select count(*) from stored)::int as written, (select count(*) from removed)::int as removed,
    (select count(*) from headed)::int as headed`

/** Takes the evaluations in the order of their ids, so that two roll-ups never wait for each other in a ring. */
export const lockStatement = (evaluations: SQL): SQL =>
  sql`select e.id from evaluations e where ${evaluations} order by e.id for no key update`
