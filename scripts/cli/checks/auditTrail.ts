import { rowsOf, type Check } from './check'

/** The database itself refuses to change or delete an event: a trigger for every such statement, and none switched off. */
export const auditIsProtected: Check = {
  name: 'audit events cannot be changed',
  async find(payload) {
    const triggers = await rowsOf<{ update: boolean; delete: boolean; truncate: boolean }>(
      payload,
      `select coalesce(bool_or(tgtype & 16 > 0), false) as update,
              coalesce(bool_or(tgtype & 8 > 0), false) as delete,
              coalesce(bool_or(tgtype & 32 > 0), false) as truncate
         from pg_trigger where tgrelid = 'audit_events'::regclass and not tgisinternal and tgenabled in ('O', 'A')`,
    )
    const [covered] = triggers
    const statements = ['update', 'delete', 'truncate'] as const
    return statements.filter((one) => !covered?.[one]).map((one) => `no trigger refuses ${one} on audit_events`)
  },
}

/** Whatever moves leaves an event, so the newest event of an evaluation that names a state names the one it is in. */
export const statesAreTold: Check = {
  name: 'every state has its event',
  async find(payload) {
    const rows = await rowsOf<{ id: string; state: string; told: string }>(
      payload,
      `select e.id, e.workflow_state::text as state, last.told
         from evaluations e
         join lateral (select a.details->>'to' as told from audit_events a
                        where a.subject_type = 'evaluation' and a.subject_id = e.id::text and a.details ? 'to'
                        order by a.at desc, a.id desc limit 1) last on true
        where last.told <> e.workflow_state::text`,
    )
    return rows.map(({ id, state, told }) => `evaluation ${id} is ${state}, its last event says ${told}`)
  },
}
