import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { downloadResults } from '../../../src/services/publishing/downloadResults'
import { fileOfCircular, listCirculars } from '../../../src/services/publishing/listCirculars'
import { listFestivals } from '../../../src/services/publishing/listFestivals'
import { readFestivalPage } from '../../../src/services/publishing/readFestivalPage'
import { readFestivalPreview } from '../../../src/services/publishing/readFestivalPreview'
import { readReportCard } from '../../../src/services/publishing/readReportCard'
import { checkSeal } from '../../../src/services/publishing/readResultsFile'
import { inspectMoves, transition } from '../../../src/services/system/moves'
import { runSql } from '../../../src/services/system/sql'
import { makePdf } from '../../support/files'
import type { FinalWorld } from '../../support/finalCycle'
import { finalists, reachCouncil, reachSent } from '../../support/finalCycle'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { countQueries } from '../../support/queries'
import { rest } from '../../support/rest'
import type { CastName } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: FinalWorld
let festival: string
const here = { province: 'ardabil', year: 1404 }
const trusted = { overrideAccess: true, depth: 0 } as const

const node = (children: unknown[], more: object = {}) => ({
  version: 1,
  direction: 'rtl',
  format: '',
  indent: 0,
  children,
  ...more,
})
const paragraph = (text: string) =>
  node([{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }], { type: 'paragraph' })
const bodyOf = (text: string) => ({ root: node([paragraph(text)], { type: 'root' }) })

beforeAll(async () => {
  application = await openPayload()
  world = await reachCouncil(await makeWorld(application.payload))
  const { id } = await application.payload.create({
    collection: 'festivals',
    overrideAccess: false,
    req: await world.as('editor'),
    depth: 0,
    data: {
      title: 'بیست و هشتمین جشنواره شهید رجایی',
      cycle: world.cycle,
      ordinal: 28,
      heldOn: '2026-08-27',
      thematicAwards: [{ title: 'مدیریت سبز', agency: world.finalists.gas.agency }],
    } as never,
  })
  festival = id
})
afterAll(() => application.close())

const publish = async (name: CastName | null) =>
  transition({
    req: name ? await world.as(name) : await world.system(),
    noun: 'festival',
    id: festival,
    move: 'publish',
  })
const visitor = (): Promise<PayloadRequest> => world.system()
const edit = async (data: object) =>
  world.payload.update({
    collection: 'festivals',
    id: festival,
    data,
    ...trusted,
    overrideAccess: false,
    req: await world.as('editor'),
  })

/** Everything that somebody who is not signed in can ask for, and what he gets of it. */
async function seenByAnyone() {
  const req = await visitor()
  const file = (name: string) =>
    downloadResults(req, { ...here, file: name, known: null }).then(
      ({ status }) => status,
      (refusal: { status: number }) => refusal.status,
    )
  const docs = async (path: string) => {
    const { body, status } = await rest(world.payload, 'GET', path)
    return Array.isArray(body.docs) ? body.docs.length : status
  }
  return {
    listed: (await listFestivals(req)).length,
    page: await readFestivalPage(req, here),
    card: await readReportCard(req, { ...here, agency: world.finalists.water.agency }),
    seal: await checkSeal(req, here),
    csv: await file('results.csv'),
    json: await file('results.json'),
    pdf: await file('results.pdf'),
    results: await docs('/results'),
    festivals: await docs('/festivals'),
    evaluations: await docs('/evaluations'),
    items: await docs('/evaluation-items'),
    scores: await docs('/evaluation-scores'),
    cycles: await docs('/evaluation-cycles'),
    documents: await docs('/documents'),
    sessions: await docs('/council-sessions'),
  }
}

const closed = { festivals: 403, evaluations: 403, items: 403, scores: 403, cycles: 403, documents: 403, sessions: 403 }
const nothing = { listed: 0, page: null, card: null, seal: null, csv: 404, json: 404, pdf: 404, results: 0, ...closed }

describe('before the publication', () => {
  test('nothing of it is public, in no state of the cycle', async () => {
    expect(await seenByAnyone()).toEqual(nothing)
    await edit({ body: bodyOf('گزارش جشنواره') })
    await expect(publish('editor')).rejects.toMatchObject({ code: 'notReady', details: { what: 'sentCycle' } })
    await reachSent(world)
    expect(await seenByAnyone()).toEqual(nothing)
  })

  test.each<[CastName | null, string]>([
    [null, 'notSignedIn'],
    ['manager', 'forbidden'],
    ['deputy', 'forbidden'],
    ['head', 'forbidden'],
    ['liaison', 'notFound'],
    ['farManager', 'notFound'],
  ])('%s may not publish: %s', async (name, code) => {
    await expect(publish(name)).rejects.toMatchObject({ code })
  })

  test('its text is previewed by its writers only, and without a ranking', async () => {
    await expect(readFestivalPreview(await visitor(), festival)).rejects.toMatchObject({ code: 'notSignedIn' })
    for (const name of ['farManager', 'liaison', 'manager'] as const)
      await expect(readFestivalPreview(await world.as(name), festival)).rejects.toMatchObject({ code: 'notFound' })
    const preview = await readFestivalPreview(await world.as('editor'), festival)
    expect(preview).toMatchObject({ isPublished: false, awards: [{ title: 'مدیریت سبز', hasCard: false }] })
    expect(JSON.stringify(preview)).not.toContain('850')
  })

  test('a page without a text is not published, nor one whose winner nobody has settled', async () => {
    await edit({ body: bodyOf('  ') })
    await expect(publish('editor')).rejects.toMatchObject({ code: 'notReady', details: { what: 'festivalText' } })
    await edit({ body: bodyOf('گزارش جشنواره') })
    await expect(publish('editor')).rejects.toMatchObject({
      code: 'notReady',
      details: { what: 'ties', groups: ['سلامت و رفاه اجتماعی'] },
    })
    const { moves } = await inspectMoves({ req: await world.as('editor'), noun: 'festival', id: festival })
    expect(moves).toEqual([
      expect.objectContaining({ move: 'publish', refusal: expect.objectContaining({ code: 'notReady' }) }),
    ])
    await edit({ tieBreaks: [{ agency: world.finalists.nursery.agency, minutesNumber: '12' }] })
  })

  test('a total that its measures do not add up to is not published, and nothing of the attempt stays', async () => {
    const req = await world.system()
    const change = (total: string) =>
      runSql(req, sql`update evaluations set total = ${total} where id = ${world.finalists.gas.evaluation}`)
    await change('625.01')
    await expect(publish('editor')).rejects.toThrow(/add up/)
    await change('625')
    expect(await seenByAnyone()).toEqual(nothing)
    const { docs } = await world.payload.find({ collection: 'results', ...trusted })
    expect(docs).toEqual([])
  })
})

describe('the publication', () => {
  test('happens once, of two who publish at once', async () => {
    const outcomes = await Promise.allSettled([publish('editor'), publish('editor')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'moveNotPossible', status: 409 })
  })

  test('opens the page, the cards and the files, and no door to what lies behind', async () => {
    const seen = await seenByAnyone()
    expect(seen).toMatchObject({ ...closed, listed: 1, csv: 200, json: 200, pdf: 200, results: 5 })
    const ranking = seen.page?.groups.map(({ code, agencies }) => [
      code,
      agencies.map(({ name, rank, total, band, isWinner }) => ({ name, rank, total, band, isWinner })),
    ])
    expect(ranking).toEqual([
      [
        'infra',
        [
          { name: 'شرکت آب و فاضلاب', rank: 1, total: '850', band: 'veryGood', isWinner: true },
          { name: 'اداره کل بهزیستی', rank: 2, total: '750', band: 'good', isWinner: false },
          { name: 'شرکت گاز', rank: 3, total: '625', band: 'fair', isWinner: false },
        ],
      ],
      [
        'health',
        [
          { name: 'سازمان بهزیستی کودکان', rank: 1, total: '850', band: 'veryGood', isWinner: true },
          { name: 'دانشگاه علوم پزشکی', rank: 2, total: '850', band: 'veryGood', isWinner: false },
        ],
      ],
    ])
    expect(seen.page?.figures).toMatchObject({ agencyCount: 5, measureCount: 13, mean: '785', growth: null })
    expect(seen.page?.awards).toEqual([expect.objectContaining({ title: 'مدیریت سبز', hasCard: true })])
  })

  test('a card unfolds to the reason of every measure', async () => {
    const page = await readReportCard(await visitor(), { ...here, agency: world.finalists.gas.agency })
    const [general, specific] = page?.card.dimensions ?? []
    expect(page).toMatchObject({ rank: 3, groupSize: 3, general: '625', specific: null })
    expect(specific).toMatchObject({ applies: false })
    expect(general).toMatchObject({ score: '250', cap: '400', weightInForce: '1', contribution: '625' })
    expect(general?.axes[0]?.indicators[0]?.measures).toEqual([
      expect.objectContaining({
        code: 'G-1',
        status: 'notApplicable',
        score: null,
        reason: 'این شرکت خدمت حضوری ندارد',
      }),
      expect.objectContaining({
        code: 'G-2',
        score: '250',
        part: expect.objectContaining({ ruleKey: 'rule.given' }),
        reason: 'مستندات نیمی از سال را نشان می‌داد',
      }),
    ])
    const clinic = await readReportCard(await visitor(), { ...here, agency: world.finalists.clinic.agency })
    expect(clinic?.card.dimensions[0]?.axes[0]?.indicators[0]?.measures[0]).toMatchObject({
      source: 'appeal',
      score: '450',
    })
  })

  test('tells no name of a person', async () => {
    const { rows } = await world.payload.db.pool.query<{ text: string }>('select card::text as text from results')
    const names = ['general', 'specific', 'deputy', 'editor'].map((name) => world.userId(name as CastName))
    for (const { text } of rows) for (const id of names) expect(text).not.toContain(id)
  })

  test('moves the cycle and every evaluation, and leaves one event each', async () => {
    const req = await world.system()
    const events = await runSql<{ event: string; n: number }>(
      req,
      sql`select event, count(*)::int as n from audit_events where event like '%.published' group by 1 order by 1`,
    )
    expect(events).toEqual([
      { event: 'cycle.published', n: 1 },
      { event: 'evaluation.published', n: finalists.length },
      { event: 'festival.published', n: 1 },
    ])
    const { workflowState } = await world.payload.findByID({
      collection: 'evaluation-cycles',
      id: world.cycle,
      ...trusted,
    })
    expect(workflowState).toBe('published')
  })

  test('its text changes no more', async () => {
    await expect(edit({ title: 'عنوان دیگر' })).rejects.toMatchObject({ status: expect.any(Number) })
  })
})

describe('what is published', () => {
  const pool = () => world.payload.db.pool

  test('is neither changed nor deleted, by whatever door; a maintainer says that he is one', async () => {
    for (const statement of [
      'update results set rank = 1',
      'delete from results',
      'truncate results cascade',
      'delete from form_editions',
      `update form_editions set title = 'x'`,
    ])
      await expect(pool().query(statement)).rejects.toMatchObject({ code: 'KA001' })
    const client = await pool().connect()
    await client.query('begin')
    await client.query(`set local karnameh.allow = 'maintenance'`)
    await client.query('delete from results')
    await client.query('rollback')
    client.release()
    expect((await pool().query('select 1 from results')).rowCount).toBe(5)
  })

  test('bears a seal that anyone can compute from the download', async () => {
    const response = await downloadResults(await visitor(), { ...here, file: 'results.json', known: null })
    const { seal, ...content } = (await response.json()) as Record<string, unknown>
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([left], [right]) => (left < right ? -1 : 1))
                .map(([key, inner]) => [key, sorted(inner)]),
            )
          : value
    const computed = createHash('sha256')
      .update(JSON.stringify(sorted(content)))
      .digest('hex')
    expect(computed).toBe(seal)
    expect(await checkSeal(await visitor(), here)).toMatchObject({ sealed: seal, computed: seal, count: 5 })
  })

  test('breaks its seal when one digit is changed behind our back', async () => {
    const client = await pool().connect()
    const measure = (score: string) => `update results set card = jsonb_set(card,
      '{dimensions,0,axes,0,indicators,0,measures,1,score}', '"${score}"') where agency_name = 'شرکت گاز'`
    const maintain = async (statement: string) => {
      await client.query('begin')
      await client.query(`set local karnameh.allow = 'maintenance'`)
      await client.query(statement)
      await client.query('commit')
    }
    await maintain(measure('251'))
    const broken = await checkSeal(await visitor(), here)
    await maintain(measure('250'))
    client.release()
    expect(broken?.computed).not.toBe(broken?.sealed)
    const mended = await checkSeal(await visitor(), here)
    expect(mended?.computed).toBe(mended?.sealed)
  })

  test('is not sent again to who has it', async () => {
    const ask = async (file: string, known: string | null) => downloadResults(await visitor(), { ...here, file, known })
    const first = await ask('results.csv', null)
    const tag = first.headers.get('etag')
    expect(tag).toMatch(/^"[0-9a-f]{64}-csv"$/)
    expect(first.headers.get('cache-control')).toContain('public')
    expect((await ask('results.csv', tag)).status).toBe(304)
    expect((await ask('results.csv', `W/${tag}, "other"`)).status).toBe(304)
    expect((await ask('results.json', tag)).status).toBe(200)
    await expect(ask('results.exe', null)).rejects.toMatchObject({ code: 'notFound' })
  })

  test('costs one query a page', async () => {
    const req = await visitor()
    const cost = async (read: () => Promise<unknown>) => (await countQueries(world.payload, read)).length
    expect(await cost(() => readFestivalPage(req, here))).toBe(1)
    expect(await cost(() => readReportCard(req, { ...here, agency: world.finalists.water.agency }))).toBe(1)
    expect(await cost(() => checkSeal(req, here))).toBe(1)
    expect(await cost(() => listFestivals(req))).toBe(1)
    expect(await cost(() => listCirculars(req, { limit: 50 }))).toBe(1)
    expect(await cost(() => downloadResults(req, { ...here, file: 'results.csv', known: null }))).toBe(2)
    const { headers } = await downloadResults(req, { ...here, file: 'results.csv', known: null })
    expect(await cost(() => downloadResults(req, { ...here, file: 'results.csv', known: headers.get('etag') }))).toBe(1)
  })
})

describe('circulars', () => {
  const circular = async (number: string, isPublic: boolean) => {
    const data = makePdf(number)
    const file = { name: `${number}.pdf`, data, mimetype: 'application/pdf', size: data.length }
    const { id: document } = await world.payload.create({
      collection: 'documents',
      ...trusted,
      data: { title: number, province: world.provinces.here },
      file,
    })
    const { id } = await world.payload.create({
      collection: 'circulars',
      ...trusted,
      data: {
        number,
        date: '2026-10-01',
        subject: `بخشنامه ${number}`,
        addressedTo: 'all',
        workflowState: 'issued',
        isPublic,
        file: document,
        province: world.provinces.here,
      },
    })
    return id
  }

  test('that are not public are neither listed nor given, and not told from those that do not exist', async () => {
    const [hidden, shown] = [await circular('900', false), await circular('901', true)]
    const req = await visitor()
    expect(await fileOfCircular(req, hidden)).toBeNull()
    expect(await fileOfCircular(req, 'no-such-id')).toBeNull()
    expect(await fileOfCircular(req, shown)).toMatchObject({ mimeType: 'application/pdf' })
    const { circulars } = await listCirculars(req, { limit: 50 })
    expect(circulars.map(({ number }) => number)).toEqual(['1405/100', '901'])
    expect((await rest(world.payload, 'GET', '/circulars')).status).toBe(403)
  })
})

describe('the next year', () => {
  test('compares with this one: ranks, totals and axes', async () => {
    const req = await world.system()
    const { makeResults } = await import('../../../src/domain/publishing/results')
    const { loadPublication } = await import('../../../src/services/publishing/loadPublication')
    const [cycle] = await runSql<{ id: string }>(
      req,
      sql`insert into evaluation_cycles (id, title, performance_year, council_name, full_mark_general, full_mark_specific, weight_general,
            weight_specific, max_returns, return_due_in_working_days, workflow_state, province_id, updated_at, created_at)
          select gen_random_uuid(), 'سال بعد', 1405, council_name, full_mark_general, full_mark_specific, weight_general, weight_specific,
            max_returns, return_due_in_working_days, 'sent_to_national', province_id, now(), now()
          from evaluation_cycles where id = ${world.cycle} returning id`,
    )
    await runSql(
      req,
      sql`update evaluations set cycle_id = ${cycle?.id}, workflow_state = 'sent' where cycle_id = ${world.cycle}`,
    )
    const next = await world.payload.create({
      collection: 'festivals',
      ...trusted,
      data: {
        title: 'بیست و نهمین',
        cycle: cycle?.id,
        ordinal: 29,
        province: world.provinces.here,
        performanceYear: 1405,
      } as never,
    })
    const results = makeResults(await loadPublication(req, next.id))
    const water = results.find(({ agency }) => agency === world.finalists.water.agency)
    expect(water).toMatchObject({ previousRank: 1, previousTotal: '850', card: { previousYear: 1404 } })
    expect(water?.card.dimensions[0]?.axes[0]?.lastYear).toEqual({ score: '840', cap: '1000' })
  })
})

describe('a withdrawn page', () => {
  test('is gone for everyone, and its rows stay', async () => {
    const archive = async (name: CastName) =>
      transition({ req: await world.as(name), noun: 'festival', id: festival, move: 'archive' })
    await expect(archive('manager')).rejects.toMatchObject({ code: 'forbidden' })
    await archive('editor')
    expect(await seenByAnyone()).toEqual(nothing)
    expect((await world.payload.find({ collection: 'results', ...trusted })).totalDocs).toBe(5)
  })
})
