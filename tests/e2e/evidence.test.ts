import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
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

/** Evidence in a real browser on a slow line that is cut in the middle. */
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

const cookieOf = async (name: CastName) => (await signIn(server.url, name)).cookie

async function sit(name: CastName, screen: keyof typeof screens = 'desktop') {
  const [key = '', ...value] = (await cookieOf(name)).split('=')
  const context = await browser.newContext({ baseURL: server.url, viewport: screens[screen], locale: 'fa-IR' })
  contexts.push(context)
  await context.addCookies([{ name: key, value: value.join('='), url: server.url }])
  const page = await context.newPage()
  await page.goto(`${path}?page=axis_1`)
  return { page, context }
}

const question = (page: Page) => page.getByRole('region', { name: 'سنجه G-1' })
const input = (page: Page) => question(page).locator('input[type=file]')
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
    await question(page).getByRole('link', { name: 'مشاهدهٔ آخر.pdf' }).waitFor()
    expect(scripts.length).toBeGreaterThan(0)
  })
})
