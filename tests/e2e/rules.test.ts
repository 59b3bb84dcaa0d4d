import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { idOf } from '../../src/domain/reference'
import { addEvidence } from '../../src/services/forms/addEvidence'
import { saveAnswers } from '../../src/services/forms/saveAnswers'
import { runSql } from '../../src/services/system/sql'
import { openBrowser, screens } from '../support/browser'
import { makePdf } from '../support/files'
import { press } from '../support/look'
import type { TestPayload } from '../support/payload'
import { openPayload } from '../support/payload'
import type { TestServer } from '../support/server'
import { startServer } from '../support/server'
import { signIn } from '../support/session'
import type { CastName, World } from '../support/world'
import { evaluationOf, makeWorld, openCycle } from '../support/world'

/** Rules in a real browser: staff make them from rows, agencies meet them while they type, the server holds to them. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = process.env.KARNAMEH_PICTURES

const question = (blockType: string, name: string, label: string, more: object = {}) => ({
  blockType,
  name,
  label,
  ...more,
})
const blocks = [
  { blockType: 'page', name: 'more', title: 'هزینه‌ها' },
  question('yesNo', 'has', 'آیا در این سال هزینه‌ای شد؟', { required: true }),
  question('rials', 'cost', 'هزینه کل', { required: true }),
  question('wholeNumber', 'staff', 'تعداد کارکنان'),
  question('textarea', 'why', 'دلیل هزینه', {
    rules: { requiredWhen: { match: 'all', conditions: [{ ask: 'cost', comparison: 'above', value: '100' }] } },
  }),
  question('computed', 'each', 'سرانه هزینه', { formula: 'cost', unit: 'ریال', places: 1 }),
]
const moved = { requiredWhen: { match: 'all', conditions: [{ ask: 'm_g_1', comparison: 'changedOver', value: '40' }] } }
const tooMuch = 'هزینه از سقف ۵۰۰ ریال بیشتر است.'

let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
let formId: string
let before: number
let opening: Promise<void>
let freeze: () => void
const contexts: BrowserContext[] = []

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await new Promise<void>((resolve, reject) => {
    opening = openCycle(world, async () => {
      await buildForm()
      resolve()
      await new Promise<void>((go) => (freeze = go))
    })
    opening.catch(reject)
  })
  server = await startServer({ databaseUrl: application.databaseUrl })
  browser = await openBrowser()
}, 900_000)

afterAll(async () => {
  freeze?.()
  await Promise.all(contexts.map((context) => context.close()))
  await browser?.close()
  await server?.stop()
  await application?.close()
}, 60_000)

async function buildForm() {
  const { payload } = application
  const cycle = await payload.findByID({ collection: 'evaluation-cycles', id: world.cycle, depth: 0 })
  formId = idOf(cycle.form) ?? ''
  const { fields = [] } = await payload.findByID({ collection: 'forms', id: formId, depth: 0 })
  before = (fields ?? []).length
  const generated = (fields ?? []).map((block) =>
    'name' in block && block.name === 'm_g_1' ? { ...block, rules: moved } : block,
  )
  await payload.update({
    collection: 'forms',
    id: formId,
    data: { fields: [...generated, ...blocks] as never },
    overrideAccess: true,
    depth: 0,
  })
}

type Seat = { page: Page; complaints: string[] }

async function sit(name: CastName, at: string, screen: keyof typeof screens = 'desktop'): Promise<Seat> {
  const { cookie } = await signIn(server.url, name)
  const [key = '', ...value] = cookie.split('=')
  const context = await browser.newContext({ baseURL: server.url, viewport: screens[screen], locale: 'fa-IR' })
  contexts.push(context)
  await context.addCookies([{ name: key, value: value.join('='), url: server.url }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|hydrat/i.test(message.text())) complaints.push(message.text())
  })
  await page.goto(at)
  return { page, complaints }
}

async function picture(page: Page | Locator, name: string) {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}/${name}.png` })
}

async function axeFinds(page: Page, where: string[] = ['body']): Promise<string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate(`axe.run({ include: ${JSON.stringify(where.map((one) => [one]))} })`)) as {
    violations: { id: string; nodes: { html: string }[] }[]
  }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

const saved = (page: Page) => page.getByText(/^ذخیره شد/).waitFor()

describe('staff build rules without code', () => {
  test('from rows of the form’s own questions, read them back, and try them out', async () => {
    const { page, complaints } = await sit('manager', `/admin/collections/forms/${formId}`)
    const block = (name: string) => page.locator(`#fields-row-${before + blocks.findIndex((one) => one.name === name)}`)
    const cost = block('cost')
    const unfold = (row: Locator) => row.locator('.collapsible__toggle').first().click()
    await unfold(cost)
    await cost.getByRole('button', { name: 'ساخت و ویرایش قواعد' }).click()
    const visible = cost.getByRole('group', { name: 'کِی دیده می‌شود' })
    await visible.getByRole('button', { name: 'افزودن شرط' }).click()
    await visible.getByLabel('پرسش', { exact: true }).selectOption({ label: 'آیا در این سال هزینه‌ای شد؟' })
    await visible.getByLabel('مقدار', { exact: true }).selectOption({ label: 'بلی' })
    await visible.getByText('این پرسش وقتی دیده می‌شود که «آیا در این سال هزینه‌ای شد؟» برابر «بلی» باشد.').waitFor()
    const valid = cost.getByRole('group', { name: 'کدام پاسخ پذیرفته است' })
    await valid.getByRole('button', { name: 'افزودن بررسی' }).click()
    await valid.getByLabel('پرسش', { exact: true }).selectOption({ label: 'هزینه کل' })
    await valid.getByLabel('مقایسه').selectOption({ label: 'حداکثر' })
    await valid.getByLabel('مقدار', { exact: true }).fill('زیاد')
    await cost.getByText('«زیاد» هرگز پاسخ «هزینه کل» نمی‌شود').waitFor()
    await valid.getByLabel('مقدار', { exact: true }).fill('۵۰۰')
    await valid.getByLabel('اگر برقرار نبود، گفته شود').fill(tooMuch)
    await valid.getByText(`وگرنه گفته می‌شود: «${tooMuch}»`).waitFor()
    await picture(cost, 'builder-rules')

    await unfold(block('each'))
    const formula = block('each').getByLabel('فرمول')
    await formula.fill('cost / why')
    await block('each').getByText('پاسخ «why» عدد نیست').waitFor()
    await formula.fill('cost / ')
    await block('each').getByLabel('درج پرسش').selectOption({ label: '«تعداد کارکنان»' })
    expect(await formula.inputValue()).toBe('cost / staff')
    await block('each').getByText('خوانده می‌شود: «هزینه کل» ÷ «تعداد کارکنان»').waitFor()
    await picture(block('each'), 'builder-formula')

    await page.getByRole('button', { name: 'آزمودن فرم' }).click()
    const row = (label: string) => page.getByRole('row', { name: new RegExp(`^${label}`) })
    await row('هزینه کل').getByText('دیده نمی‌شود').waitFor()
    await page.getByLabel('پاسخ نمونه: آیا در این سال هزینه‌ای شد؟').selectOption({ label: 'بلی' })
    await page.getByLabel('پاسخ نمونه: هزینه کل').fill('۶۰۰')
    await page.getByLabel('پاسخ نمونه: تعداد کارکنان').fill('۷')
    await row('هزینه کل').getByText(tooMuch).waitFor()
    await row('دلیل هزینه').getByText('الزامی').waitFor()
    await row('سرانه هزینه').getByText('می‌دهد: ۸۵٫۷ ریال').waitFor()
    await page.getByLabel('پاسخ پارسال: سنجه G-1').fill('50')
    await page.getByLabel('پاسخ نمونه: سنجه G-1').fill('80')
    await row('سنجه G-1').getByText('توضیح الزامی').waitFor()
    await picture(page.locator('.k-rules-test'), 'builder-test')
    expect(await axeFinds(page, ['.k-rules-test', `#fields-row-${before + 2} .k-rules`])).toEqual([])

    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.locator('#action-save').click()
    expect((await answer).status()).toBe(200)
    await picture(page, 'builder-page')
    const { fields } = await application.payload.findByID({ collection: 'forms', id: formId, depth: 0 })
    expect((fields ?? []).find((one) => 'name' in one && one.name === 'cost')).toMatchObject({
      rules: {
        visibleWhen: { match: 'all', conditions: [{ ask: 'has', comparison: 'is', value: 'yes' }] },
        validWhen: [{ conditions: [{ ask: 'cost', comparison: 'atMost', value: '۵۰۰' }], message: tooMuch }],
      },
    })
    expect(complaints).toEqual([])
    freeze()
    await opening
  }, 120_000)
})

describe.each([
  { screen: 'desktop', agency: 'water', liaison: 'liaison', head: 'director' },
  { screen: 'phone', agency: 'welfare', liaison: 'otherLiaison', head: 'otherDirector' },
] as const)('an agency meets them on a $screen', ({ screen, agency, liaison, head }) => {
  let id: string
  let path: string
  const ask = async (method: string, address: string, body: unknown, name: CastName = liaison) =>
    (await signIn(server.url, name)).ask<{ message: string; fields?: { path: string; message: string }[] }>(
      method,
      address,
      body,
    )
  const stored = async () => {
    const { docs } = await application.payload.find({
      collection: 'form-submissions',
      where: { agency: { equals: world.agencies[agency] } },
      overrideAccess: true,
      depth: 0,
    })
    return docs[0] as { answers: Record<string, unknown>; revision: number }
  }

  beforeAll(async () => {
    id = await evaluationOf(world, agency)
    path = `/portal/self-assessment/${id}`
    const req = await world.as(liaison)
    const file = { name: 'گزارش.pdf', bytes: makePdf('report') }
    await addEvidence({ req, evaluationId: id, field: 'm_g_1', slot: 'e1', file })
    await runSql(
      await world.system(),
      sql`update evaluation_items set last_year_actual = '50' where evaluation_id = ${id} and measure_id = ${world.measures['G-1']}`,
    )
    const own =
      agency === 'water'
        ? { m_s_1: { actual: '25', explanation: 'با تعویض کنتورها.' }, m_s_2: { actual: 'yes' } }
        : { m_s_3: { actual: '12' } }
    const { revision } = await stored()
    const change = { revision, answers: { m_g_1: { actual: '71' }, m_g_2: { actual: 'good' }, ...own } }
    await saveAnswers({ req, evaluationId: id, change })
  })

  test('a hidden answer and a computed one are refused by the server', async () => {
    const { revision } = await stored()
    const address = `/api/submissions/${id}/answers`
    const hidden = await ask('PUT', address, { revision, answers: { cost: '5' } })
    expect([hidden.status, hidden.body.fields?.[0]?.path]).toEqual([422, 'cost'])
    const computed = await ask('PUT', address, { revision, answers: { each: '5' } })
    expect([computed.status, computed.body.fields?.[0]?.path]).toEqual([422, 'each'])
    expect(await stored()).toMatchObject({ revision })
  })

  test('by keyboard: a question comes and goes, asks for more, refuses, and a formula computes', async () => {
    const { page, complaints } = await sit(liaison, `${path}?page=more`, screen)
    await page.getByText('آیا در این سال هزینه‌ای شد؟').waitFor()
    expect(await page.getByLabel('هزینه کل').count()).toBe(0)
    // The part that judges rules arrives after the page; until then it only shows.
    await page.waitForLoadState('networkidle')
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if (
        await page.evaluate(
          () => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio',
        )
      )
        break
    }
    await page.keyboard.press('Space')
    await page.getByLabel('هزینه کل').waitFor()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio')
    await page.getByRole('status').filter({ hasText: 'پرسش تازه: هزینه کل' }).waitFor({ state: 'attached' })
    await page.keyboard.press('Tab')
    await page.keyboard.type('600')
    expect(await page.getByLabel('هزینه کل').inputValue()).toBe('۶۰۰')
    await page.getByText(tooMuch).first().waitFor()
    expect(await page.getByLabel('هزینه کل').getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByLabel('دلیل هزینه').getAttribute('aria-required')).toBe('true')
    await page.keyboard.press('Tab')
    await page.keyboard.type('۷')
    await page.locator('output').getByText('۸۵٫۷ ریال').waitFor()
    await page.keyboard.press('Tab')
    await saved(page)
    await picture(page, `fill-${screen}`)
    expect((await stored()).answers).toMatchObject({ has: true, cost: '600', staff: '7', each: '85.7' })
    expect(await axeFinds(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('what is hidden goes, and comes back with what was written', async () => {
    const { page } = await sit(liaison, `${path}?page=more`, screen)
    await page.waitForLoadState('networkidle')
    await page.getByLabel('خیر').check()
    await page.getByLabel('هزینه کل').waitFor({ state: 'detached' })
    await saved(page)
    expect((await stored()).answers).toMatchObject({ has: false, cost: null, each: null })
    await page.getByLabel('بلی').check()
    expect(await page.getByLabel('هزینه کل').inputValue()).toBe('۶۰۰')
    await page.getByLabel('بلی').blur()
    await expectStored({ has: true, cost: '600', each: '85.7' })
  })

  async function expectStored(answers: object) {
    for (let tries = 0; tries < 50; tries += 1) {
      const now = (await stored()).answers
      if (Object.entries(answers).every(([name, value]) => now[name] === value)) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    expect((await stored()).answers).toMatchObject(answers)
  }

  test('it is not submitted until what the rules say is mended; page and server name the same', async () => {
    const refused = await ask('POST', `/api/submissions/${id}/submit`, { revision: (await stored()).revision }, head)
    expect(refused.status).toBe(422)
    expect(refused.body.fields?.map(({ path }) => path).sort()).toEqual(['cost', 'm_g_1.explanation', 'why'])
    const { page } = await sit(head, `${path}?page=check`, screen)
    await page.waitForLoadState('networkidle')
    await page.getByText(tooMuch).waitFor()
    await picture(page, `check-${screen}`)
    expect(await axeFinds(page)).toEqual([])
    expect(await page.getByRole('button', { name: 'ثبت نهایی' }).count()).toBe(0)
    await page.getByRole('button', { name: 'هزینه کل' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'f-cost')
    await page.getByLabel('هزینه کل').fill('۴۹۰')
    await page.getByText(tooMuch).first().waitFor({ state: 'detached' })
    await page.locator('output').getByText('۷۰ ریال').waitFor()
    await page.getByLabel('دلیل هزینه').fill('دو ساختمان بازسازی شد.')
    await page.getByLabel('دلیل هزینه').blur()
    await saved(page)
    await page.goto(`${path}?page=check`)
    await press(page.getByRole('button', { name: 'سنجه G-1' }))
    await page.waitForFunction(() => document.activeElement?.id === 'f-m_g_1_explanation')
    await page.keyboard.type('سامانه تازه راه افتاد.')
    await page.keyboard.press('Tab')
    await saved(page)
    await page.goto(`${path}?page=check`)
    await press(page.getByRole('button', { name: 'ثبت نهایی' }))
    await page.getByRole('dialog').getByRole('button').first().waitFor()
    await page.getByRole('dialog').locator('button', { hasText: 'ثبت' }).last().click()
    await page.getByText('کد پیگیری').first().waitFor()
    await picture(page, `submitted-${screen}`)
  })
})
