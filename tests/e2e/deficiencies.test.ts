import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { screens } from '../support/browser'
import { openBrowser } from '../support/browser'
import { openPayload } from '../support/payload'
import type { TestPayload } from '../support/payload'
import { evaluationNow, submitted } from '../support/review'
import type { TestServer } from '../support/server'
import { axeFaults, sitDown } from '../support/seat'
import { startServer } from '../support/server'
import type { CastName, World } from '../support/world'
import { makeWorld, openCycle } from '../support/world'

/** A deficiency from the evaluator's flag to its close, in a real browser: by keyboard, at desktop and phone width, with axe. */

let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
let water: string

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await submitted(world, 'water')
  server = await startServer({ databaseUrl: application.databaseUrl })
  browser = await openBrowser()
}, 900_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await application?.close()
}, 60_000)

const sit = (name: CastName, at: string, screen?: keyof typeof screens) =>
  sitDown(browser, name, { url: server.url, at, ...(screen && { screen }) })

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
const deficiencies = async () =>
  (await application.payload.find({ collection: 'deficiencies', sort: 'createdAt', depth: 0, overrideAccess: true }))
    .docs
const state = async () => (await evaluationNow(world, water)).workflowState

async function eventually(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let tries = 150; tries > 0 && (await read()) !== expected; tries -= 1)
    await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await read()).toBe(expected)
}

const fill = () => `/portal/self-assessment/${water}`
const changes = () => `/portal/reviews/${water}/changes`

describe('who is refused', () => {
  test('the agency finds no page of its deficiencies, and nothing of them before the return', async () => {
    const page = await sit('liaison', changes())
    expect(await page.getByRole('heading', { name: 'نقص‌ها و تغییرات' }).count()).toBe(0)
  })
})

describe('a deficiency', () => {
  test('is raised by keyboard, of one part, and the evaluation returned', async () => {
    const page = await sit('general', `/portal/reviews/${water}`)
    await page.getByRole('heading', { name: 'سنجه G-1' }).waitFor()
    await page.keyboard.press('r')
    await page.getByRole('group', { name: 'کدام بخش؟' }).waitFor()
    const part = page.getByRole('checkbox', { name: 'تحلیل عملکرد' })
    await part.focus()
    await page.keyboard.press('Space')
    expect(await page.getByRole('checkbox', { name: 'همه سنجه' }).isChecked()).toBe(false)
    await page.getByLabel('نقص «تحلیل عملکرد»').fill('روش اندازه‌گیری را بنویسید.')
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    const card = page.getByRole('article', { name: 'تحلیل عملکرد' })
    await card.getByText('نفرستاده').waitFor()
    expect(await deficiencies()).toMatchObject([{ path: 'm_g_1.explanation', reason: 'روش اندازه‌گیری را بنویسید.' }])
    await page.getByRole('button', { name: 'بازگرداندن برای رفع نقص' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'بازگرداندن', exact: true }).click()
    await eventually(state, 'returned')
  })

  test.each(['desktop', 'phone'] as const)(
    'stands before the agency, which opens that part alone (%s)',
    async (screen) => {
      const page = await sit('liaison', fill(), screen)
      await page.getByRole('list', { name: 'نقص‌ها' }).getByText('مانده').waitFor()
      await page.getByRole('button', { name: 'سنجه G-1 «تحلیل عملکرد»' }).click()
      const answer = page.getByLabel('چه کردید؟')
      await answer.waitFor()
      await eventually(() => answer.evaluate((box) => box === document.activeElement), true)
      expect(await page.getByLabel('عملکرد سال ۱۴۰۴').count()).toBe(0)
      expect(await overflows(page)).toBe(false)
      expect(await axeFaults(page)).toEqual([])
    },
  )

  test('is answered and mended, which the list at the head and the list of what is missing say', async () => {
    const page = await sit('liaison', `${fill()}?page=check`)
    await page.getByText('برای این نقص چیزی تغییر نکرده').waitFor()
    await page.goto(`${fill()}?page=axis_1`)
    await page.getByLabel('چه کردید؟').fill('روش را افزودیم.')
    await page.getByText('پاسخ ذخیره شد').waitFor()
    await page.getByRole('list', { name: 'نقص‌ها' }).getByText('انجام‌شده').waitFor()
    await page.getByLabel('تحلیل عملکرد', { exact: true }).fill('نیمی از خدمات الکترونیکی شد؛ به روش سرشماری')
    await page.getByText(/^ذخیره شد/).waitFor()
    expect(await deficiencies()).toMatchObject([{ answer: 'روش را افزودیم.', workflowState: 'open' }])
  })

  test('is handed in by the head of the agency', async () => {
    const page = await sit('director', `${fill()}?page=check`)
    // What a form needs to be mended arrives after the page; until then it only shows.
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'ثبت نهایی' }).click()
    await page.getByRole('button', { name: 'بله، ثبت نهایی شود' }).click()
    await eventually(state, 'under_review')
  })

  test.each(['desktop', 'phone'] as const)('is seen old beside new (%s)', async (screen) => {
    const page = await sit('general', changes(), screen)
    const card = page.getByRole('article', { name: 'سنجه G-1 › تحلیل عملکرد' })
    await card.getByText('روش را افزودیم.').waitFor()
    expect(await card.locator('ins').allTextContents()).toEqual(['شد؛ به روش سرشماری'])
    expect(await card.locator('del').allTextContents()).toEqual(['شد'])
    expect(await overflows(page)).toBe(false)
    expect(await axeFaults(page)).toEqual([])
  })

  test('is closed, and nothing is asked any more', async () => {
    const page = await sit('general', changes())
    const close = page.getByRole('button', { name: 'بستن نقص' })
    await close.focus()
    await page.keyboard.press('Enter')
    await page.getByText('پذیرفته شد').waitFor()
    expect(await deficiencies()).toMatchObject([{ workflowState: 'closed', outcome: 'mended' }])
  })
})
