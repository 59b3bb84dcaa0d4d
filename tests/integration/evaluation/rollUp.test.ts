import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { decimalText, Exact } from '../../../src/domain/scoring/decimal'
import type { Dimension, ScoringPolicy } from '../../../src/domain/scoring/policy'
import type { RollUpItem, TotalNode } from '../../../src/domain/scoring/rollUp'
import { rollUp } from '../../../src/domain/scoring/rollUp'
import type { ItemScores, ScoreView } from '../../../src/domain/scoring/valueInForce'
import { valueInForce } from '../../../src/domain/scoring/valueInForce'
import { scoreReason } from '../../../src/i18n/scoreReason'
import { changeItem } from '../../../src/services/evaluation/changeItem'
import { explainEvaluation } from '../../../src/services/evaluation/explain'
import { recomputeAll, recomputeEvaluation } from '../../../src/services/evaluation/rollUp'
import { runSql } from '../../../src/services/system/sql'
import { inTransaction } from '../../../src/services/system/unitOfWork'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'

const AGENCIES = 9
const policies: ScoringPolicy[] = [
  { weights: { general: '0.5', specific: '0.5' }, rescaleNotApplicable: true },
  { weights: { general: '0.4', specific: '0.6' }, rescaleNotApplicable: false },
  { weights: { general: '0.3333333333', specific: '0.6666666667' }, rescaleNotApplicable: true },
  { weights: { general: '1', specific: '0' }, rescaleNotApplicable: true },
].map((policy) => ({ ...policy, fullMark: { general: '1000', specific: '700' }, missing: 'zero' as const }))

let opened: TestPayload
let req: PayloadRequest

beforeAll(async () => {
  opened = await openPayload()
  req = await createLocalReq({}, opened.payload)
  await seed()
})
afterAll(() => opened.close())

const query = <Row extends Record<string, unknown>>(text: string) => runSql<Row>(req, sql.raw(text))

/** A cycle a policy, with 12 indicators of two measures each; an evaluation an agency and cycle, with random items. */
async function seed(): Promise<void> {
  const id = 'gen_random_uuid()'
  await query(`
    insert into provinces (id, name, name_en, code, organisation_name) values (${id}, 'p', 'p', 'p', 'o');
    insert into agency_groups (id, code, title, short_title) values (${id}, 'g', 'g', 'g');
    insert into agencies (id, name, kind, group_id, province_id)
      select ${id}, 'a' || n, (enum_range(null::enum_agencies_kind))[1], g.id, p.id
      from generate_series(1, ${AGENCIES}) n, agency_groups g, provinces p`)
  for (const [index, { weights, fullMark, rescaleNotApplicable }] of policies.entries()) {
    await query(`
      insert into evaluation_cycles (id, title, performance_year, province_id, full_mark_general, full_mark_specific,
          weight_general, weight_specific, rescale_not_applicable)
        select ${id}, 'c', ${1400 + index}, id, ${fullMark.general}, ${fullMark.specific}, ${weights.general},
          ${weights.specific}, ${rescaleNotApplicable} from provinces`)
  }
  await query(`
    insert into axes (id, cycle_id, code, dimension, title)
      select ${id}, c.id, d || n, d::enum_dimension, 'x' from evaluation_cycles c, generate_series(1, 3) n, unnest(array['general', 'specific']) d;
    insert into indicators (id, axis_id, cycle_id, dimension, code, title)
      select ${id}, a.id, a.cycle_id, a.dimension, a.code || n, 'i' from axes a, generate_series(1, 2) n;
    insert into measures (id, indicator_id, axis_id, cycle_id, dimension, code, title, cap)
      select ${id}, i.id, i.axis_id, i.cycle_id, i.dimension, i.code || n, 'm', 10 from indicators i, generate_series(1, 2) n;
    insert into evaluations (id, title, cycle_id, agency_id, province_id)
      select ${id}, a.name, c.id, a.id, a.province_id from evaluation_cycles c, agencies a`)
  for (const { id: evaluation } of await evaluations()) await fill(evaluation)
  await query('delete from evaluation_items i using evaluations e where e.id = i.evaluation_id and ' + without)
  await query(`update evaluation_items set cap = 62.5, not_applicable = false
    where dimension = 'specific' and evaluation_id = '${await aFullOne()}'`)
}

/** Agencies that have no items of one or any dimension, or only such as have no subject. */
const without = `(e.title = 'a1' or (e.title = 'a2' and i.dimension = 'specific') or (e.title = 'a3' and i.dimension = 'general')
  or (e.title = 'a4' and not coalesce(i.not_applicable, false)))`

const evaluations = () => query<{ id: string }>('select id from evaluations order by id')

const share = fc.constantFrom(97, 3, 7, 1).chain((by) => fc.nat(by).map((of) => ({ of, by })))
const often = fc.option(share, { freq: 2 })
const seldom = fc.option(share, { freq: 1 })
const drawnItem = fc
  .record({
    self: often,
    initial: often,
    inquiry: often,
    appeal: seldom,
    final: seldom,
    cap: fc.constantFrom('10', '62.5', '0.25', '0'),
    notApplicable: fc.constantFrom(true, false, false, null),
  })
  .map(({ cap, notApplicable, ...shares }) => ({ cap, notApplicable, ...scoresOf(cap, shares) }))

/** Scores are quotients of the cap, carried to 20 digits as the domain does. */
const scoresOf = (cap: string, shares: Record<string, { of: number; by: number } | null>) =>
  Object.fromEntries(
    Object.entries(shares).map(([name, share]) => [
      name,
      share && decimalText(new Exact(cap).times(share.of).div(share.by).toDecimalPlaces(20)),
    ]),
  )

async function fill(evaluation: string): Promise<void> {
  const measures = await query<{ id: string }>(
    `select m.id from measures m join evaluations e on e.cycle_id = m.cycle_id where e.id = '${evaluation}'`,
  )
  const drawn = fc.sample(drawnItem, measures.length).map((item, index) => ({ ...item, measure: measures[index]?.id }))
  await runSql(
    req,
    sql`insert into evaluation_items (id, evaluation_id, measure_id, indicator_id, axis_id, dimension, agency_id, province_id, cap,
          self_score, initial_score, inquiry_actual, inquiry_score, appeal_score, final_score, not_applicable)
        select gen_random_uuid(), e.id, m.id, m.indicator_id, m.axis_id, m.dimension, e.agency_id, e.province_id, v.cap,
          v.self, v.initial, case when v.inquiry is not null then '1' end, v.inquiry, v.appeal, v.final, v."notApplicable"
        from json_to_recordset(${JSON.stringify(drawn)}::json) as v(measure uuid, cap numeric, self numeric, initial numeric,
          inquiry numeric, appeal numeric, final numeric, "notApplicable" boolean)
        join measures m on m.id = v.measure join evaluations e on e.id = ${evaluation}::uuid`,
  )
}

type StoredItem = ItemScores & {
  key: string
  dimension: Dimension
  axis: string
  indicator: string
  cap: string
  notApplicable: boolean
}

/** What the domain says of the stored items of an evaluation, in one view. */
async function treeOf(evaluation: string, view: ScoreView): Promise<TotalNode> {
  const [cycle] = await query<{ year: number }>(
    `select performance_year::int as year from evaluation_cycles c join evaluations e on e.cycle_id = c.id where e.id = '${evaluation}'`,
  )
  const items = await query<StoredItem>(
    `select id as key, dimension, axis_id as axis, indicator_id as indicator, cap::text as cap, self_score::text as "selfScore",
       initial_score::text as "initialScore", inquiry_score::text as "inquiryScore", appeal_score::text as "appealScore",
       final_score::text as "finalScore", not_applicable is true as "notApplicable"
     from evaluation_items where evaluation_id = '${evaluation}'`,
  )
  const policy = policies[(cycle?.year ?? 1400) - 1400]
  if (!policy) throw new Error('a cycle without a policy')
  return rollUp(
    items.map((item): RollUpItem => ({ ...item, score: valueInForce(item, view).score })),
    policy,
  )
}

type Node = { level: string; key: string; parts: readonly Node[]; score: string | null; cap: string } & Record<
  string,
  unknown
>

/** The rows that the tables should hold, from the two trees of the domain. */
function rowsOf(inForce: TotalNode, self: TotalNode): Record<string, unknown> {
  const rows: Record<string, unknown> = {}
  const walk = (node: Node, twin: Node | undefined, parent: string | null) => {
    const { level, key, score, cap, itemCount, missingCount, notApplicableCount } = node
    rows[`${level} ${key}`] = {
      parent,
      score,
      selfScore: twin?.score ?? null,
      cap,
      itemCount,
      missingCount,
      selfMissingCount: twin?.missingCount,
      notApplicableCount,
    }
    if (level === 'indicator') return
    for (const part of node.parts) {
      walk(
        part,
        twin?.parts.find(({ key }) => key === part.key),
        key,
      )
    }
  }
  walk(inForce as unknown as Node, self as unknown as Node, null)
  return rows
}

async function storedRows(evaluation: string): Promise<Record<string, unknown>> {
  const rows = await query<{ name: string }>(
    `select level || ' ' || node as name, parent, score::text, self_score::text as "selfScore", cap::text,
       item_count::int as "itemCount", missing_count::int as "missingCount", self_missing_count::int as "selfMissingCount",
       not_applicable_count::int as "notApplicableCount"
     from evaluation_scores where evaluation_id = '${evaluation}'`,
  )
  return Object.fromEntries(rows.map(({ name, ...row }) => [name, row]))
}

/** The figures of the evaluation itself, as stored and as the domain says. */
async function headlinesOf(evaluation: string) {
  const [stored] = await query(
    `select total::text, self_total::text as "selfTotal", general_score::text as "generalScore", general_cap::text as "generalCap",
       specific_score::text as "specificScore", specific_cap::text as "specificCap",
       self_general_score::text as "selfGeneralScore", self_specific_score::text as "selfSpecificScore",
       missing_count::int as "missingCount", not_applicable_count::int as "notApplicableCount"
     from evaluations where id = '${evaluation}'`,
  )
  return stored
}

function headlines(inForce: TotalNode, self: TotalNode) {
  const [general, specific] = inForce.parts
  return {
    total: inForce.score,
    selfTotal: self.score,
    generalScore: general?.score,
    generalCap: general?.cap,
    specificScore: specific?.score,
    specificCap: specific?.cap,
    selfGeneralScore: self.parts[0]?.score,
    selfSpecificScore: self.parts[1]?.score,
    missingCount: inForce.missingCount,
    notApplicableCount: inForce.notApplicableCount,
  }
}

const noId = '00000000-0000-7000-8000-000000000000'

const leavesOf = (tree: TotalNode) =>
  tree.parts.flatMap(({ parts }) => parts.flatMap((axis) => axis.parts.flatMap((indicator) => indicator.parts)))

async function expectFresh(evaluation: string): Promise<void> {
  const [inForce, self] = [await treeOf(evaluation, 'inForce'), await treeOf(evaluation, 'self')]
  expect(await storedRows(evaluation)).toEqual(rowsOf(inForce, self))
  expect(await headlinesOf(evaluation)).toEqual(headlines(inForce, self))
}

/** Items of `aFullOne` that count: the seed gives all its specific measures a subject and a cap of 62.5. */
const anItemOf = async (evaluation: string, offset = 0) => {
  const [item] = await query<{ id: string }>(
    `select id from evaluation_items where evaluation_id = '${evaluation}' and dimension = 'specific' order by id offset ${offset} limit 1`,
  )
  if (!item) throw new Error('no such item')
  return item.id
}

/** An evaluation with items of both dimensions. */
const aFullOne = async () => {
  const [row] = await query<{ id: string }>(
    `select e.id from evaluations e join evaluation_cycles c on c.id = e.cycle_id where e.title = 'a9' and c.performance_year = 1400`,
  )
  return String(row?.id)
}

describe('what it does not do', () => {
  test('it leaves nothing behind when the transaction that asked for it is undone', async () => {
    const evaluation = await aFullOne()
    const undone = inTransaction({ payload: opened.payload }, async (req) => {
      expect((await recomputeEvaluation({ req, evaluationId: evaluation })).written).toBeGreaterThan(0)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await storedRows(evaluation)).toEqual({})
    expect(await headlinesOf(evaluation)).toMatchObject({ total: null })
  })

  test('it does not touch another evaluation', async () => {
    const evaluation = await aFullOne()
    const result = await recomputeEvaluation({
      req: await createLocalReq({}, opened.payload),
      evaluationId: evaluation,
    })
    expect(result.headed).toBe(1)
    const [others] = await query<{ count: number }>(
      `select count(*)::int as count from evaluation_scores where evaluation_id <> '${evaluation}'`,
    )
    expect(others?.count).toBe(0)
  })
})

describe('stored totals are those of the domain, digit by digit', () => {
  test('for every evaluation of every policy, in force and in the own view', async () => {
    const { headed } = await recomputeAll({ payload: opened.payload })
    expect(headed).toBe(AGENCIES * policies.length - 1)
    for (const { id } of await evaluations()) await expectFresh(id)
  })

  test('and unfold into the same tree, with a reason for every measure', async () => {
    await expect(explainEvaluation({ req, evaluationId: noId })).rejects.toThrow('notFound')
    for (const { id } of await evaluations()) {
      const { inForce, self, titles } = await explainEvaluation({ req, evaluationId: id })
      expect(headlines(inForce, self)).toEqual(await headlinesOf(id))
      for (const item of leavesOf(inForce)) {
        expect(scoreReason(item.part ?? { ruleKey: '', ruleValues: {} })).not.toMatch(/[{}]/)
        expect(item.part?.points ?? null).toBe(item.score)
        expect(titles[item.key]?.title).toBe('m')
      }
    }
  })

  test('the sample holds what the rules are for', async () => {
    const totals = await Promise.all((await evaluations()).map(({ id }) => treeOf(id, 'inForce')))
    const passed = totals.map(({ weightPassed }) => weightPassed?.to ?? null)
    expect(new Set(passed)).toEqual(new Set([null, 'general', 'specific']))
    expect(totals.some(({ score }) => score === null)).toBe(true)
    expect(totals.some(({ score }) => (score?.split('.')[1] ?? '').length === 20)).toBe(true)
  })

  test('a second time there is nothing to write, also inside a transaction of someone else', async () => {
    expect(await recomputeAll({ payload: opened.payload })).toEqual({ written: 0, removed: 0, headed: 0 })
    const inside = inTransaction({ payload: opened.payload }, (req) => recomputeAll({ req }))
    expect(await inside).toEqual({ written: 0, removed: 0, headed: 0 })
  })

  test('a node that lost its items goes, one that was tampered with is mended', async () => {
    const evaluation = await aFullOne()
    await query(`delete from evaluation_items where evaluation_id = '${evaluation}' and axis_id =
      (select axis_id from evaluation_items where evaluation_id = '${evaluation}' and dimension = 'general' limit 1)`)
    await query(
      `update evaluation_scores set score = score + 0.00000000000000000001 where evaluation_id = '${evaluation}' and level = 'total'`,
    )
    const result = await recomputeEvaluation({
      req: await createLocalReq({}, opened.payload),
      evaluationId: evaluation,
    })
    expect(result).toMatchObject({ removed: 3, headed: 1 })
    await expectFresh(evaluation)
  })
})

describe('a changed item', () => {
  test('writes the rows above it and no others', async () => {
    const evaluation = await aFullOne()
    const written = await countWrites(evaluation, async () => {
      const item = await anItemOf(evaluation)
      const finalScore = '3.14159265358979323846'
      await inTransaction({ payload: opened.payload }, (req) => changeItem(req, item, { finalScore }))
    })
    expect(written).toBe(4)
    await expectFresh(evaluation)
  })

  test('through any other door rolls up as well, by the hook of the collection', async () => {
    const evaluation = await aFullOne()
    const [id, before] = [await anItemOf(evaluation), await headlinesOf(evaluation)]
    await opened.payload.update({
      collection: 'evaluation-items',
      id,
      data: { finalScore: '2.7182818284' },
      overrideAccess: true,
    })
    await expectFresh(evaluation)
    expect(await headlinesOf(evaluation)).not.toEqual(before)
  })

  test('that has no score that counts writes nothing', async () => {
    const evaluation = await aFullOne()
    const written = await countWrites(evaluation, async () => {
      await changeItem(req, await anItemOf(evaluation), { initialReason: 'دلیل' })
    })
    expect(written).toBe(0)
  })

  test('and another of the same evaluation at the same time: both are in the total', async () => {
    const evaluation = await aFullOne()
    const [one, other] = [await anItemOf(evaluation, 1), await anItemOf(evaluation, 2)]
    let changed = () => {}
    const firstChanged = new Promise<void>((resolve) => (changed = resolve))
    const first = inTransaction({ payload: opened.payload }, async (req) => {
      await changeItem(req, one, { finalScore: '1.25' })
      changed()
      await untilSomebodyWaits()
    })
    await firstChanged
    const second = inTransaction({ payload: opened.payload }, (req) => changeItem(req, other, { finalScore: '2.5' }))
    await Promise.all([first, second])
    await expectFresh(evaluation)
  })
})

/** How many score rows of an evaluation got a new version. */
async function countWrites(evaluation: string, work: () => Promise<void>): Promise<number> {
  const versions = () =>
    query<{ row: string }>(
      `select id || ' ' || xmin as row from evaluation_scores where evaluation_id = '${evaluation}'`,
    )
  const before = new Set((await versions()).map(({ row }) => row))
  await work()
  return (await versions()).filter(({ row }) => !before.has(row)).length
}

async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [waiting] = await query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if ((waiting?.count ?? 0) > 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nobody waited')
}
