import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser, screens } from '../support/browser'
import { makePdf } from '../support/files'
import { openPayload } from '../support/payload'
import type { TestPayload } from '../support/payload'
import type { TestServer } from '../support/server'
import { startServer } from '../support/server'
import { signIn } from '../support/session'
import type { CastName, World } from '../support/world'
import { evaluationOf, makeWorld, openCycle } from '../support/world'

/** The self-assessment in a real browser: by keyboard alone, with the line cut, with two people in one field. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
let path: string
const contexts: BrowserContext[] = []

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  path = `/portal/self-assessment/${await evaluationOf(world, 'water')}`
  server = await startServer({ databaseUrl: application.databaseUrl })
  browser = await openBrowser()
}, 900_000)

afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await browser?.close()
  await server?.stop()
  await application?.close()
}, 60_000)

type Seat = { page: Page; context: BrowserContext; complaints: string[] }

/** A browser of this person, signed in, on the form. */
async function sit(
  name: CastName,
  screen: keyof typeof screens = 'desktop',
  at = `${path}?page=axis_1`,
): Promise<Seat> {
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
  return { page, context, complaints }
}

const question = (page: Page, code: string) => page.getByRole('region', { name: `سنجه ${code}` })
const valueOf = (page: Page, code: string) => question(page, code).getByLabel('عملکرد سال ۱۴۰۴')
const saved = (page: Page) => page.getByText(/^ذخیره شد/).waitFor()
const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.values({ ...window.localStorage })))
const answers = async () => {
  const { docs } = await application.payload.find({
    collection: 'form-submissions',
    where: { agency: { equals: world.agencies.water } },
    overrideAccess: true,
    depth: 0,
  })
  return docs[0]?.answers as Record<string, Record<string, unknown>>
}

describe('who is refused', () => {
  test('another agency finds nothing, a visitor is led to the sign-in page, an evaluator only reads', async () => {
    const stranger = await sit('otherLiaison')
    expect(await stranger.page.locator('input[inputmode]').count()).toBe(0)
    expect(await stranger.page.textContent('body')).not.toContain('سنجه G-1')

    const visitor = await browser.newPage({ baseURL: server.url })
    await visitor.goto(path)
    expect(visitor.url()).toContain(`/portal/login?next=${encodeURIComponent(path)}`)
    await visitor.close()

    const { page } = await sit('general')
    await question(page, 'G-1').waitFor()
    expect(await page.locator('main input, main textarea, main select').count()).toBe(0)
    expect(await page.textContent('main')).toContain('پاسخ دادن کار دستگاه است')
  })
})

describe('filling', () => {
  test('goes by keyboard alone, in Persian digits, and shows the score at once', async () => {
    const { page, complaints } = await sit('liaison')
    await valueOf(page, 'G-1').waitFor()
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.id)) === 'f-m_g_1_actual') break
    }
    await page.keyboard.type('78.5')
    expect(await valueOf(page, 'G-1').inputValue()).toBe('۷۸٫۵')
    expect(await question(page, 'G-1').textContent()).toContain('۵۲۳٫۳۳')
    await page.keyboard.press('Tab')
    await saved(page)
    expect(await answers()).toMatchObject({ m_g_1: { actual: '78.5' } })
    expect(complaints).toEqual([])
  })

  test('what cannot be read is said at its place and does not go', async () => {
    const { page } = await sit('liaison')
    await valueOf(page, 'G-1').fill('خیلی')
    await valueOf(page, 'G-1').blur()
    await question(page, 'G-1').getByText('عدد را مانند').waitFor()
    await page.goto(`${path}?page=check`)
    expect(await answers()).toMatchObject({ m_g_1: { actual: '78.5' } })
  })

  test('the list of what is missing leads to each place, and a wrong file is refused there', async () => {
    const { page } = await sit('liaison', 'phone', `${path}?page=check`)
    await page.getByText('مستند الزامی «گزارش سالانه» بارگذاری نشده است').waitFor()
    expect(await page.getByRole('button', { name: 'ثبت نهایی' }).count()).toBe(0)
    await page.getByRole('button', { name: 'سنجه G-1' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'f-m_g_1_e1')
    const input = question(page, 'G-1').locator('input[type=file]')
    await input.setInputFiles({ name: 'دروغ.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') })
    await question(page, 'G-1').getByText('محتوای پرونده با نام آن نمی‌خواند').waitFor()
    await input.setInputFiles({ name: 'گزارش-۱۴۰۴.pdf', mimeType: 'application/pdf', buffer: makePdf('report') })
    await question(page, 'G-1').getByText('بارگذاری شد').waitFor()
    const link = question(page, 'G-1').getByRole('link', { name: /مشاهده/ })
    // By the browser itself, which tells where its requests come from.
    const file = await link.evaluate(async (anchor) => {
      const response = await fetch((anchor as HTMLAnchorElement).href)
      return [response.status, response.headers.get('content-type')]
    })
    expect(file).toEqual([200, 'application/pdf'])
  })

  test('its files are for those who may read it, and for nobody else', async () => {
    const { docs } = await application.payload.find({ collection: 'evidence', overrideAccess: true, depth: 0 })
    const address = `${server.url}/api/evidence/file/${docs[0]?.filename ?? ''}`
    const status = async (name: CastName | null) => {
      const headers: Record<string, string> = name
        ? { cookie: (await signIn(server.url, name)).cookie, 'sec-fetch-site': 'same-origin' }
        : {}
      return (await fetch(address, { headers })).status
    }
    expect([await status('liaison'), await status('general')]).toEqual([200, 200])
    for (const name of [null, 'otherLiaison', 'farGeneral', 'editor'] as const)
      expect([401, 403, 404]).toContain(await status(name))
  })
})

describe('a line that is cut', () => {
  test('pages can still be turned and words written; they are sent when it is back', async () => {
    const { page, context } = await sit('liaison')
    await valueOf(page, 'G-1').waitFor()
    await context.setOffline(true)
    await page.getByRole('link', { name: /وظایف اختصاصی/ }).click()
    await valueOf(page, 'S-1').fill('25')
    await valueOf(page, 'S-1').blur()
    await page.getByText(/ارتباط برقرار نیست/).waitFor()
    expect(await kept(page)).toContain('25')
    expect(await answers()).not.toHaveProperty('m_s_1')
    await context.setOffline(false)
    await saved(page)
    expect(await answers()).toMatchObject({ m_s_1: { actual: '25' } })
    expect(await kept(page)).toBe('[]')
  })

  test('words of a page that was closed meanwhile are there when it is opened again', async () => {
    const { page, context } = await sit('liaison', 'desktop', `${path}?page=own_axis_1`)
    const explanation = question(page, 'S-1').getByLabel(/تحلیل عملکرد/)
    await explanation.waitFor()
    await context.setOffline(true)
    await explanation.fill('در قطعی نوشته شد')
    await explanation.blur()
    await page.getByText(/ارتباط برقرار نیست/).waitFor()
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(`${path}?page=own_axis_1`)
    await saved(again)
    expect(
      await question(again, 'S-1')
        .getByLabel(/تحلیل عملکرد/)
        .inputValue(),
    ).toBe('در قطعی نوشته شد')
    expect(await answers()).toMatchObject({ m_s_1: { actual: '25', explanation: 'در قطعی نوشته شد' } })
  })
})

describe('two people at once', () => {
  test('in one field: both texts are shown, and the person chooses', async () => {
    const liaison = await sit('liaison')
    // As one who answers before the other's words have reached him.
    await liaison.page.route('**/changes', (route) => route.abort())
    await liaison.page.reload()
    const director = await sit('director')
    await question(liaison.page, 'G-2').getByLabel('متوسط').waitFor()
    await question(director.page, 'G-2').getByLabel('عالی').check()
    await saved(director.page)
    await question(liaison.page, 'G-2').getByLabel('متوسط').check()
    const box = question(liaison.page, 'G-2').getByRole('alert')
    await box.getByText('عالی').waitFor()
    expect(await answers()).toMatchObject({ m_g_2: { actual: 'excellent' } })
    await box.getByRole('button', { name: 'نگه داشتن نوشته من' }).click()
    await saved(liaison.page)
    await box.waitFor({ state: 'detached' })
    expect(await answers()).toMatchObject({ m_g_2: { actual: 'fair' } })
  })

  test('whose session ends keeps his words and is told how to go on', async () => {
    const { page } = await sit('liaison', 'desktop', `${path}?page=own_axis_1`)
    await question(page, 'S-2').getByLabel('بلی').waitFor()
    await page.evaluate(() => fetch('/api/session/logout', { method: 'POST', body: '{}' }))
    await question(page, 'S-2').getByLabel('بلی').check()
    await page.getByText('نشست شما پایان یافته است').waitFor()
    expect(await kept(page)).toContain('yes')
    const { cookie } = await signIn(server.url, 'liaison')
    const [name = '', ...value] = cookie.split('=')
    await page.context().addCookies([{ name, value: value.join('='), url: server.url }])
    await page.getByRole('button', { name: 'وارد شدم، ذخیره کن' }).click()
    await saved(page)
    expect(await answers()).toMatchObject({ m_s_2: { actual: 'yes' } })
  })
})

describe('how it is', () => {
  type Violation = { id: string; nodes: { html: string }[] }

  test.each(['desktop', 'phone'] as const)('axe finds nothing on a %s', async (screen) => {
    for (const at of ['axis_1', 'own_axis_1', 'check']) {
      const { page, complaints } = await sit('liaison', screen, `${path}?page=${at}`)
      await page.locator('#page-title').waitFor()
      await page.evaluate(axe)
      const { violations } = (await page.evaluate('axe.run(document)')) as { violations: Violation[] }
      expect(violations.map(({ id, nodes }) => `${at} ${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
      expect(complaints).toEqual([])
    }
  })

  test('its scripts weigh at most 200 KB on the line', async () => {
    const { cookie } = await signIn(server.url, 'liaison')
    const html = await (await fetch(`${server.url}${path}`, { headers: { cookie, 'sec-fetch-site': 'none' } })).text()
    // Browsers of today leave out what is marked for those without modules.
    const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag))
    const scripts = [...new Set(tags.map(([, src]) => (src ?? '').replaceAll('&amp;', '&')))]
    const sizes = await Promise.all(scripts.map((src) => weightOf(`${server.url}${src}`)))
    expect(scripts.length).toBeGreaterThan(3)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200 * 1024)
  })
})

/** How many bytes an answer has on the line, compressed as a browser asks for it. */
const weightOf = (url: string) =>
  new Promise<number>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
