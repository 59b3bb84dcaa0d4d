import type { Client } from 'pg'

export const PROVINCES = 31
/** 51 general and 16 specific measures an agency: the sizes of a real province (domain notes 0, point 3). */
export const MEASURES = 67
const GENERAL = 51

/** A version 7 UUID, as the application makes them, so that the indexes grow as they really do. */
const id = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
  placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`

/** Provinces, groups and one running cycle in each province with 10 + 4 axes, 44 + 8 indicators and 67 measures. */
export async function seedCycles(client: Client): Promise<void> {
  await client.query(`
    insert into provinces (id, name, name_en, code, organisation_name)
      select ${id}, 'province ' || n, 'province ' || n, 'b' || n, 'organisation ' || n from generate_series(1, ${PROVINCES}) n;
    insert into agency_groups (id, code, title, short_title) values (${id}, 'bench', 'bench', 'bench');
    insert into evaluation_cycles (id, title, performance_year, province_id, workflow_state,
        full_mark_general, full_mark_specific, weight_general, weight_specific, rescale_not_applicable)
      select ${id}, name, 1404, id, 'evaluation', 1000, 1000, 0.4, 0.6, true from provinces;
    insert into axes (id, cycle_id, province_id, code, dimension, title)
      select ${id}, c.id, c.province_id, 'a' || n, (case when n <= 10 then 'general' else 'specific' end)::enum_dimension, 'axis ' || n
      from evaluation_cycles c, generate_series(1, 14) n order by c.id, n;
    insert into indicators (id, axis_id, cycle_id, province_id, dimension, code, title)
      select ${id}, a.id, a.cycle_id, a.province_id, a.dimension, 'i' || n, 'indicator ' || n
      from generate_series(1, 52) n join axes a
        on a.code = 'a' || case when n <= 44 then 1 + n % 10 else 11 + n % 4 end order by a.cycle_id, n;
    insert into measures (id, indicator_id, axis_id, cycle_id, province_id, dimension, code, title, scoring_kind, cap, target)
      select ${id}, i.id, i.axis_id, i.cycle_id, i.province_id, i.dimension, 'm' || n, 'measure ' || n, 'ratio',
        case when n > ${GENERAL} then 62.5 when n <= 2 then 10 else 20 end, 97
      from generate_series(1, ${MEASURES}) n join indicators i
        on i.code = 'i' || case when n <= ${GENERAL} then 1 + n % 44 else 45 + n % 8 end order by i.cycle_id, n;
  `)
}

/**
 * Adds agencies until there are `count`, each with an evaluation and its 67 items: most scored by agency and evaluator with
 * quotients of 20 digits, one in ten missing, one in fifty without a subject, one in ten changed by an appeal.
 */
export async function growTo(client: Client, count: number): Promise<void> {
  const { rows } = await client.query<{ have: number }>('select count(*)::int as have from agencies')
  const have = rows[0]?.have ?? 0
  // Keys are right by construction; asking seven tables about each of 207,700 rows would take half a minute.
  await client.query('set session_replication_role = replica')
  await client.query(`
    insert into agencies (id, name, kind, group_id, province_id)
      select ${id}, 'agency ' || n, (enum_range(null::enum_agencies_kind))[1], g.id, p.id
      from generate_series(${have + 1}, ${count}) n cross join agency_groups g
      join provinces p on p.code = 'b' || 1 + n % ${PROVINCES} order by n;
    insert into evaluations (id, title, cycle_id, agency_id, province_id, workflow_state)
      select ${id}, a.name, c.id, a.id, a.province_id, 'under_review'
      from agencies a join evaluation_cycles c on c.province_id = a.province_id
      where not exists (select from evaluations e where e.agency_id = a.id) order by a.id;
    insert into evaluation_items (id, evaluation_id, measure_id, indicator_id, axis_id, dimension, agency_id, province_id,
        item_state, cap, target, self_actual, self_score, initial_actual, initial_score, appeal_score, not_applicable)
      select ${id}, e.id, m.id, m.indicator_id, m.axis_id, m.dimension, e.agency_id, e.province_id, 'scored', m.cap, m.target,
        r.self::text, round(m.cap * r.self / 97, 20),
        r.given::text, case when r.fate >= 0.1 then round(m.cap * r.given / 97, 20) end,
        case when r.fate >= 0.9 then round(m.cap * r.self / 97, 20) end, r.fate between 0.5 and 0.52
      from evaluations e join measures m on m.cycle_id = e.cycle_id
      cross join lateral (select floor(random() * 98)::int as self, floor(random() * 98)::int as given, random() as fate
        where e.id is not null and m.id is not null) r
      where not exists (select from evaluation_items i where i.evaluation_id = e.id) order by e.id, m.id;
  `)
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze')
}
