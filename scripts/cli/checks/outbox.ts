import { nowIso } from '../../../src/lib/clock'
import { rowsOf, type Check } from './check'

/** A worker that lives sends within minutes and gives back what it could not send. */
export const outboxMoves: Check = {
  name: 'no notice is stuck',
  async find(payload) {
    const at = nowIso()
    const rows = await rowsOf<{ id: string; state: string; attempts: string; error: string | null }>(
      payload,
      `select id, delivery_state::text as state, attempts::text, last_error as error from notices
        where delivery_state = 'failed'
           or (delivery_state = 'sending' and locked_until < timestamptz '${at}' - interval '15 minutes')
           or (delivery_state = 'pending' and coalesce(next_attempt_at, created_at) < timestamptz '${at}' - interval '1 hour')
        order by id limit 50`,
    )
    return rows.map(
      ({ id, state, attempts, error }) => `notice ${id} is ${state} after ${attempts} attempts ${error ?? ''}`,
    )
  },
}
