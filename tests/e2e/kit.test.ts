import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { galleryPage } from '../support/gallery/page.mjs'

/**
 * The primitives in a real browser, without a server: every view of the gallery in light and dark on a desk and on a
 * phone for axe, and by hand what markup alone cannot show.
 */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const writer = fileURLToPath(new URL('../support/gallery/write.mjs', import.meta.url))
const views = ['kit', 'home', 'homeEmpty', 'form', 'login', 'results']

let browser: Browser
let parts: { script: string; styles: string }
let context: BrowserContext

beforeAll(async () => {
  const written = execFileSync(process.execPath, [writer], { maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' })
  parts = JSON.parse(written) as typeof parts
  browser = await openBrowser()
})
afterAll(() => browser?.close())
afterEach(() => context?.close())

type Wishes = { width?: number; scheme?: 'light' | 'dark'; locale?: 'fa' | 'en' }

async function open(view: string, { width = 1280, scheme = 'light', locale = 'fa' }: Wishes = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme: scheme, locale: 'fa-IR' })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.setContent(galleryPage({ ...parts, view, locale }))
  await page.locator('#root > *').first().waitFor()
  return page
}

type Violation = { id: string; nodes: { html: string }[] }

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: Violation[]
  }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

test('axe complains about a page that deserves it', async () => {
  const page = await open('kit')
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="data:,"><input>'))
  expect((await violations(page)).length).toBeGreaterThan(1)
})

describe.each(views)('%s', (view) => {
  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('at %i px, %s: nothing for axe to say, nothing wider than the screen', async (width, scheme) => {
    const page = await open(view, { width, scheme })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
})

test('English pages run the other way and stay accessible', async () => {
  const page = await open('kit', { locale: 'en' })
  expect(await violations(page)).toEqual([])
  const rail = await page.getByRole('navigation', { name: 'Parts of the system' }).boundingBox()
  expect(rail?.x).toBeLessThan(100)
})

describe('a number', () => {
  test('that is none is refused in words, and the form hears that it is none', async () => {
    const page = await open('kit')
    const field = page.getByLabel('عملکرد سال ۱۴۰۴')
    await field.fill('1/5')
    await field.blur()
    expect(await page.getByTestId('number').textContent()).toBe('undefined')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
  })

  test.each([
    ['12.75', '۱۲٫۷۵', '12.75'],
    ['٤٥', '۴۵', '45'],
    ['۱٬۲۳۴٫۵', '۱٬۲۳۴٫۵', '1234.5'],
    ['0.1000000000000000055', '۰٫۱۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۰۵۵', '0.1000000000000000055'],
  ])('typed as %s stands as %s and is stored as %s', async (typed, shown, stored) => {
    const page = await open('kit')
    const field = page.getByLabel('عملکرد سال ۱۴۰۴')
    await field.fill('')
    await field.pressSequentially(typed)
    expect([await field.inputValue(), await page.getByTestId('number').textContent()]).toEqual([shown, stored])
  })

  test('keeps the caret where it was while a digit is put into its middle', async () => {
    const page = await open('kit')
    const field = page.getByLabel('عملکرد سال ۱۴۰۴')
    await field.fill('1275')
    await field.press('Home')
    await field.press('ArrowRight')
    await page.keyboard.type('98')
    expect(await page.getByTestId('number').textContent()).toBe('198275')
  })
})

describe('a day', () => {
  test('that does not exist is refused', async () => {
    const page = await open('kit')
    const field = page.getByLabel('تاریخ نامه')
    await field.fill('1405/12/30')
    await field.blur()
    expect(await page.getByTestId('day').textContent()).toBe('undefined')
  })

  test('can be typed with any digits', async () => {
    const page = await open('kit')
    const field = page.getByLabel('تاریخ نامه')
    await field.fill('1405/2/31')
    await field.blur()
    expect([await field.inputValue(), await page.getByTestId('day').textContent()]).toEqual([
      '۱۴۰۵/۰۲/۳۱',
      '2026-05-21',
    ])
  })

  test('can be picked with the keyboard, and the focus comes back', async () => {
    const page = await open('kit')
    await page.getByRole('button', { name: 'گشودن تقویم' }).press('Enter')
    await page.getByRole('grid', { name: 'آذر ۱۴۰۵' }).waitFor()
    expect(await violations(page)).toEqual([])
    for (const key of ['PageDown', 'ArrowLeft', 'Enter']) await page.keyboard.press(key)
    expect(await page.getByTestId('day').textContent()).toBe('2026-12-23')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('گشودن تقویم')
  })
})

test('a refused form takes the focus to its summary, and a line of it to its field', async () => {
  const page = await open('kit')
  await page.getByRole('button', { name: 'نمایش خطاها' }).click()
  await page.locator('[role=alert]:focus').waitFor()
  await page.getByRole('link', { name: 'یک سطح را برگزینید' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-level')
})

test('the dialog before «ثبت نهایی» keeps the focus, and Escape gives it back', async () => {
  const page = await open('kit')
  const opener = page.getByRole('button', { name: 'ثبت نهایی' })
  await opener.click()
  await page.getByRole('dialog').waitFor()
  expect(await violations(page)).toEqual([])
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      ),
    ).toBe(true)
  }
  await page.keyboard.press('Escape')
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('a button at work cannot be pressed again and stays in focus', async () => {
  const page = await open('kit')
  const button = page.getByRole('button', { name: 'ثبت و بعدی' })
  const element = await button.elementHandle()
  await button.dblclick()
  expect(await element?.getAttribute('aria-disabled')).toBe('true')
  expect(await element?.evaluate((node) => node === document.activeElement)).toBe(true)
})

test.each([
  ['home', 'بیشتر', 'رابطان'],
  ['results', 'فهرست', 'بخشنامه‌ها'],
])('on a phone the parts of %s open under «%s» and close with Escape', async (view, opener, part) => {
  const page = await open(view, { width: 390 })
  await page.getByRole('button', { name: opener }).click()
  await page.getByRole('link', { name: part }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.getByRole('link', { name: part }).count()).toBe(0)
})
