import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { saveAnswers } from '../../src/services/forms/saveAnswers'
import { transition } from '../../src/services/system/moves'
import { openBrowser, screens } from '../support/browser'
import type { Clamd } from '../support/clamd'
import { eicar, openClamd } from '../support/clamd'
import { makePdf } from '../support/files'
import { press } from '../support/look'
import { openPayload } from '../support/payload'
import type { TestPayload } from '../support/payload'
import type { TestServer } from '../support/server'
import { startServer } from '../support/server'
import { signIn } from '../support/session'
import type { CastName, World } from '../support/world'
import { evaluationOf, makeWorld, openCycle } from '../support/world'

/** Evidence in a real browser: on a slow line that is cut in the middle, with a virus scanner, with the same file twice. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
let path: string
let water: string
let clamd: Clamd
const contexts: BrowserContext[] = []

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await application.payload.update({
    collection: 'measures',
    id: world.measures['G-1'],
    overrideAccess: true,
    data: {
      requiredEvidence: [
        { title: 'گزارش سالانه', mandatory: true },
        { title: 'تصویر مصوبه', mandatory: false, kinds: ['image'], megabytes: 2, most: 1 },
        { title: 'پیوست', mandatory: false },
      ],
    },
  })
  await openCycle(world)
  water = await evaluationOf(world, 'water')
  path = `/portal/self-assessment/${water}`
  clamd = await openClamd()
  const settings = { CLAMAV_URL: clamd.url }
  server = await startServer({ databaseUrl: application.databaseUrl, settings, withWorker: true })
  browser = await openBrowser()
}, 900_000)

afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await browser?.close()
  await server?.stop()
  await clamd?.close()
  await application?.close()
}, 60_000)

const cookieOf = async (name: CastName) => (await signIn(server.url, name)).cookie

async function sit(name: CastName, screen: keyof typeof screens = 'desktop', at = `${path}?page=axis_1`) {
  const [key = '', ...value] = (await cookieOf(name)).split('=')
  const context = await browser.newContext({ baseURL: server.url, viewport: screens[screen], locale: 'fa-IR' })
  contexts.push(context)
  await context.addCookies([{ name: key, value: value.join('='), url: server.url }])
  const page = await context.newPage()
  await page.goto(at)
  return { page, context }
}

const question = (page: Page) => page.getByRole('region', { name: 'سنجه G-1' })
const input = (page: Page, title = 'گزارش سالانه') => question(page).getByLabel(`افزودن پرونده برای ${title}`)
const bar = (page: Page) => question(page).getByRole('progressbar')
const percent = async (page: Page) => Number(await bar(page).getAttribute('aria-valuenow'))
const complaints = async (page: Page) => {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run(document)')) as { violations: { id: string }[] }
  return violations.map(({ id }) => id)
}
const stored = async () =>
  (await application.payload.find({ collection: 'evidence', overrideAccess: true, depth: 0, sort: 'createdAt' })).docs
/** A file of some megabytes that a viewer opens. */
const large = (words: string) => Buffer.concat([makePdf(words), Buffer.alloc(3_000_000, words), makePdf(words)])

/** A line that sends so many bytes a second. */
async function slow(page: Page, context: BrowserContext, uploadThroughput: number) {
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  const set = (throughput: number, offline = false) =>
    line.send('Network.emulateNetworkConditions', {
      offline,
      latency: 20,
      downloadThroughput: -1,
      uploadThroughput: throughput,
    })
  await set(uploadThroughput)
  return { cut: () => set(uploadThroughput, true), restore: () => set(-1) }
}

describe('who is refused', () => {
  test('nobody without a session, and no other agency, begins or reads an upload', async () => {
    const headers = { 'tus-resumable': '1.0.0', 'upload-length': '10', 'sec-fetch-site': 'same-origin' }
    const begin = async (cookie?: string) =>
      (await fetch(`${server.url}/api/uploads`, { method: 'POST', headers: { ...headers, ...(cookie && { cookie }) } }))
        .status
    expect(await begin()).toBe(401)
    expect(await begin(await cookieOf('otherLiaison'))).toBe(400)
  })
})

describe('a line that is cut in the middle', () => {
  test.each(['desktop', 'phone'] as const)(
    'the upload waits, goes on by itself, and the file is whole (%s)',
    async (screen) => {
      const { page, context } = await sit('liaison', screen)
      const line = await slow(page, context, 400_000)
      const asked: { method: string; offset: number }[] = []
      page.on('request', (request) => {
        if (!request.url().includes('/api/uploads')) return
        asked.push({ method: request.method(), offset: Number(request.headers()['upload-offset'] ?? -1) })
      })
      const bytes = large(`cut on a ${screen}`)
      await input(page).setInputFiles({ name: `گزارش ${screen}.pdf`, mimeType: 'application/pdf', buffer: bytes })
      await bar(page).waitFor()
      while ((await percent(page)) < 45) await page.waitForTimeout(50)
      await line.cut()
      await question(page).getByText('در انتظار اتصال').waitFor()
      expect(await bar(page).getAttribute('aria-valuetext')).toMatch(/[۰-۹]+٪/)
      expect(await complaints(page)).toEqual([])
      const before = asked.length
      await line.restore()
      await question(page)
        .getByRole('link', { name: `مشاهدهٔ گزارش ${screen}.pdf` })
        .waitFor()
      expect(await bar(page).count()).toBe(0)

      const made = (await stored()).at(-1)
      expect(made).toMatchObject({ filesize: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
      // It went on where it was: nothing was begun anew, and no first byte was sent again.
      expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1)
      expect(
        asked
          .slice(before)
          .filter(({ method }) => method === 'PATCH')
          .every(({ offset }) => offset > 0),
      ).toBe(true)
      expect(await page.evaluate(() => JSON.stringify(Object.keys({ ...window.localStorage })))).not.toContain('tus')
    },
  )

  test('an upload that is cancelled leaves nothing, by keyboard', async () => {
    const { page, context } = await sit('liaison')
    await slow(page, context, 200_000)
    const before = (await stored()).length
    await input(page).setInputFiles({ name: 'اشتباه.pdf', mimeType: 'application/pdf', buffer: large('wrong one') })
    const cancel = question(page).getByRole('button', { name: 'لغو بارگذاری اشتباه.pdf' })
    await cancel.focus()
    await page.keyboard.press('Enter')
    await cancel.waitFor({ state: 'detached' })
    await page.waitForTimeout(500)
    expect(await stored()).toHaveLength(before)
  })
})

const pdf = (name: string, words: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: makePdf(words),
})

describe('a virus scanner', () => {
  test('a picture waits in quarantine, and is then shown small to the agency and to the evaluators', async () => {
    const { page } = await sit('liaison')
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0B7478' } })
      .png()
      .toBuffer()
    clamd.behave('hangUp')
    await input(page, 'تصویر مصوبه').setInputFiles({ name: 'مصوبه.png', mimeType: 'image/png', buffer: bytes })
    await question(page).getByText('در حال بررسی ویروس', { exact: true }).waitFor()
    const evaluator = await sit('general')
    await question(evaluator.page).getByText('در حال بررسی ویروس', { exact: true }).waitFor()
    expect(await question(evaluator.page).getByRole('link', { name: 'مشاهدهٔ مصوبه.png' }).count()).toBe(0)
    clamd.behave('scan')
    for (const each of [page, evaluator.page]) {
      const small = question(each).getByAltText('تصویر کوچک مصوبه.png')
      await small.waitFor({ timeout: 60_000 })
      await small.scrollIntoViewIfNeeded()
      await each.waitForFunction((image) => (image as HTMLImageElement).naturalWidth > 0, await small.elementHandle())
    }
    // Its slot takes one file and no more.
    expect(await input(page, 'تصویر مصوبه').count()).toBe(0)
    expect(await complaints(page)).toEqual([])
  }, 150_000)

  test('an infected file is gone, and the page says so until it is taken away', async () => {
    const { page } = await sit('liaison', 'phone')
    await input(page).setInputFiles(pdf('آلوده.pdf', `words ${eicar}`))
    await question(page).getByText('آلوده بود و پاک شد', { exact: true }).waitFor({ timeout: 60_000 })
    expect(await complaints(page)).toEqual([])
    await page.goto(`${path}?page=check`)
    await page.getByText('این پرونده آلوده بود و پاک شد').first().waitFor()
    await page.goto(`${path}?page=axis_1`)
    await press(question(page).getByRole('button', { name: 'حذف آلوده.pdf' }))
    await question(page).getByText('آلوده بود و پاک شد', { exact: true }).waitFor({ state: 'detached' })
    expect((await stored()).map(({ originalName }) => originalName)).not.toContain('آلوده.pdf')
  }, 150_000)
})

describe('the same file again', () => {
  test('is recognised before it is sent, and used in the other place without being sent', async () => {
    const { page } = await sit('liaison')
    const file = pdf('یکی.pdf', 'one file for two places')
    await input(page).setInputFiles(file)
    await question(page).getByRole('link', { name: 'مشاهدهٔ یکی.pdf' }).waitFor({ timeout: 60_000 })
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/api/uploads')) sent.push(request.method())
    })
    await input(page, 'پیوست').setInputFiles(file)
    await question(page).getByText('همین پرونده در «سنجه G-1، گزارش سالانه» هست').waitFor()
    expect(await complaints(page)).toEqual([])
    await question(page).getByRole('button', { name: 'اینجا هم به کار رود' }).click()
    await question(page).getByRole('link', { name: 'مشاهدهٔ یکی.pdf' }).nth(1).waitFor()
    await input(page).setInputFiles(file)
    await question(page).getByText('«یکی.pdf» در همین‌جا هست').waitFor()
    expect(sent).toEqual([])
    const rows = (await stored()).filter(({ originalName }) => originalName === 'یکی.pdf')
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({ storedName }) => storedName)).size).toBe(1)
  }, 150_000)
})

describe('how it weighs', () => {
  test('what sends files is fetched when the first file is chosen, not before', async () => {
    const { page } = await sit('liaison')
    await question(page).waitFor()
    await page.waitForLoadState('networkidle')
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    await input(page).setInputFiles({ name: 'آخر.pdf', mimeType: 'application/pdf', buffer: makePdf('the last') })
    await question(page).getByRole('link', { name: 'مشاهدهٔ آخر.pdf' }).waitFor({ timeout: 50_000 })
    expect(scripts.length).toBeGreaterThan(0)
  })
})

describe('who reviews', () => {
  test.each(['desktop', 'phone'] as const)(
    'sees the pictures small in the list of files, axe clean (%s)',
    async (screen) => {
      if (screen === 'desktop') await handIn()
      const { page } = await sit('general', screen, `/portal/reviews/${water}`)
      const small = page.getByAltText('تصویر کوچک مصوبه.png')
      await small.waitFor()
      await page.waitForFunction((image) => (image as HTMLImageElement).naturalWidth > 0, await small.elementHandle())
      expect(await complaints(page)).toEqual([])
    },
  )
})

async function handIn(): Promise<void> {
  const answers = {
    m_g_1: { actual: '78.5' },
    m_g_2: { actual: 'good' },
    m_s_1: { actual: '25', explanation: 'کاهش یافت' },
    m_s_2: { actual: 'yes' },
  }
  await saveAnswers({ req: await world.as('liaison'), evaluationId: water, change: { revision: 0, answers } })
  await transition({ req: await world.as('director'), noun: 'evaluation', id: water, move: 'submit' })
}
