import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { recordAndTell } from '../../src/services/system/recordAndTell'
import { openBrowser } from '../support/browser'
import type { HttpSink } from '../support/httpSink'
import { openHttpSink } from '../support/httpSink'
import type { TestPayload } from '../support/payload'
import { openPayload } from '../support/payload'
import { axeFaults, isWide, sitDown } from '../support/seat'
import type { TestServer } from '../support/server'
import { startServer } from '../support/server'
import type { CastName, World } from '../support/world'
import { makeWorld } from '../support/world'

/** Messages, how a person is told, and the words of a province, in a real browser: by keyboard, on both screens. */

let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
let phones: HttpSink

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  phones = await openHttpSink()
  const settings = { SMS_URL: phones.url }
  server = await startServer({ databaseUrl: application.databaseUrl, settings, withWorker: true })
  browser = await openBrowser()
}, 900_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await phones?.close()
  await application?.close()
}, 60_000)

const sit = (name: CastName, at: string, screen: 'desktop' | 'phone' = 'desktop') =>
  sitDown(browser, name, { url: server.url, at, screen })

async function tell(): Promise<void> {
  const { provinces, agencies, cycle } = world
  const subject = { type: 'cycle', id: cycle, cycle, agency: agencies.water, province: provinces.here } as const
  const details = { dueDate: '2026-12-06' }
  await recordAndTell(await world.as('general'), { event: 'evaluation.returned', subject, details })
}

/** Presses Tab until the focus stands on what is looked for. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const { activeElement: at } = document
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : ''
      return `${at?.textContent ?? ''} ${label ?? ''}`
    })
    if (name.test(here)) return
  }
  throw new Error(`the keyboard does not reach ${name}`)
}

describe('messages', () => {
  test('of others are not there, and without an account there are none', async () => {
    await tell()
    const page = await sit('otherLiaison', '/portal/messages')
    await page.getByText('پیامی نیست').waitFor()
    const nobody = await browser.newPage({ baseURL: server.url })
    await nobody.goto('/portal/messages')
    expect(new URL(nobody.url()).pathname).toBe('/portal/login')
    expect((await nobody.request.get('/api/messages/unread')).status()).toBe(401)
    await nobody.close()
  })

  test('are counted beside their name, opened by keyboard, read, and lead to their thing', async () => {
    const page = await sit('liaison', '/portal/messages')
    const rail = page.getByRole('navigation', { name: 'بخش‌های سامانه' })
    await rail.getByText('۱ پیام نخوانده').waitFor()
    expect(await axeFaults(page)).toEqual([])
    // A second one comes while the page is open: the figure follows when somebody looks at it.
    await tell()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await rail.getByText('۲ پیام نخوانده').waitFor()
    await page.reload()
    await tabTo(page, /برای رفع نقص بازگشت/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /برای رفع نقص بازگشت/ }).waitFor()
    await rail.getByText('۱ پیام نخوانده').waitFor()
    expect(await page.getByText('یکشنبه ۱۵ آذر ۱۴۰۵').count()).toBe(1)
    expect(await page.getByRole('link', { name: 'رفع نقص' }).count()).toBe(1)
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'پیام‌ها' }).last().click()
    await page.getByRole('button', { name: 'همه را خوانده بدان' }).click()
    await rail.getByText('پیام نخوانده').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: /^نخوانده/ }).click()
    await page.getByText('همه را خوانده‌اید').waitFor()
  })

  test('fit a phone, where their number stands under the thumb', async () => {
    await tell()
    const page = await sit('director', '/portal/messages', 'phone')
    await page
      .getByRole('navigation', { name: 'بخش‌های پرکاربرد' })
      .getByText(/پیام نخوانده/)
      .waitFor()
    expect(await isWide(page)).toBe(false)
    expect(await axeFaults(page)).toEqual([])
    await page
      .getByRole('link', { name: /برای رفع نقص بازگشت/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /برای رفع نقص بازگشت/ }).waitFor()
    expect(await isWide(page)).toBe(false)
  })
})

describe('how a person is told', () => {
  test('a number that is none is refused; a code proves one that is; a daily mail is chosen by keyboard', async () => {
    const page = await sit('liaison', '/portal')
    await page.getByRole('button', { name: /حساب کاربری/ }).click()
    await page.getByRole('link', { name: 'تنظیمات آگاهی‌رسانی' }).click()
    await page.getByRole('heading', { name: 'تنظیمات آگاهی‌رسانی' }).waitFor()
    await page.getByLabel('هر پیام جدا').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByLabel('برای کارهای فوری پیامک بفرست').focus()
    await page.keyboard.press('Space')
    await page.getByLabel('تلفن همراه').fill('12')
    await page.keyboard.press('Enter')
    await page
      .getByText(/همراه نیست|شماره.* همراه/)
      .first()
      .waitFor()
    await page.getByLabel('تلفن همراه').fill('۰۹۱۲۱۲۳۴۵۶۷')
    await page.getByRole('button', { name: 'ذخیره' }).click()
    await page.getByText(/کد فرستاده شد/).waitFor()
    expect(await axeFaults(page)).toEqual([])
    const code = await received()
    await page.getByLabel('کد پیامک‌شده').fill(code)
    await page.keyboard.press('Enter')
    await page.getByText('تنظیم‌ها ذخیره شد.', { exact: true }).waitFor()
    const [row] = (
      await application.payload.db.pool.query<Record<string, unknown>>(
        'select delivery, sms_on, verified_phone from users where id = $1',
        [world.userId('liaison')],
      )
    ).rows
    expect(row).toEqual({ delivery: 'digest', sms_on: true, verified_phone: '+989121234567' })
  }, 60_000)

  /** The code that the gateway was sent. */
  async function received(): Promise<string> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { text } = JSON.parse(phones.received[0]?.body ?? '{}') as { text?: string }
      const code = text?.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))).match(/\d{6}/)?.[0]
      if (code) return code
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('no code came')
  }

  test('the settings fit a phone', async () => {
    const page = await sit('director', '/portal/notice-settings', 'phone')
    expect(await isWide(page)).toBe(false)
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('the words of a province', () => {
  test('are not for evaluators', async () => {
    const page = await sit('general', '/portal')
    expect(await page.getByRole('link', { name: 'متن پیام‌ها' }).count()).toBe(0)
    expect((await page.goto('/portal/notice-texts'))?.status()).toBe(404)
  })

  test('are written by keyboard with a variable, seen as they will be, refused, saved, tried and taken back', async () => {
    const page = await sit('manager', '/portal/notice-texts')
    await page.getByRole('heading', { name: 'متن پیام‌ها' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('link', { name: /^پروندهٔ \[[^\]{}]+\] برای رفع نقص بازگشت/ }).click()
    await page.getByLabel('موضوع').fill('بازگشت پرونده: ')
    await page.getByLabel('موضوع').press('End')
    await tabTo(page, /^\{agency\}/)
    await page.keyboard.press('Enter')
    expect(await page.getByLabel('موضوع').inputValue()).toBe('بازگشت پرونده: {agency}')
    await page.getByText('با متن اصلی فرق دارد').waitFor()
    const mail = page.frameLocator('iframe')
    await mail.getByRole('heading', { name: /^بازگشت پرونده: \S+/ }).waitFor()
    await page.getByLabel('متن', { exact: true }).fill('{nothing}')
    await page.getByRole('button', { name: 'ذخیره' }).click()
    await page.getByText(/شناخته نیست؛ متغیر را از فهرست برگزینید/).waitFor()
    await page.getByLabel('متن', { exact: true }).fill('')
    await page.getByRole('button', { name: 'ذخیره' }).click()
    await page.getByText('متن ذخیره شد').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'متن ساده' }).click()
    await page
      .getByText(/^بازگشت پرونده: \S+/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'برایم آزمایشی بفرست' }).click()
    await page.getByText(/به manager@\S+ فرستاده شد/).waitFor()
    await page.getByRole('button', { name: 'بازگشت به متن اصلی' }).click()
    await page.getByRole('button', { name: 'پاک کن' }).click()
    expect(await page.getByLabel('موضوع').inputValue()).toBe('')
    await page.getByRole('button', { name: 'ذخیره' }).click()
    await page.getByText('متن ذخیره شد').waitFor()
    await page.reload()
    expect(await page.getByLabel('موضوع').inputValue()).toBe('')
  }, 60_000)

  test('fit a phone', async () => {
    const page = await sit('manager', '/portal/notice-texts/evaluationReturned', 'phone')
    await page.frameLocator('iframe').getByRole('heading').first().waitFor()
    expect(await isWide(page)).toBe(false)
    expect(await axeFaults(page)).toEqual([])
  })
})
