import { rowsOf } from '../checks/check'
import { migrationsApplied } from '../checks/migrations'
import { exit, say, type Verb } from '../verb'
import { withPayload } from '../withPayload'

const questions = {
  database: `select 'PostgreSQL ' || current_setting('server_version') || ', ' ||
                    pg_size_pretty(pg_database_size(current_database())) as answer`,
  connections: "select count(*) || ' of ' || current_setting('max_connections') as answer from pg_stat_activity",
  people: `select count(*) || ' accounts, ' || count(*) filter (where active) || ' active' as answer from users`,
  cycles: `select coalesce(string_agg(state || ' ' || n, ', '), 'none') as answer
             from (select workflow_state::text as state, count(*) as n from evaluation_cycles group by 1 order by 1) c`,
  evaluations: `select coalesce(string_agg(state || ' ' || n, ', '), 'none') as answer
                  from (select workflow_state::text as state, count(*) as n from evaluations group by 1 order by 1) e`,
  notices: `select coalesce(string_agg(state || ' ' || n, ', '), 'none') as answer
              from (select delivery_state::text as state, count(*) as n from notices group by 1 order by 1) o`,
} as const

export const status: Verb = {
  name: 'status',
  summary: 'tells how the installation stands, in a few lines',
  usage: '',
  help: 'Exit code 1 when the database is of another version than this program.',
  run: () =>
    withPayload(async (payload) => {
      const wrong = await migrationsApplied.find(payload)
      say(`${'version'.padEnd(12)} ${wrong.length === 0 ? 'the database is of this version' : wrong.join(', ')}`)
      if (wrong.length > 0) return exit.refused
      for (const [name, statement] of Object.entries(questions)) {
        const [row] = await rowsOf<{ answer: string }>(payload, statement)
        say(`${name.padEnd(12)} ${row?.answer ?? ''}`)
      }
      return exit.done
    }),
}
