import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq, getPayload } from 'payload'
import config from '../payload.config'
import { closePayload } from '../src/lib/closePayload'
import { recomputeAll } from '../src/services/evaluation/rollUp'
import { scoreItem } from '../src/services/evaluation/scoreItem'
import { growTo, MEASURES, PROVINCES, seedCycles } from './roll-up.seed'

/**
 * The two promises of the roll-up, on 31 provinces × 100 agencies × 67 measures:
 * - an evaluator's score of one measure, from the call of the service to the commit of all its totals (rights, locks, rule,
 *   audit event included): p95 at most 25 ms with 60, 600 and 3,100 agencies, and no growth with their number;
 * - computing everything again: at most twice one raw SQL aggregate over the same rows in the same run.
 */
const SIZES = [60, 600, PROVINCES * 100]
const SAMPLES = 300
const WARM_UP = 60
/** The first size also meets code that was never run: it is warmed until the compiler has done with it. */
const FIRST_WARM_UP = 600
const ROUNDS = 7
const P95_MS = 25
/** In yardsticks, from the fewest agencies to the most. The rest is noise: a scan over all would grow fiftyfold. */
const MOST_GROWTH = 1.5
const MOST_RATIO = 2

const url = process.env['DATABASE_URL'] ?? ''
const client = new pg.Client({ connectionString: url })
await client.connect()
const payload = await getPayload({ config })

const ms = (value: number) => Math.round(value * 100) / 100
const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
const sorted = (values: readonly number[]) => [...values].sort((left, right) => left - right)
const median = (values: readonly number[]) => at(sorted(values), 0.5)

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** One evaluator who may score in all provinces, so that every sample goes through the real rights. */
async function evaluator(payload: Payload): Promise<TypedUser> {
  const { rows } = await client.query<{ id: string }>('select id from provinces')
  const roles = rows.flatMap(({ id }) => [
    { role: 'general_evaluator' as const, province: id },
    { role: 'specific_evaluator' as const, province: id },
  ])
  const data = { name: 'bench', email: 'bench@example.ir', password: 'a-password-of-a-bench', active: true, roles }
  const user = await payload.create({ collection: 'users', data, overrideAccess: true, depth: 0 })
  return { ...user, collection: 'users' }
}

type Item = { id: string; updated_at: Date }

type Taken = { score: number[]; yardstick: number[] }

/** Scores random measures one after the other, each beside the yardstick; gives the milliseconds of each. */
async function oneByOne(user: TypedUser, count: number): Promise<Taken> {
  const { rows } = await client.query<Item>(
    `select id, updated_at from evaluation_items where not coalesce(not_applicable, false) order by random() limit $1`,
    [count],
  )
  const taken: Taken = { score: [], yardstick: [] }
  for (const [index, item] of rows.entries()) {
    const req: PayloadRequest = await createLocalReq({ user }, payload)
    const finding = { itemId: item.id, seenAt: item.updated_at.toISOString(), actual: String((index * 31) % 97) }
    taken.score.push(await timed(() => scoreItem({ req, ...finding })))
    taken.yardstick.push(await timed(yardstick))
  }
  return taken
}

/** A transaction of as many statements that looks at nothing: what the machine gives at this moment, whatever the size. */
async function yardstick(): Promise<void> {
  await client.query('begin')
  for (let statement = 0; statement < 12; statement += 1) await client.query('select pg_current_xact_id()')
  await client.query('commit')
}

/** The same figures as the roll-up gives of an indicator, and those of an evaluation, by hand. */
const sums = `sum(coalesce(final_score, appeal_score, initial_score, inquiry_score)) as score, sum(self_score) as self_score,
  sum(cap) as cap, count(*) as item_count, count(*) filter (where not_applicable) as not_applicable_count,
  count(*) filter (where coalesce(final_score, appeal_score, initial_score, inquiry_score) is null) as missing_count,
  count(*) filter (where self_score is null) as self_missing_count`
const aggregate = `
  select evaluation_id, axis_id, indicator_id, ${sums} from evaluation_items group by evaluation_id, axis_id, indicator_id
  union all
  select evaluation_id, null, null, ${sums} from evaluation_items group by evaluation_id`
/** The same work without the rows leaving the server: every sum is made and looked at. */
const aggregateKept = `select count(score), count(self_score), count(cap), count(item_count), count(not_applicable_count),
  count(missing_count), count(self_missing_count) from (${aggregate}) as rows`

const onPool = (statement: string) => (payload.db as unknown as PostgresAdapter).drizzle.execute(sql.raw(statement))

async function everything() {
  const took = { raw: [] as number[], kept: [] as number[], all: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    took.kept.push(await timed(() => onPool(aggregateKept)))
    took.all.push(await timed(() => recomputeAll({ payload })))
    took.raw.push(await timed(() => onPool(aggregate)))
  }
  return { raw: median(took.raw), kept: median(took.kept), all: median(took.all) }
}

/** The dearest case: every single row is wrong and is written again. */
async function everythingStale(): Promise<number> {
  await client.query('update evaluation_scores set missing_count = missing_count + 1')
  await client.query('vacuum analyze evaluation_scores')
  return timed(() => recomputeAll({ payload }))
}

await seedCycles(client)
const user = await evaluator(payload)
type Found = { p50: number; p95: number; inYardsticks: number }
const one: Record<string, Found> = {}
for (const size of SIZES) {
  await growTo(client, size)
  await recomputeAll({ payload })
  await client.query('vacuum analyze')
  await oneByOne(user, size === SIZES[0] ? FIRST_WARM_UP : WARM_UP)
  const taken = await oneByOne(user, SAMPLES)
  const score = sorted(taken.score)
  const found = {
    p50: ms(at(score, 0.5)),
    p95: ms(at(score, 0.95)),
    inYardsticks: ms(at(score, 0.5) / median(taken.yardstick)),
  }
  one[size] = found
  console.log(
    `${size} agencies, ${size * MEASURES} items: one score and its totals p50 ${found.p50} ms, p95 ${found.p95} ms`,
  )
}

const inYardsticks = (size: number | undefined) => one[size ?? 0]?.inYardsticks ?? Number.NaN

const left = await recomputeAll({ payload })
if (left.written + left.removed + left.headed > 0) throw new Error(`totals were not fresh: ${JSON.stringify(left)}`)

const { raw, kept, all } = await everything()
const stale = await everythingStale()
const figures = {
  p95Ms: Math.max(...Object.values(one).map(({ p95 }) => p95)),
  growth: ms(inYardsticks(SIZES.at(-1)) / inYardsticks(SIZES[0])),
  ratioToAggregate: ms(all / raw),
  ratioToAggregateKeptInServer: ms(all / kept),
  ratioWhenEveryRowIsStale: ms(stale / raw),
}
console.log(
  `all again ${ms(all)} ms; raw aggregate ${ms(raw)} ms, its rows not sent ${ms(kept)} ms; every row stale ${ms(stale)} ms`,
)
console.log(
  `ratios: ${figures.ratioToAggregate} to the aggregate, ${figures.ratioToAggregateKeptInServer} to its rows not sent`,
)

await client.end()
await closePayload(payload)
const met = figures.p95Ms <= P95_MS && figures.growth <= MOST_GROWTH && figures.ratioToAggregate <= MOST_RATIO
console.log(
  JSON.stringify({
    bench: 'roll-up',
    met,
    ...figures,
    one,
    milliseconds: { all: ms(all), raw: ms(raw), kept: ms(kept) },
  }),
)
