import type { Client } from 'pg'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq, jwtSign } from 'payload'
import { addDays } from '../src/domain/calendar/isoDate'
import { today } from '../src/lib/clock'
import { transition } from '../src/services/system/moves'

export const MEASURES = 67
export const PLAIN_FIELDS = 116
/** A value and an explanation a measure, and the plain fields: 250 answers. */
export const ANSWERS = MEASURES * 2 + PLAIN_FIELDS

const id = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
  placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`

export type Agency = { evaluation: string; liaison: string; head: string }

/**
 * One province with so many agencies, each with a liaison and a head who are signed in; a cycle with 67 measures, announced
 * and opened by the product itself; its form edited by staff until it has 250 answers. Returns what the people need.
 */
export async function seedProvince(client: Client, payload: Payload, agencies: number): Promise<Agency[]> {
  await client.query(organisation(agencies))
  await client.query(cycle())
  const req = await createLocalReq({ context: { importing: true } }, payload)
  const { rows } = await client.query<{ id: string }>('select id from evaluation_cycles')
  const cycleId = rows[0]?.id ?? ''
  await transition({ req, noun: 'cycle', id: cycleId, move: 'announce', bySystem: true })
  await addPlainFields(req, client)
  await transition({ req, noun: 'cycle', id: cycleId, move: 'openSelfAssessment', bySystem: true })
  await client.query('vacuum analyze')
  return signedIn(client, payload)
}

const organisation = (agencies: number) => `
  insert into provinces (id, name, name_en, code, organisation_name) values (${id}, 'اردبیل', 'Ardabil', 'ardabil', 'سازمان');
  insert into agency_groups (id, code, title, short_title) values (${id}, 'bench', 'گروه', 'گروه');
  insert into agencies (id, name, kind, group_id, province_id, active)
    select ${id}, 'دستگاه ' || n, (enum_range(null::enum_agencies_kind))[1], g.id, p.id, true
    from generate_series(1, ${agencies}) n cross join agency_groups g cross join provinces p;
  insert into users (id, name, email, active, language)
    select ${id}, 'رابط ' || a.name, 'l-' || a.id || '@example.ir', true, 'fa' from agencies a;
  insert into users (id, name, email, active, language)
    select ${id}, 'مدیر ' || a.name, 'h-' || a.id || '@example.ir', true, 'fa' from agencies a;
  insert into users_roles (_order, _parent_id, id, role, province_id, agency_id)
    select 1, u.id, u.id::text, (case when u.email like 'l-%' then 'liaison' else 'agency_head' end)::enum_users_roles_role,
      a.province_id, a.id
    from users u join agencies a on u.email like '__' || a.id || '@%';
  insert into users (id, name, email, active, language)
    select ${id}, 'ارزیاب ' || n, 'e-' || n || '@example.ir', true, 'fa' from generate_series(1, 4) n;
  insert into users_roles (_order, _parent_id, id, role, province_id)
    select 1, u.id, u.id::text, (case when u.email < 'e-3' then 'general_evaluator' else 'specific_evaluator' end)::enum_users_roles_role, p.id
    from users u cross join provinces p where u.email like 'e-%';
  insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
    select 1, id, gen_random_uuid()::text, now(), now() + interval '8 hours' from users where email not like 'e-%'`

const cycle = () => `
  insert into circulars (id, number, date, subject, province_id) select ${id}, '1405/1', '${today()}', 'بخشنامه', id from provinces;
  insert into evaluation_cycles (id, title, performance_year, province_id, workflow_state, council_name, circular_id,
      full_mark_general, full_mark_specific, weight_general, weight_specific, rescale_not_applicable, max_returns,
      windows_self_assessment_opens, windows_self_assessment_closes, windows_appeals_open, windows_appeals_close)
    select ${id}, 'ارزیابی', 1404, p.id, 'indicators_ready', 'شورا', c.id, 1000, 1000, 0.5, 0.5, true, 2,
      '${addDays(today(), -5)}', '${addDays(today(), 5)}', '${addDays(today(), 10)}', '${addDays(today(), 20)}'
    from provinces p join circulars c on c.province_id = p.id;
  insert into axes (id, cycle_id, province_id, code, dimension, title, "order")
    select ${id}, c.id, c.province_id, n::text, (case when n <= 10 then 'general' else 'specific' end)::enum_dimension, 'محور ' || n, n
    from evaluation_cycles c, generate_series(1, 14) n;
  insert into indicators (id, axis_id, cycle_id, province_id, dimension, code, title, applies_to, "order")
    select ${id}, a.id, a.cycle_id, a.province_id, a.dimension, a.code || '-' || n, 'شاخص ' || n, 'all', n
    from axes a, generate_series(1, 4) n;
  insert into measures (id, indicator_id, axis_id, cycle_id, province_id, dimension, code, title, scoring_kind, cap, target,
      target_source, explanation_required, "order")
    select ${id}, i.id, i.axis_id, i.cycle_id, i.province_id, i.dimension, i.code || '-' || k, 'سنجه ' || i.code || ' ' || k, 'ratio',
      case when i.dimension = 'general' then 19.61 else 62.5 end, 97, 'central', true, n
    from (select i.*, row_number() over (partition by i.dimension order by i.code) as n, k
          from indicators i cross join generate_series(1, 2) k) i
    where (i.dimension = 'general' and n <= 51) or (i.dimension = 'specific' and n <= 16);
  update measures set cap = 1000 - 50 * (select cap from measures where dimension = 'general' limit 1)
    where id = (select id from measures where dimension = 'general' order by code limit 1)`

/** What staff do in the form builder: further questions on the pages of the generated form. */
async function addPlainFields(req: PayloadRequest, client: Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select form_id as id from evaluation_cycles')
  const trusted = { collection: 'forms', id: rows[0]?.id ?? '', overrideAccess: true, depth: 0, req } as const
  const form = await req.payload.findByID(trusted)
  const plain = Array.from({ length: PLAIN_FIELDS }, (_, index) => ({
    blockType: 'text' as const,
    name: `f${index + 1}`,
    label: `پرسش ${index + 1}`,
    required: true,
  }))
  await req.payload.update({ ...trusted, data: { fields: [...(form.fields ?? []), ...plain] } })
}

async function signedIn(client: Client, payload: Payload): Promise<Agency[]> {
  const { rows } = await client.query<
    Record<'evaluation' | 'liaison' | 'liaisonSession' | 'head' | 'headSession', string>
  >(`
    select e.id as evaluation, l.id as liaison, ls.id as "liaisonSession", h.id as head, hs.id as "headSession"
    from evaluations e
    join users l on l.email = 'l-' || e.agency_id || '@example.ir' join users_sessions ls on ls._parent_id = l.id
    join users h on h.email = 'h-' || e.agency_id || '@example.ir' join users_sessions hs on hs._parent_id = h.id`)
  const token = async (user: string, sid: string) =>
    (
      await jwtSign({
        fieldsToSign: { id: user, collection: 'users', sid },
        secret: payload.secret,
        tokenExpiration: 28_800,
      })
    ).token
  return Promise.all(
    rows.map(async (row) => ({
      evaluation: row.evaluation,
      liaison: await token(row.liaison, row.liaisonSession),
      head: await token(row.head, row.headSession),
    })),
  )
}
