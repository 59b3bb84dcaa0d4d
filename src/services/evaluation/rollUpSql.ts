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

/** Which evaluations: a condition on `e` (evaluations) and the same on `i` (their items). */
export type Scope = { evaluations: SQL; items: SQL }

export const scopeOf = {
  one: (id: string): Scope => ({ evaluations: sql`e.id = ${id}::uuid`, items: sql`i.evaluation_id = ${id}::uuid` }),
  cycle: (id: string): Scope => ({
    evaluations: sql`e.cycle_id = ${id}::uuid`,
    items: sql`i.evaluation_id in (select evaluation_id from scope)`,
  }),
  everything: (): Scope => ({ evaluations: sql`true`, items: sql`true` }),
}

/** The score in force, in the order that the domain lays down. */
const inForce = sql.raw(`coalesce(${orderInForce.map((source) => `i.${source}_score`).join(', ')})`)
const places = sql.raw(String(QUOTIENT_PLACES))
const totalMark = sql.raw(TOTAL_MARK)

/** The policy of each evaluation's cycle. */
const policies = ({ evaluations }: Scope): SQL => sql`
  select e.id as evaluation_id, e.agency_id, e.province_id,
    c.rescale_not_applicable is not false as rescaled,
    c.full_mark_general, c.full_mark_specific, c.weight_general, c.weight_specific
  from evaluations e join evaluation_cycles c on c.id = e.cycle_id
  where ${evaluations}`

const applies = sql.raw('i.not_applicable is not true')

/** `cap` of what applies, and the cap that leaves or stays, as the policy says, because its measure has no subject. */
const byIndicator = ({ items }: Scope): SQL => sql`
  select i.evaluation_id, i.dimension, i.axis_id, i.indicator_id,
    coalesce(sum(${inForce}) filter (where ${applies}), 0) as score,
    coalesce(sum(i.self_score) filter (where ${applies}), 0) as self_score,
    coalesce(sum(i.cap) filter (where ${applies}), 0) as cap,
    coalesce(sum(i.cap) filter (where i.not_applicable), 0) as cap_without_subject,
    count(*)::int as item_count,
    (count(*) filter (where ${applies}) - count(${inForce}) filter (where ${applies}))::int as missing_count,
    (count(*) filter (where ${applies}) - count(i.self_score) filter (where ${applies}))::int as self_missing_count,
    (count(*) filter (where i.not_applicable))::int as not_applicable_count
  from evaluation_items i
  where ${items}
  group by i.evaluation_id, i.dimension, i.axis_id, i.indicator_id`

/** Sums of the level below. */
const sums = sql.raw(`
    sum(score) as score, sum(self_score) as self_score, sum(cap) as cap, sum(cap_without_subject) as cap_without_subject,
    sum(item_count)::int as item_count, sum(missing_count)::int as missing_count,
    sum(self_missing_count)::int as self_missing_count, sum(not_applicable_count)::int as not_applicable_count`)

/** Both dimensions of every evaluation, also the one without items; `cap` is what its score is judged against. */
const byDimension = sql`
  select s.evaluation_id, d.dimension,
    coalesce(a.score, 0) as score, coalesce(a.self_score, 0) as self_score,
    case when s.rescaled then coalesce(a.cap, 0)
      when d.dimension = 'general' then s.full_mark_general else s.full_mark_specific end as cap,
    coalesce(a.cap, 0) > 0 as applies,
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
    sum(item_count)::int as item_count, sum(missing_count)::int as missing_count,
    sum(self_missing_count)::int as self_missing_count, sum(not_applicable_count)::int as not_applicable_count
  from weighed group by evaluation_id`

const counts = sql.raw('item_count, missing_count, self_missing_count, not_applicable_count')

const capInForce = sql.raw('case when s.rescaled then n.cap else n.cap + n.cap_without_subject end')

/** All rows as they should be. */
const wanted = sql`
  select n.evaluation_id, 'indicator'::enum_evaluation_scores_level as level, n.indicator_id::text as node,
    n.axis_id::text as parent, n.dimension, n.score, n.self_score, ${capInForce} as cap, ${counts}
  from by_indicator n join scope s on s.evaluation_id = n.evaluation_id
  union all
  select n.evaluation_id, 'axis', n.axis_id::text, n.dimension::text, n.dimension, n.score, n.self_score, ${capInForce}, ${counts}
  from by_axis n join scope s on s.evaluation_id = n.evaluation_id
  union all
  select evaluation_id, 'dimension', dimension::text, 'total', dimension, score, self_score, cap, ${counts} from by_dimension
  union all
  select evaluation_id, 'total', 'total', null, null, score, self_score, ${totalMark}, ${counts} from by_total`

/** Where wanted and stored rows differ, and where a stored row has lost its node. */
const differing = ({ items }: Scope): SQL => sql`
  select w.*, o.id
  from wanted w
  full join (select i.* from evaluation_scores i where ${items}) o
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

/** The figures that an evaluation itself carries, for lists and rankings. */
const figures = [
  ['self_general_score', 'trim_scale(g.self_score)'],
  ['self_specific_score', 'trim_scale(p.self_score)'],
  ['self_total', 'trim_scale(t.self_score)'],
  ['general_score', 'trim_scale(g.score)'],
  ['general_cap', 'trim_scale(g.cap)'],
  ['specific_score', 'trim_scale(p.score)'],
  ['specific_cap', 'trim_scale(p.cap)'],
  ['total', 'trim_scale(t.score)'],
  ['missing_count', 't.missing_count'],
  ['not_applicable_count', 't.not_applicable_count'],
] as const
const each = (write: (column: string, value: string) => string) =>
  sql.raw(figures.map(([column, value]) => write(column, value)).join(', '))

const headed = sql`
  update evaluations e set ${each((column, value) => `${column} = ${value}`)}
  from by_total t
  join by_dimension g on g.evaluation_id = t.evaluation_id and g.dimension = 'general'
  join by_dimension p on p.evaluation_id = t.evaluation_id and p.dimension = 'specific'
  where e.id = t.evaluation_id
    and (${each((column) => `e.${column}`)}) is distinct from (${each((_, value) => value)})
  returning 1`

/** The whole statement. Gives one row: how many score rows were written and removed, how many evaluations got new figures. */
export const rollUpStatement = (scope: Scope): SQL => sql`
  with scope as materialized (${policies(scope)}),
  by_indicator as materialized (${byIndicator(scope)}),
  by_axis as materialized (
    select evaluation_id, dimension, axis_id, ${sums} from by_indicator group by evaluation_id, dimension, axis_id),
  by_dimension as materialized (${byDimension}),
  weighed as (${weighed}),
  by_total as materialized (${byTotal}),
  wanted as (${wanted}),
  differing as materialized (${differing(scope)}),
  stored as (${stored}),
  removed as (${removed}),
  headed as (${headed})
  select (select count(*) from stored)::int as written, (select count(*) from removed)::int as removed,
    (select count(*) from headed)::int as headed`

/** Takes the evaluations in the order of their ids, so that two roll-ups never wait for each other in a ring. */
export const lockStatement = ({ evaluations }: Scope): SQL =>
  sql`select e.id from evaluations e where ${evaluations} order by e.id for no key update`
