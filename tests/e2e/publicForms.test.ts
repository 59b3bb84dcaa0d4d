import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext } from 'playwright-core'
import { addDays } from '../../src/domain/calendar/isoDate'
import { today } from '../../src/lib/clock'
import type { screens } from '../support/browser'
import { openBrowser, openPage } from '../support/browser'
import type { TestPayload } from '../support/payload'
import { openPayload } from '../support/payload'
import { makePublicForm } from '../support/publicForm'
import { axeFaults, isWide } from '../support/seat'
import type { TestServer } from '../support/server'
import { startServer } from '../support/server'
import type { World } from '../support/world'
import { makeWorld } from '../support/world'

/** A public form in a real browser: nobody is signed in, the line is cut, the keyboard alone, on a phone. */

let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
const contexts: BrowserContext[] = []

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await makePublicForm(world, { slug: 'desk', closesOn: addDays(today(), 9) })
  await makePublicForm(world, { slug: 'later', title: 'برنامهٔ توسعه', opensOn: addDays(today(), 3) })
  await makePublicForm(world, { slug: 'past', title: 'سال پیش', closesOn: addDays(today(), -1) })
  server = await startServer({ databaseUrl: application.databaseUrl })
  browser = await openBrowser()
}, 900_000)
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await browser?.close()
  await server?.stop()
  await application?.close()
}, 60_000)

async function visit(path: string, screen: keyof typeof screens = 'desktop') {
  const opened = await openPage(browser, server.url, screen)
  contexts.push(opened.context)
  await opened.page.goto(path)
  return opened
}

const responses = async () => {
  const { docs } = await application.payload.find({ collection: 'public-responses', overrideAccess: true, depth: 0 })
  return docs
}

describe('a visitor is refused', () => {
  test('a form before and after its time, and told when', async () => {
    const { page } = await visit('/forms/later')
    await page.getByText('این فرم هنوز باز نشده است').waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.goto('/forms/past')
    await page.getByText('مهلت این فرم پایان یافته است').waitFor()
    expect((await page.goto('/forms/nowhere'))?.status()).toBe(404)
  })

  test('without scripts, and told so', async () => {
    const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
    contexts.push(context)
    const page = await context.newPage()
    await page.goto('/forms/desk')
    // Searches by text pass over what only browsers without scripts show.
    const told = page.locator('noscript p').first()
    expect(await told.isVisible()).toBe(true)
    expect(await told.textContent()).toContain('به JavaScript نیاز دارد')
  })

  test('a code that is none of ours', async () => {
    const { page } = await visit('/forms/track')
    await page.getByLabel('کد پیگیری').fill('3333-3333-3334')
    await page.getByRole('button', { name: 'پیگیری' }).click()
    await page.getByText(/این کد پیگیری نیست/).waitFor()
    await page.goto('/forms/track/3333-3333-3333')
    expect(await page.getByText(/نداریم|کد پیگیری نیست/).count()).toBe(1)
  })
})

test('the list names what is open, and the site leads to it', async () => {
  const { page, complaints } = await visit('/')
  await page.getByRole('navigation', { name: 'بخش‌های سایت' }).getByRole('link', { name: 'فرم‌های عمومی' }).click()
  await page.getByRole('link', { name: 'پاسخ می‌دهم' }).waitFor()
  expect(await page.getByText('سال پیش').count()).toBe(0)
  expect(await axeFaults(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('by keyboard alone: an error summary, a question that comes, a check, a code that is followed', async () => {
  const { page, complaints } = await visit('/forms/desk')
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.getByRole('radio', { name: 'خشنود', exact: true }).waitFor()
  const onward = page.getByRole('button', { name: 'ادامه' })
  await onward.focus()
  await press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'از خدمت خشنود بودید؟' })
  await summary.waitFor()
  expect(await axeFaults(page)).toEqual([])
  await press('Tab', 'Enter')
  await page.getByRole('radio', { name: 'خشنود', exact: true }).focus()
  await press('ArrowDown')
  const why = page.getByLabel('چه چیز خوب نبود؟')
  await why.waitFor()
  await press('Tab')
  await page.keyboard.type('صف دراز بود.')
  await onward.focus()
  await press('Enter')
  await page.getByRole('heading', { name: 'پیشنهاد' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'step-title')
  await press('Tab')
  await page.keyboard.type('۱۲')
  await page.getByRole('button', { name: 'دیدن پاسخ‌ها پیش از ارسال' }).focus()
  await press('Enter')
  await page.getByRole('heading', { name: 'پاسخ‌های شما' }).waitFor()
  await page.getByText('صف دراز بود.').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'ارسال' }).focus()
  await press('Enter')
  await page.getByRole('heading', { name: 'پاسخ شما رسید' }).waitFor()
  const code = await page.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/).innerText()
  expect(await axeFaults(page)).toEqual([])
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0)
  expect(await responses()).toMatchObject([{ code, answers: { mood: 'bad', why: 'صف دراز بود.', minutes: '12' } }])
  await page.getByRole('link', { name: 'دیدن وضعیت با این کد' }).click()
  await page.getByText('رسیده است و هنوز خوانده نشده').waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('on a phone with the line cut: nothing is lost, it goes when the line is back, once', async () => {
  const before = (await responses()).length
  const { page, context, complaints } = await visit('/forms/desk', 'phone')
  await page.getByText('خشنود', { exact: true }).click()
  await page.getByRole('button', { name: 'ادامه' }).click()
  await page.getByLabel('پیشنهاد شما').fill('نوبت اینترنتی بدهید.')
  await page.getByRole('button', { name: 'دیدن پاسخ‌ها پیش از ارسال' }).click()
  await page.getByRole('heading', { name: 'پاسخ‌های شما' }).waitFor()
  expect(await isWide(page)).toBe(false)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'ارسال' }).click()
  await page.getByRole('alert').filter({ hasText: 'خط اینترنت قطع است' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await context.setOffline(false)
  await page.getByText('خط برگشت').waitFor()
  await page.reload()
  await page.getByText('نوبت اینترنتی بدهید.').waitFor()
  const button = page.getByRole('button', { name: 'ارسال' })
  await button.dblclick()
  await page.getByRole('heading', { name: 'پاسخ شما رسید' }).waitFor()
  expect(await isWide(page)).toBe(false)
  expect(await responses()).toHaveLength(before + 1)
  expect(complaints).toEqual([])
})

test('on a shared computer what was written is erased, and brought back when that was a mistake', async () => {
  const { page } = await visit('/forms/desk')
  await page.getByText('خشنود', { exact: true }).click()
  await page.getByRole('button', { name: 'پاک کن' }).click()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0)
  await page.getByRole('button', { name: 'برگردان' }).click()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1)
})

test('its scripts stay light: what most visitors need before the first question', async () => {
  const html = await (await fetch(`${server.url}/forms/desk`)).text()
  // Browsers of today leave out what is marked for those without modules.
  const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag))
  const scripts = [...new Set(tags.map(([, src]) => (src ?? '').replaceAll('&amp;', '&')))]
  const sizes = await Promise.all(
    scripts.map(async (src) => gzipSync(Buffer.from(await (await fetch(`${server.url}${src}`)).arrayBuffer())).length),
  )
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1024
  expect(scripts.length).toBeGreaterThan(3)
  expect(kilobytes).toBeLessThan(200)
})
