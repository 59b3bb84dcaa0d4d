import pg from 'pg'
import type { Agency } from './submissions.seed'
import { ANSWERS, MEASURES } from './submissions.seed'

/** What each agency did and was told: saves tried and acknowledged, the number of the last acknowledged, submissions. */
export type Told = Agency & { tried: number; saves: number; last: number; submitted: number }

type Row = {
  evaluation: string
  revision: number
  mark: string
  answers: number
  state: string
  submitted: boolean
  events: number
  notices: number
  told: number
  scored: number
  total: boolean
}

const kept = `
  select s.evaluation_id as evaluation, s.revision::int, s.answers ->> 'f1' as mark,
    (select count(*) filter (where jsonb_typeof(a.value) = 'string')
       + coalesce(sum((a.value ? 'actual')::int + (a.value ? 'explanation')::int)
           filter (where jsonb_typeof(a.value) = 'object'), 0) from jsonb_each(s.answers) a)::int as answers,
    e.workflow_state::text as state, s.submitted_at is not null as submitted,
    (select count(*)::int from audit_events v where v.evaluation_id = e.id and v.event = 'evaluation.submitted') as events,
    n.notices, n.told, i.scored, e.self_total > 0 as total
  from form_submissions s join evaluations e on e.id = s.evaluation_id
  cross join lateral (select count(*)::int as notices, count(distinct n.recipient_id)::int as told
    from audit_events v join notices n on n.dedupe_key like 'evaluation.submitted:' || v.id || ':%'
    where v.evaluation_id = e.id and v.event = 'evaluation.submitted') n
  cross join lateral (select count(self_score)::int as scored from evaluation_items where evaluation_id = e.id) i`

/** Everything that is not in our database as it was acknowledged, in words; nothing, when all is there once. */
export async function faultsOfOurs(client: pg.Client, told: readonly Told[], recipients: number): Promise<string[]> {
  const { rows } = await client.query<Row>(kept)
  const byEvaluation = new Map(rows.map((row) => [row.evaluation, row]))
  const faults = told.flatMap((one) => {
    const row = byEvaluation.get(one.evaluation)
    return row
      ? faultsOf(one, row, recipients).map((fault) => `${one.evaluation}: ${fault}`)
      : [`${one.evaluation}: no submission`]
  })
  return rows.length === told.length ? faults : [...faults, `${rows.length} submissions of ${told.length} evaluations`]
}

function faultsOf(one: Told, row: Row, recipients: number): string[] {
  const expected: [string, unknown, unknown][] = [
    ['revision', row.revision, one.saves],
    ['submissions acknowledged', one.submitted, row.submitted ? 1 : 0],
    ['submitted events', row.events, one.submitted],
    ['notices', row.notices, one.submitted * recipients],
    ['people told', row.told, one.submitted * recipients],
    ['scores', row.scored, one.submitted * MEASURES],
    ['state', row.state, one.submitted ? 'submitted' : one.saves ? 'in_progress' : 'not_started'],
    ['answers', row.answers, one.saves ? ANSWERS : 0],
    ['last answer', row.mark, one.saves ? markOf(one.evaluation, one.last) : null],
    ['total', row.total, one.submitted === 1],
  ]
  return expected.filter(([, is, should]) => is !== should).map(([what, is, should]) => `${what} ${is}, not ${should}`)
}

/** The first answer of every save tells whose it is and which. */
export const markOf = (evaluation: string, save: number): string => `${evaluation} ${save}`

/** The same question to the rivals: as many forms as were acknowledged, each with all its answers. */
export async function faultsOfStock(url: string, acknowledged: number): Promise<string[]> {
  const [row] = await ask(
    url,
    `select count(*)::int as forms,
    (select count(*)::int from form_submissions_submission_data) as answers from form_submissions`,
  )
  return row?.forms === acknowledged && row.answers === acknowledged * ANSWERS
    ? []
    : [`stock keeps ${row?.forms} forms with ${row?.answers} answers of ${acknowledged} acknowledged`]
}

export async function faultsOfRaw(url: string, acknowledged: number): Promise<string[]> {
  const [row] = await ask(url, 'select count(*)::int as forms, 0 as answers from raw_answers')
  return row?.forms === acknowledged ? [] : [`raw keeps ${row?.forms} rows of ${acknowledged} acknowledged`]
}

async function ask(url: string, question: string): Promise<{ forms: number; answers: number }[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ forms: number; answers: number }>(question)
  await client.end()
  return rows
}
