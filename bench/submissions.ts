import os from 'node:os'
import pg from 'pg'
import { getPayload } from 'payload'
import config from '../payload.config'
import { closePayload } from '../src/lib/closePayload'
import type { Told } from './submissions.check'
import { faultsOfOurs, faultsOfRaw, faultsOfStock, markOf } from './submissions.check'
import type { Answered, Call, Measured, Person } from './submissions.load'
import { connect } from './submissions.load'
import { ANSWERS, PLAIN_FIELDS, seedProvince } from './submissions.seed'
import { serveOurs, serveRaw, serveStock } from './submissions.servers'

/**
 * The promises of filling in, over HTTP with 500 open connections, each server in production beside the others on the same
 * PostgreSQL, in rounds so that a busy moment of the machine meets all of them:
 * - saving a form of 250 answers (rights, window, every answer checked, merge, progress): ten times as many a second as
 *   the stock form builder creates with the same 250 fields; a plain SQL insert is the ceiling beside it;
 * - submitting it (rules, 67 scores, roll-up, audit event, notices): five times as many;
 * - nothing that was acknowledged is lost, nothing is there twice, also when everybody clicks twice.
 */
const PROMISED = 500
/** `npm run bench -- submissions 40` looks whether everything still works, in a minute or two; it meets no promise. */
const CONNECTIONS = Number(process.argv[2] ?? PROMISED)
const ROUNDS = CONNECTIONS < PROMISED ? 1 : 3
const SAVES = 4
const AUTOSAVES = 8
const RAW_INSERTS = 10
/** Those who warm up, those of each round, and those who click twice at the same moment. */
const WARM = Math.min(150, CONNECTIONS)
const TWICE = CONNECTIONS / 2
const AGENCIES = WARM + ROUNDS * CONNECTIONS + TWICE
/** In the seeded province: a liaison and a head, who get receipts, and four evaluators. */
const RECIPIENTS = 6
const LEAST_SAVING = 10
const LEAST_SUBMITTING = 5

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
await client.connect()
const payload = await getPayload({ config })
const agencies = await seedProvince(client, payload, AGENCIES)
const measures = await namesOfMeasures()
await closePayload(payload)
const told: Told[] = agencies.map((agency) => ({ ...agency, tried: 0, saves: 0, last: 0, submitted: 0 }))
console.log(`${AGENCIES} agencies, ${measures.length} measures and ${PLAIN_FIELDS} plain questions: ${ANSWERS} answers`)

const stock = await serveStock(client)
const raw = await serveRaw(client)
const ours = await serveOurs()
const toStock = await connect(stock.origin, CONNECTIONS, '/favicon.ico')
const toRaw = await connect(raw.origin, CONNECTIONS, '/')
const toOurs = await connect(ours.origin, CONNECTIONS, '/api/health/live')
const created = { stock: 0, raw: 0 }

async function namesOfMeasures(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select f ->> 'name' as name from form_editions, jsonb_array_elements(definition::jsonb -> 'pages') p,
      jsonb_array_elements(p -> 'fields') f where f ->> 'type' = 'measure'`)
  return rows.map(({ name }) => name)
}

const words = (index: number, save: number) => `پاسخ ${index} در ذخیرهٔ ${save}: شرح کوتاهی از آنچه انجام شده است`

/** All 250 answers of one save without the first, as the inside of a JSON object: the same words for everybody. */
function answersOf(save: number): string {
  const measured = measures.map((name, index) => [
    name,
    { actual: String(((index * 7 + save) % 96) + 1), explanation: words(index, save) },
  ])
  const plain = Array.from({ length: PLAIN_FIELDS - 1 }, (_, index) => [`f${index + 2}`, words(index, save)])
  return JSON.stringify(Object.fromEntries([...measured, ...plain])).slice(1, -1)
}

const answersBySave = Array.from({ length: SAVES + 2 }, (_, save) => answersOf(save))
const answersFor = (evaluation: string, save: number) =>
  `{"f1":"${markOf(evaluation, save)}",${answersBySave[save] ?? ''}}`

const dataOf = Array.from({ length: ANSWERS }, (_, index) => ({ field: `f${index + 1}`, value: words(index, 1) }))
const stockBody = JSON.stringify({ form: stock.form, submissionData: dataOf })

/** One person who makes so many calls one after the other, and is told of each whether it was accepted. */
function person(times: number, call: (time: number) => Call, accepted: (answer: Answered) => void): Person {
  let made = 0
  return {
    next: () => (made < times ? call((made += 1)) : null),
    seen: (answer) => void (answer.status < 300 && accepted(answer)),
  }
}

const asPerson = (token: string) => ({ authorization: `JWT ${token}` })

function saver(one: Told, times: number, answers: (save: number) => string): Person {
  const call = (time: number): Call => {
    one.tried += 1
    const body = `{"revision":${one.saves},"answers":${answers(time)}}`
    return { method: 'PUT', path: `/api/submissions/${one.evaluation}/answers`, headers: asPerson(one.liaison), body }
  }
  return person(times, call, () => {
    one.saves += 1
    one.last = one.tried
  })
}

/** Saves all 250 answers, so often; the number in the answers is that of the save. */
const savesAll = (one: Told, times: number) => saver(one, times, () => answersFor(one.evaluation, one.tried))
const savesOne = (one: Told, times: number) => saver(one, times, () => `{"f1":"${markOf(one.evaluation, one.tried)}"}`)
const submits = (one: Told) => {
  const call = {
    method: 'POST',
    path: `/api/submissions/${one.evaluation}/submit`,
    headers: asPerson(one.head),
  } as const
  return person(
    1,
    () => ({ ...call, body: `{"revision":${one.saves}}` }),
    () => (one.submitted += 1),
  )
}
const creates = (times: number) => () =>
  person(
    times,
    () => ({ method: 'POST', path: '/api/form-submissions?depth=0', body: stockBody }),
    () => (created.stock += 1),
  )
const inserts = (times: number) => (_: unknown, index: number) =>
  person(
    times,
    () => ({ method: 'POST', path: '/', body: `{"answers":${answersFor(String(index), 1)}}` }),
    () => (created.raw += 1),
  )

const places = Array.from({ length: CONNECTIONS }, (_, index) => index)

/** What one round saw, each by the number of acknowledged calls a second. */
type Round = Record<'stock' | 'raw' | 'first' | 'save' | 'autosave' | 'submit', Measured>

async function round(people: readonly Told[]): Promise<Round> {
  return {
    stock: await toStock.play(places.map(creates(1))),
    raw: await toRaw.play(places.map(inserts(RAW_INSERTS))),
    first: await toOurs.play(people.map((one) => savesAll(one, 1))),
    save: await toOurs.play(people.map((one) => savesAll(one, SAVES))),
    autosave: await toOurs.play(people.map((one) => savesOne(one, AUTOSAVES))),
    submit: await toOurs.play(people.map(submits)),
  }
}

/** Code that was never run is slow: everybody's first hundred calls are not measured. */
async function warmUp(people: readonly Told[]): Promise<void> {
  await toStock.play(places.slice(0, WARM).map(creates(1)))
  await toRaw.play(places.map(inserts(2)))
  await toOurs.play(people.map((one) => savesAll(one, SAVES)))
  await toOurs.play(people.map((one) => savesOne(one, 2)))
  await toOurs.play(people.map(submits))
}

/** Everybody asks again for what was done, and others click twice at once; gives how many were refused. */
async function submitTwice(done: readonly Told[], fresh: readonly Told[]) {
  const again = await toOurs.play(done.map(submits))
  await toOurs.play(fresh.map((one) => savesAll(one, 1)))
  const twice = await toOurs.play(fresh.flatMap((one) => [submits(one), submits(one)]))
  return {
    again: { calls: again.calls, refused: again.refused },
    twice: { calls: twice.calls, refused: twice.refused },
  }
}

const short = (value: number) => Math.round(value * 100) / 100
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const phases = ['stock', 'raw', 'first', 'save', 'autosave', 'submit'] as const

const loadBefore = os.loadavg()[0] ?? 0
await warmUp(told.slice(0, WARM))
const rounds: Round[] = []
const faults: string[] = []
for (let index = 0; index < ROUNDS; index += 1) {
  const from = WARM + index * CONNECTIONS
  const seen = await round(told.slice(from, from + CONNECTIONS))
  rounds.push(seen)
  for (const phase of phases) {
    const { perSecond, p50Ms, p95Ms, calls, refused } = seen[phase]
    console.log(
      `round ${index + 1}, ${phase}: ${short(perSecond)} a second, p50 ${p50Ms} ms, p95 ${p95Ms} ms, ${calls} calls`,
    )
    if (Object.keys(refused).length > 0) faults.push(`round ${index + 1}, ${phase}: refused ${JSON.stringify(refused)}`)
  }
}
const open = { karnameh: toOurs.open(), stock: toStock.open(), raw: toRaw.open() }
const twice = await submitTwice(told.slice(WARM, -TWICE), told.slice(-TWICE))
console.log(`connections open ${JSON.stringify(open)}; submitted twice ${JSON.stringify(twice)}`)

faults.push(
  ...(await faultsOfOurs(client, told, RECIPIENTS)),
  ...(await faultsOfStock(stock.url, created.stock)),
  ...(await faultsOfRaw(raw.url, created.raw)),
)
for (const fault of faults.slice(0, 20)) console.log(`fault: ${fault}`)

await Promise.all([toOurs.close(), toStock.close(), toRaw.close()])
await Promise.all([ours.stop(), stock.stop(), raw.stop()])
await client.end()

const perSecond = (phase: (typeof phases)[number]) => short(median(rounds.map((seen) => seen[phase].perSecond)))
const ratio = (phase: (typeof phases)[number]) =>
  short(median(rounds.map((seen) => seen[phase].perSecond / seen.stock.perSecond)))
const figures = {
  savingToStock: ratio('save'),
  submittingToStock: ratio('submit'),
  autosaveToStock: ratio('autosave'),
  rawInsertToStock: ratio('raw'),
  perSecond: Object.fromEntries(phases.map((phase) => [phase, perSecond(phase)])),
  openConnections: open,
  acknowledged: {
    saves: told.reduce((sum, { saves }) => sum + saves, 0),
    submissions: told.reduce((sum, { submitted }) => sum + submitted, 0),
    stock: created.stock,
    raw: created.raw,
  },
  submittedTwice: twice,
  lostOrDoubled: faults.length,
  loadBefore: short(loadBefore),
}
const met =
  figures.savingToStock >= LEAST_SAVING &&
  figures.submittingToStock >= LEAST_SUBMITTING &&
  Object.values(open).every((count) => count >= PROMISED) &&
  faults.length === 0
console.log(JSON.stringify({ bench: 'submissions', met, ...figures }))
