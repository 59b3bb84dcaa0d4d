import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { addDays } from '../../src/domain/calendar/isoDate'
import { today } from '../../src/lib/clock'
import { openBrowser, openPage } from '../support/browser'
import { makePdf } from '../support/files'
import { openPayload } from '../support/payload'
import type { TestPayload } from '../support/payload'
import type { TestServer } from '../support/server'
import { startServer } from '../support/server'
import type { Session } from '../support/session'
import { signIn, visitor } from '../support/session'
import type { CastName, World } from '../support/world'
import { castEmail, castPassword, evaluationOf, makeWorld } from '../support/world'

/**
 * One year's evaluation from circular to festival, played by its cast against the production build: each step by the person
 * whose work it is, through the doors that he has, with the refusals of those whose work it is not.
 */
let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
const sessions = new Map<CastName, Session>()
let water = ''
let welfare = ''

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  // The year is played in a minute, at whatever hour the tests run: its mail does not wait for the morning.
  await application.payload.update({
    collection: 'provinces',
    id: world.provinces.here,
    overrideAccess: true,
    data: { sending: { rule: 'between', from: 0, to: 24, daysOff: true } },
  })
  server = await startServer({ databaseUrl: application.databaseUrl, withWorker: true })
  browser = await openBrowser()
}, 900_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await application?.close()
}, 60_000)

const as = async (name: CastName): Promise<Session> => {
  const found = sessions.get(name) ?? (await signIn(server.url, name))
  sessions.set(name, found)
  return found
}

const move = async (name: CastName, noun: string, id: string, action: string, reason?: string) =>
  (await as(name)).ask('POST', '/api/moves', { noun, id, move: action, input: reason ? { reason } : {} })

/** Opens a page in a real browser as this person, who signs in by the form. */
async function visit(
  name: CastName,
  path: string,
): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
  const { page, context, complaints } = await openPage(browser, server.url)
  await page.goto(`/portal/login?next=${encodeURIComponent(path)}`)
  await page.getByLabel('رایانامه').fill(castEmail(name))
  await page.getByLabel('گذرواژه', { exact: true }).fill(castPassword)
  await page.getByRole('button', { name: 'ورود', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  return { page, complaints, close: () => context.close() }
}

/** Waits until the product has come to this; fails with what it came to instead. */
async function eventually<Value>(read: () => Promise<Value>, expected: Value, seconds = 60): Promise<void> {
  for (let tries = seconds * 5; tries > 0 && (await read()) !== expected; tries -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  expect(await read()).toBe(expected)
}

const trusted = { overrideAccess: true, depth: 0 } as const
const evaluation = (id: string) => application.payload.findByID({ collection: 'evaluations', id, ...trusted })
const itemsOf = async (id: string) => {
  const { docs } = await application.payload.find({
    collection: 'evaluation-items',
    where: { evaluation: { equals: id } },
    overrideAccess: true,
    depth: 1,
    pagination: false,
  })
  return new Map(docs.map((item) => [(item.measure as { code: string }).code, item]))
}

test('1. staff prepare the cycle; an incomplete one is not let through, and agencies cannot touch it', async () => {
  const path = `/api/evaluation-cycles/${world.cycle}`
  expect((await visitor(server.url).ask('GET', path)).status).toBeGreaterThanOrEqual(400)
  expect((await (await as('liaison')).ask('PATCH', path, { title: 'x' })).status).toBe(403)
  expect((await (await as('farManager')).ask('PATCH', path, { title: 'x' })).status).toBeGreaterThanOrEqual(403)
  expect(await move('manager', 'cycle', world.cycle, 'announce')).toMatchObject({
    status: 409,
    body: { code: 'moveNotPossible' },
  })
  expect(await move('manager', 'cycle', world.cycle, 'markReady')).toMatchObject({ status: 200 })
  expect(await move('deputy', 'cycle', world.cycle, 'announce')).toMatchObject({
    status: 422,
    body: { code: 'notReady' },
  })
})

test('2. the announcement makes evaluations and the form; opening freezes it', async () => {
  const manager = await as('manager')
  const made = await manager.ask<{ doc: { id: string } }>('POST', '/api/circulars', {
    number: '1405/2210',
    date: '۱۴۰۵/۰۷/۰۵',
    subject: 'بخشنامه ارزیابي عملكرد',
    isPublic: true,
    province: world.provinces.here,
  })
  expect(made.status).toBe(201)
  expect(made.body.doc).toMatchObject({ subject: 'بخشنامه ارزیابی عملکرد', date: '2026-09-27' })
  expect(
    (await manager.ask('PATCH', `/api/evaluation-cycles/${world.cycle}`, { circular: made.body.doc.id })).status,
  ).toBe(200)
  expect(await move('liaison', 'cycle', world.cycle, 'announce')).toMatchObject({
    status: 403,
    body: { code: 'forbidden' },
  })
  expect(await move('deputy', 'cycle', world.cycle, 'announce')).toMatchObject({ status: 200 })
  water = await evaluationOf(world, 'water')
  welfare = await evaluationOf(world, 'welfare')

  const cycle = await application.payload.findByID({ collection: 'evaluation-cycles', id: world.cycle, ...trusted })
  const form = await manager.ask<{ title: string; fields: { blockType: string; help?: string }[] }>(
    'GET',
    `/api/forms/${String(cycle.form)}`,
  )
  expect(form.body.fields.map(({ blockType }) => blockType)).toEqual([
    'page',
    'measure',
    'measure',
    'page',
    'measure',
    'measure',
    'measure',
  ])
  const edited = form.body.fields.map((block, index) =>
    index === 1 ? { ...block, help: 'گزارش تأییدشده را بنویسید.' } : block,
  )
  expect((await manager.ask('PATCH', `/api/forms/${String(cycle.form)}`, { fields: edited })).status).toBe(200)
  expect(await move('manager', 'cycle', world.cycle, 'openSelfAssessment')).toMatchObject({ status: 200 })
})

test('3. the liaison fills in the browser, the head of the agency submits; others are refused', async () => {
  const answers = { m_g_1: { actual: '78.5' } }
  const save = async (name: CastName, body: unknown) =>
    (await as(name)).ask('PUT', `/api/submissions/${water}/answers`, body)
  expect(await save('otherLiaison', { revision: 0, answers })).toMatchObject({ status: 404 })
  expect(await save('general', { revision: 0, answers })).toMatchObject({ status: 403 })

  const { page, complaints, close } = await visit('liaison', '/portal')
  await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain('liaison')
  await page.goto(`/portal/self-assessment/${water}`)
  const question = page.getByRole('region', { name: 'سنجه G-1' })
  await question.getByLabel('عملکرد سال ۱۴۰۴').fill('۷۸٫۵')
  await question.getByLabel('عملکرد سال ۱۴۰۴').blur()
  await page
    .getByText(/ذخیره شد/)
    .first()
    .waitFor()
  await question
    .locator('input[type=file]')
    .setInputFiles({ name: 'گزارش سالانه.pdf', mimeType: 'application/pdf', buffer: makePdf('report') })
  await page.getByText('گزارش سالانه.pdf').first().waitFor()
  await eventually(
    async () => (await application.payload.count({ collection: 'evidence', overrideAccess: true })).totalDocs,
    1,
  )
  expect(await question.textContent()).toContain('۵۲۳٫۳۳')
  expect(complaints).toEqual([])
  await close()

  const rest = {
    m_g_2: { actual: 'good' },
    m_s_1: { actual: '25', explanation: 'با تعویض کنتورها کاهش یافت.' },
    m_s_2: { actual: 'yes' },
  }
  const seen = await (
    await as('liaison')
  ).ask<{ docs: { revision: number }[] }>('GET', `/api/form-submissions?where[evaluation][equals]=${water}`)
  expect(await save('liaison', { revision: seen.body.docs[0]?.revision ?? 0, answers: rest })).toMatchObject({
    status: 200,
    body: { progress: { done: 4, total: 4, missing: 0 } },
  })
  expect(await move('liaison', 'evaluation', water, 'submit')).toMatchObject({ status: 403 })
  expect(await move('otherDirector', 'evaluation', water, 'submit')).toMatchObject({ status: 404 })

  const director = await visit('director', `/portal/self-assessment/${water}?page=check`)
  await director.page.getByRole('button', { name: 'ثبت نهایی' }).click()
  await director.page.getByRole('button', { name: 'بله، ثبت نهایی شود' }).click()
  await eventually(async () => (await evaluation(water)).workflowState, 'submitted')
  await director.close()
  expect(await save('liaison', { revision: 99, answers })).toMatchObject({
    status: 409,
    body: { code: 'moveNotPossible' },
  })
})

test('4. evaluators score and return; only what was flagged opens again', async () => {
  const items = await itemsOf(water)
  const score = async (name: CastName, code: string, body: object) => {
    const item = (await itemsOf(water)).get(code)
    return (await as(name)).ask('POST', `/api/items/${item?.id ?? ''}/score`, { seenAt: item?.updatedAt, ...body })
  }
  expect(await score('specific', 'G-1', { actual: '78.5' })).toMatchObject({ status: 403 })
  expect(await score('farGeneral', 'G-1', { actual: '78.5' })).toMatchObject({ status: 404 })
  expect(await score('liaison', 'G-1', { actual: '90' })).toMatchObject({ status: 403 })

  const desk = await visit('general', `/portal/reviews/${water}`)
  await desk.page.getByText('سنجه G-1').first().waitFor()
  expect(desk.complaints).toEqual([])
  await desk.close()

  expect(await score('general', 'G-1', { actual: '72', reason: 'مطابق گزارش، ۷۲ درصد پذیرفته شد.' })).toMatchObject({
    status: 200,
  })
  const flagged = items.get('G-2')
  const flag = await (
    await as('general')
  ).ask('POST', `/api/items/${flagged?.id ?? ''}/flag`, {
    seenAt: flagged?.updatedAt,
    reason: 'سطح را با مستند نشان دهید.',
  })
  expect(flag.status).toBe(200)
  expect(await move('general', 'evaluation', water, 'approveGeneral')).toMatchObject({ status: 422 })
  expect(await move('general', 'evaluation', water, 'return')).toMatchObject({ status: 200 })

  const save = async (answers: object) => {
    const seen = await (
      await as('liaison')
    ).ask<{ docs: { revision: number }[] }>('GET', `/api/form-submissions?where[evaluation][equals]=${water}`)
    return (await as('liaison')).ask('PUT', `/api/submissions/${water}/answers`, {
      revision: seen.body.docs[0]?.revision,
      answers,
    })
  }
  expect(await save({ m_g_1: { actual: '90' } })).toMatchObject({
    status: 403,
    body: { code: 'fieldsLocked', fields: [{ path: 'm_g_1' }] },
  })
  expect(await save({ m_g_2: { actual: 'fair' } })).toMatchObject({ status: 200 })
  expect(await move('director', 'evaluation', water, 'resubmit')).toMatchObject({ status: 200 })

  expect(await score('general', 'G-2', { actual: 'fair' })).toMatchObject({ status: 200 })
  expect(await score('specific', 'S-1', { actual: '25' })).toMatchObject({ status: 200 })
  expect(await score('specific', 'S-2', { actual: 'yes' })).toMatchObject({ status: 200 })
  const before = await (
    await as('liaison')
  ).ask<{ total?: string | null; generalScore?: string | null }>('GET', `/api/evaluations/${water}`)
  expect([before.body.total ?? null, before.body.generalScore ?? null]).toEqual([null, null])
  expect(await move('general', 'evaluation', water, 'approveGeneral')).toMatchObject({ status: 200 })
  expect(await move('general', 'evaluation', water, 'approveSpecific')).toMatchObject({ status: 403 })
  expect(await move('specific', 'evaluation', water, 'approveSpecific')).toMatchObject({ status: 200, body: {} })
  const after = await (
    await as('liaison')
  ).ask<{ workflowState: string; generalScore: string; specificScore: string; total: string }>(
    'GET',
    `/api/evaluations/${water}`,
  )
  expect(after.body).toMatchObject({
    workflowState: 'initially_approved',
    generalScore: '680',
    specificScore: '860',
    total: '770',
  })
})

test('5. one appeal a measure, in its window, decided with a reason', async () => {
  expect(await move('manager', 'cycle', world.cycle, 'startEvaluation')).toMatchObject({ status: 200 })
  expect(await move('manager', 'cycle', world.cycle, 'openAppeals')).toMatchObject({ status: 200 })
  const item = (await itemsOf(water)).get('G-1')
  const appeal = { itemId: item?.id, text: 'گزارش تکمیلی در موعد ارسال شده است.', requestedActual: '78.5' }
  expect(await (await as('otherLiaison')).ask('POST', '/api/appeals/register', appeal)).toMatchObject({ status: 404 })
  expect(await (await as('general')).ask('POST', '/api/appeals/register', appeal)).toMatchObject({ status: 403 })
  expect(await (await as('liaison')).ask('POST', '/api/appeals/register', appeal)).toMatchObject({ status: 200 })
  expect(await (await as('liaison')).ask('POST', '/api/appeals/register', appeal)).toMatchObject({ status: 409 })

  const { docs } = await application.payload.find({
    collection: 'appeals',
    where: { item: { equals: item?.id } },
    ...trusted,
  })
  const decide = async (name: CastName, body: object) =>
    (await as(name)).ask('POST', `/api/appeals/${docs[0]?.id ?? ''}/decide`, body)
  const decision = { decision: 'acceptPartially', reason: 'بخشی از گزارش پذیرفته شد.', newScore: '500' }
  expect(await decide('general', decision)).toMatchObject({ status: 403 })
  expect(await decide('committee', { ...decision, newScore: '601' })).toMatchObject({ status: 422 })
  expect(await decide('committee', { ...decision, reason: '' })).toMatchObject({ status: 422 })
  expect(await decide('committee', decision)).toMatchObject({ status: 200 })
  expect(await decide('committee', decision)).toMatchObject({ status: 409 })
  const scored = (await itemsOf(water)).get('G-1')
  expect(scored).toMatchObject({ selfScore: '523.33333333333333333333', initialScore: '480', appealScore: '500' })
})

test('6. deputy, council with «عدم تایید», and sending', async () => {
  expect(await move('manager', 'cycle', world.cycle, 'startFinalReview')).toMatchObject({ status: 200 })
  expect((await evaluation(welfare)).workflowState).toBe('absent')
  const approve = async (name: CastName) =>
    (await as(name)).ask<{ results: { refusal: unknown }[] }>('POST', '/api/evaluations/approve', { ids: [water] })
  expect((await approve('farDeputy')).body.results?.[0]?.refusal ?? true).toBeTruthy()
  expect(await move('general', 'evaluation', water, 'approveFinally')).toMatchObject({ status: 403 })
  expect((await approve('deputy')).body.results[0]?.refusal).toBeNull()
  expect(await move('manager', 'cycle', world.cycle, 'startCouncil')).toMatchObject({ status: 200 })

  const minutes = async (name: CastName, number: string, approved: boolean, reason?: string) => {
    const form = new FormData()
    form.set(
      'record',
      JSON.stringify({
        cycleId: world.cycle,
        number,
        date: today(),
        minutes: 'شورا نتایج را بررسی کرد.',
        decisions: [{ evaluation: water, approved, reason }],
      }),
    )
    return (await as(name)).give('/api/council', form)
  }
  expect(await minutes('member', '1', true)).toMatchObject({ status: 403 })
  expect(await minutes('secretary', '1', false)).toMatchObject({ status: 422 })
  expect(await minutes('secretary', '1', false, 'مستند محور نخست دوباره دیده شود.')).toMatchObject({ status: 200 })
  expect((await evaluation(water)).workflowState).toBe('final_review')
  expect((await approve('deputy')).body.results[0]?.refusal).toBeNull()
  const [first, second] = await Promise.all([minutes('secretary', '2', true), minutes('secretary', '2', true)])
  expect([first.status, second.status].sort()).toEqual([200, 409])
  expect(await move('secretary', 'cycle', world.cycle, 'approve')).toMatchObject({ status: 200 })

  const send = async (name: CastName, body: object) =>
    (await as(name)).ask('POST', `/api/cycles/${world.cycle}/send`, body)
  const letter = { letterNumber: '1405/5512', letterDate: today() }
  expect(await send('general', letter)).toMatchObject({ status: 403 })
  expect(await send('manager', { letterNumber: '', letterDate: today() })).toMatchObject({ status: 422 })
  expect(await send('manager', letter)).toMatchObject({ status: 200 })
  expect((await itemsOf(water)).get('G-1')).toMatchObject({ finalScore: '500' })
})

test('7. nothing is public a second before the festival is published, and everything after', async () => {
  const anyone = visitor(server.url)
  const year = '/results/ardabil/1404'
  const nothing = async () => {
    expect((await anyone.ask('GET', year)).status).toBe(404)
    expect((await anyone.ask('GET', `/api/results${year.replace('/results', '')}/results.json`)).status).toBe(404)
    expect((await anyone.ask<{ docs?: unknown[] }>('GET', '/api/results')).body.docs ?? []).toEqual([])
    expect((await anyone.ask('GET', '/api/evaluations')).status).toBeGreaterThanOrEqual(401)
  }
  await nothing()
  const paragraph = {
    type: 'paragraph',
    version: 1,
    direction: 'rtl',
    format: '',
    indent: 0,
    children: [{ type: 'text', version: 1, text: 'به نام مردم', format: 0, style: '', mode: 'normal', detail: 0 }],
  }
  const page = {
    title: 'بیست و نهمین جشنواره شهید رجایی',
    cycle: world.cycle,
    ordinal: 29,
    heldOn: addDays(today(), 5),
    body: { root: { type: 'root', version: 1, direction: 'rtl', format: '', indent: 0, children: [paragraph] } },
  }
  expect((await (await as('liaison')).ask('POST', '/api/festivals', page)).status).toBe(403)
  const made = await (await as('editor')).ask<{ doc: { id: string } }>('POST', '/api/festivals', page)
  expect(made.status).toBe(201)
  await nothing()
  expect(await move('manager', 'festival', made.body.doc.id, 'publish')).toMatchObject({ status: 403 })
  expect(await move('editor', 'festival', made.body.doc.id, 'publish')).toMatchObject({ status: 200 })

  const { page: screen, complaints, context } = await openPage(browser, server.url)
  await screen.goto(year)
  expect(await screen.getByRole('heading', { level: 1 }).textContent()).toContain('جشنوارهٔ شهید رجایی'.replace('ٔ', ''))
  await screen.getByRole('link', { name: 'شرکت آب و فاضلاب' }).first().click()
  await screen.waitForURL(/results\/ardabil\/1404\/.+/)
  expect(await screen.textContent('main')).toContain('دولت الکترونیک')
  expect(complaints).toEqual([])
  await context.close()
  const { body } = await anyone.ask<{ results: { total: string }[] }>('GET', '/api/results/ardabil/1404/results.json')
  expect(body.results[0]?.total).toBe('780')
  expect((await evaluation(water)).workflowState).toBe('published')
})

test('8. every move left an event and told who must know, once', async () => {
  const { docs } = await application.payload.find({
    collection: 'audit-events',
    where: { evaluation: { equals: water }, subjectType: { equals: 'evaluation' } },
    sort: 'at',
    pagination: false,
    ...trusted,
  })
  const events = docs.map(({ event }) => event)
  for (const name of [
    'evaluation.started',
    'evaluation.submitted',
    'evaluation.returned',
    'evaluation.resubmitted',
    'evaluation.initiallyApproved',
    'evaluation.appealed',
    'evaluation.finallyApproved',
    'evaluation.councilRejected',
    'evaluation.councilApproved',
    'evaluation.sent',
    'evaluation.published',
  ])
    expect(events).toContain(name)
  await eventually(
    async () =>
      (
        await application.payload.count({
          collection: 'notices',
          where: { deliveryState: { not_equals: 'sent' } },
          overrideAccess: true,
        })
      ).totalDocs,
    0,
  )
  const { docs: letters } = await application.payload.find({ collection: 'mailbox', pagination: false, ...trusted })
  expect(letters.length).toBeGreaterThan(20)
  expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(letters.length)
  expect(letters.some(({ to, subject }) => to.includes(castEmail('liaison')) && subject.length > 0)).toBe(true)
})
