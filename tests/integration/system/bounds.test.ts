import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { problemFromDatabase } from '../../../src/lib/databaseErrors'
import { openPayload, type TestPayload } from '../../support/payload'
import { makeWorld, openCycle, type World } from '../../support/world'

/** What the tables themselves refuse, whoever writes: rules that Payload cannot say. */

let opened: TestPayload
let world: World

const attempt = (statement: string) =>
  opened.payload.db.pool.query(statement).then(
    ({ rowCount }) => ({ rowCount }),
    (error: unknown) => error as { code?: string; constraint?: string },
  )

beforeAll(async () => {
  opened = await openPayload()
  world = await makeWorld(opened.payload)
  await openCycle(world)
})
afterAll(() => opened.close())

const items = (set: string) => `update evaluation_items set ${set}`
const cycles = (set: string) => `update evaluation_cycles set ${set}`
const outOfBounds: [string, string][] = [
  ['a cap below zero', items('cap = -1')],
  ['an item without a cap', items('cap = null')],
  ...['self_score', 'initial_score', 'inquiry_score', 'appeal_score', 'final_score', 'returned_score'].flatMap(
    (score): [string, string][] => [
      [`${score} below zero`, items(`${score} = -0.0001`)],
      [`${score} above the cap`, items(`${score} = cap + 0.0001`)],
    ],
  ),
  ['a score of last year above its cap', items('last_year_score = 11, last_year_cap = 10')],
  ['a measure with a cap below zero', 'update measures set cap = -1'],
  ['a weight above one', cycles('weight_general = 1.01')],
  ['a weight below zero', cycles('weight_specific = -0.01')],
  ['a full mark of zero', cycles('full_mark_general = 0')],
  ['no time to mend', cycles('return_due_in_working_days = 0')],
  ['fewer than no returns', 'update evaluations set return_count = -1'],
  ['a rolled-up score below zero', 'update evaluation_scores set score = -1'],
  [
    'a notice in nobody’s hands that is being sent',
    `insert into notices (id, dedupe_key, event, to_address, subject, text, html, delivery_state)
    values (gen_random_uuid(), 'x', 'x', 'x', 'x', 'x', 'x', 'sending')`,
  ],
]

describe('refused by the database', () => {
  test.each(outOfBounds)('%s', async (_, statement) => {
    const error = await attempt(statement)
    expect(error).toMatchObject({ code: '23514' })
    expect(problemFromDatabase(error)).toMatchObject({ code: 'invalid', status: 422 })
  })

  test.each([
    ['a second item of an evaluation and a measure', 'evaluation_items'],
    ['a second evaluation of an agency in a cycle', 'evaluations'],
    ['a second draft of an evaluation', 'form_submissions'],
  ])('%s', async (_, table) => {
    const { rows } = await opened.payload.db.pool.query<{ columns: string }>(
      `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
       where table_schema = 'public' and table_name = '${table}' and column_name <> 'id'`,
    )
    const columns = rows[0]?.columns
    const copy = `insert into ${table} (id, ${columns}) select gen_random_uuid(), ${columns} from ${table} limit 1`
    const error = await attempt(copy)
    expect(error).toMatchObject({ code: '23505' })
    expect(problemFromDatabase(error)).toMatchObject({ code: 'duplicate', status: 409 })
  })

  test('the deletion of what other rows cannot be without', async () => {
    const agency = opened.payload.delete({ collection: 'agencies', id: world.agencies.water, overrideAccess: true })
    const error: unknown = await agency.catch((thrown: unknown) => thrown)
    expect(problemFromDatabase(error)).toMatchObject({ code: 'inUse', status: 409 })
    const missing = await attempt(`insert into notices (id, dedupe_key) values (gen_random_uuid(), 'x')`)
    expect(missing).toMatchObject({ code: '23502' })
    expect(problemFromDatabase(missing)).toBeNull()
  })

  test('a state that the machine does not know', async () => {
    expect(await attempt(`update evaluations set workflow_state = 'nearly_done'`)).toMatchObject({ code: '22P02' })
  })
})

describe('taken', () => {
  test.each([
    ['zero and the whole cap', items('self_score = 0, initial_score = cap')],
    ['no score at all', items('self_score = null, initial_score = null')],
    ['the whole weight on one side', cycles('weight_general = 1, weight_specific = 0')],
  ])('%s', async (_, statement) => {
    expect(((await attempt(statement)) as { rowCount: number }).rowCount).toBeGreaterThan(0)
  })
})
