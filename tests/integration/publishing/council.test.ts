import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDays } from '../../../src/domain/calendar/isoDate'
import type { CouncilDecision } from '../../../src/domain/workflow/councilRecord'
import { today } from '../../../src/lib/clock'
import { readCouncil } from '../../../src/services/evaluation/councilPage'
import type { CouncilSessionInput } from '../../../src/services/evaluation/councilRecord'
import { recordCouncilSession } from '../../../src/services/evaluation/councilRecord'
import { transition } from '../../../src/services/system/moves'
import { runSql } from '../../../src/services/system/sql'
import { makePdf } from '../../support/files'
import type { FinalistName, FinalWorld } from '../../support/finalCycle'
import { finalists, reachCouncil } from '../../support/finalCycle'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: FinalWorld
beforeAll(async () => {
  application = await openPayload()
  world = await reachCouncil(await makeWorld(application.payload))
})
afterAll(() => application.close())

const all = (changes: Partial<Record<FinalistName, Partial<CouncilDecision>>> = {}): CouncilDecision[] =>
  finalists.map((name) => ({ evaluation: world.finalists[name].evaluation, approved: true, ...changes[name] }))

const record = async (name: CastName | null, changes: Partial<CouncilSessionInput> = {}) =>
  recordCouncilSession({
    req: name ? await world.as(name) : await world.system(),
    cycleId: world.cycle,
    number: '1405/12',
    date: today(),
    minutes: 'گزارش معاونت خوانده و بررسی شد.',
    decisions: all(),
    ...changes,
  })

const stateOf = async (name: FinalistName) =>
  (
    await world.payload.findByID({
      collection: 'evaluations',
      id: world.finalists[name].evaluation,
      overrideAccess: true,
    })
  ).workflowState

const count = async (table: 'council_sessions' | 'documents') =>
  (await runSql<{ n: number }>(await world.system(), sql`select count(*)::int as n from ${sql.raw(table)}`))[0]?.n

describe('who is refused', () => {
  test.each<[CastName | null, string]>([
    [null, 'notSignedIn'],
    ['liaison', 'notFound'],
    ['editor', 'notFound'],
    ['farManager', 'notFound'],
    ['manager', 'forbidden'],
    ['member', 'forbidden'],
    ['deputy', 'forbidden'],
    ['national', 'forbidden'],
  ])('%s may not record minutes: %s', async (name, code) => {
    await expect(record(name)).rejects.toMatchObject({ code })
  })

  test('the page of the council is for those who read it', async () => {
    await expect(readCouncil({ req: await world.system() })).rejects.toMatchObject({ code: 'notSignedIn' })
    await expect(readCouncil({ req: await world.as('liaison') })).rejects.toMatchObject({ code: 'forbidden' })
    const req = await world.as('farDeputy')
    expect(await readCouncil({ req })).toMatchObject({ cycle: null, agencies: [] })
    await expect(readCouncil({ req, cycleId: world.cycle })).rejects.toMatchObject({ code: 'notFound' })
  })

  test('an evaluation is not decided without minutes, not even by the secretary', async () => {
    const id = world.finalists.water.evaluation
    const move = { req: await world.as('secretary'), noun: 'evaluation', id, move: 'councilApprove' }
    await expect(transition(move)).rejects.toMatchObject({ code: 'notReady', details: { what: 'councilSession' } })
    expect(await stateOf('water')).toBe('finally_approved')
  })
})

describe('what is refused', () => {
  const fields = (...paths: string[]) => ({
    code: 'invalid',
    details: { fields: paths.map((path) => expect.objectContaining({ path })) },
  })

  test('minutes without number, of a day to come, and a refusal without a reason', async () => {
    await expect(record('secretary', { number: ' ' })).rejects.toMatchObject(fields('number'))
    await expect(record('secretary', { date: addDays(today(), 1) })).rejects.toMatchObject(fields('date'))
    const { evaluation } = world.finalists.gas
    await expect(record('secretary', { decisions: all({ gas: { approved: false } }) })).rejects.toMatchObject(
      fields(`decisions.${evaluation}.reason`),
    )
  })

  test('a file that is no PDF, whatever it is called', async () => {
    const file = { name: 'minutes.pdf', data: Buffer.from('<html>') }
    await expect(record('secretary', { file })).rejects.toMatchObject(fields('file'))
  })

  test('an evaluation of another cycle', async () => {
    const stranger = { evaluation: '019aa000-0000-7000-8000-000000000000', approved: true }
    await expect(record('secretary', { decisions: [stranger] })).rejects.toMatchObject(
      fields(`decisions.${stranger.evaluation}`),
    )
  })

  test('and nothing of it is kept', async () => {
    expect(await count('council_sessions')).toBe(0)
    expect(await count('documents')).toBe(0)
    expect(await stateOf('water')).toBe('finally_approved')
  })
})

describe('a meeting', () => {
  test('is shown with what the deputy approved, by group; who may not record is told so', async () => {
    const view = await readCouncil({ req: await world.as('member') })
    expect(view).toMatchObject({ mayRecord: false, undecided: 5, sessions: [] })
    expect(view.agencies.map(({ group, total }) => `${group} ${total}`)).toEqual([
      'زیربنایی و توسعه زیرساخت 850',
      'زیربنایی و توسعه زیرساخت 750',
      'زیربنایی و توسعه زیرساخت 625',
      'سلامت و رفاه اجتماعی 850',
      'سلامت و رفاه اجتماعی 850',
    ])
    expect((await readCouncil({ req: await world.as('secretary') })).mayRecord).toBe(true)
  })

  test('is recorded once, when two record the same minutes at once', async () => {
    const file = { name: 'minutes.pdf', data: makePdf('minutes') }
    const input = { file, decisions: all({ gas: { approved: false, reason: 'مستندات سنجه دوم بازبینی شود' } }) }
    const outcomes = await Promise.allSettled([record('secretary', input), record('secretary', input)])
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
    expect(outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))).toEqual([
      expect.objectContaining({ approved: 4, rejected: 1 }),
    ])
    expect(refused).toEqual([expect.objectContaining({ code: 'duplicate', status: 409 })])
    expect(await count('council_sessions')).toBe(1)
    expect(await count('documents')).toBe(1)
  })

  test('moves every evaluation, freezes the final scores beside the others, and is told once', async () => {
    expect(await Promise.all(finalists.map(stateOf))).toEqual([
      'council_approved',
      'council_approved',
      'final_review',
      'council_approved',
      'council_approved',
    ])
    const req = await world.system()
    const items = await runSql<Record<string, string | null>>(
      req,
      sql`select initial_score::text as initial, appeal_score::text as appeal, final_score::text as final
          from evaluation_items where agency_id = ${world.finalists.clinic.agency} order by cap desc`,
    )
    expect(items).toEqual([
      { initial: '300', appeal: '450', final: '450' },
      { initial: '400', appeal: null, final: '400' },
    ])
    const events = await runSql<{ event: string; actor: string; n: number }>(
      req,
      sql`select event, actor_name as actor, count(*)::int as n from audit_events
          where event like 'council.%' or event like 'evaluation.council%' group by 1, 2 order by 1`,
    )
    expect(events).toEqual([
      { event: 'council.recorded', actor: 'secretary', n: 1 },
      { event: 'evaluation.councilApproved', actor: 'secretary', n: 4 },
      { event: 'evaluation.councilRejected', actor: 'secretary', n: 1 },
    ])
  })

  test('stays to be read, with the reason of each refusal and its scan', async () => {
    const { sessions, undecided } = await readCouncil({ req: await world.as('governor') })
    expect(undecided).toBe(1)
    expect(sessions).toEqual([
      expect.objectContaining({
        number: '1405/12',
        date: today(),
        approved: 4,
        rejected: [{ agency: 'شرکت گاز', reason: 'مستندات سنجه دوم بازبینی شود' }],
        file: expect.stringMatching(/^\/api\/documents\/file\/minutes.*\.pdf$/),
      }),
    ])
  })
})

describe('the approval of the cycle', () => {
  const approve = async () =>
    transition({ req: await world.as('secretary'), noun: 'cycle', id: world.cycle, move: 'approve' })

  test('waits until every agency is decided', async () => {
    await expect(approve()).rejects.toMatchObject({ code: 'notReady', details: { what: 'councilDecisions' } })
  })

  test('two different minutes at once decide one agency once', async () => {
    const id = world.finalists.gas.evaluation
    await transition({ req: await world.as('deputy'), noun: 'evaluation', id, move: 'approveFinally' })
    const decisions = [{ evaluation: id, approved: true }]
    const outcomes = await Promise.allSettled([
      record('secretary', { number: '13', decisions }),
      record('secretary', { number: '14', decisions }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'moveNotPossible', status: 409 })
    expect(await count('council_sessions')).toBe(2)
  })

  test('then it is approved, and no more minutes are taken', async () => {
    expect((await approve()).workflowState).toBe('approved')
    await expect(record('secretary', { number: '15' })).rejects.toMatchObject({ code: 'moveNotPossible' })
  })
})
