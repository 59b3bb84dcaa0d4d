import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser, screens } from '../support/browser'
import { openPayload } from '../support/payload'
import type { TestPayload } from '../support/payload'
import type { TestServer } from '../support/server'
import { startServer } from '../support/server'
import { signIn } from '../support/session'
import type { CastName, World } from '../support/world'
import { evaluationOf, makeWorld, openCycle } from '../support/world'

/** A table in a real browser: 500 rows from the clipboard, the keyboard, a phone, and whoever only reads. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tables = [
  { blockType: 'page', name: 'tables', title: 'جدول‌ها' },
  {
    blockType: 'table',
    name: 'projects',
    label: 'پروژه‌های سال',
    columns: [
      { name: 'title', label: 'پروژه', type: 'text', required: true },
      { name: 'amount', label: 'اعتبار', type: 'rials', total: true },
      { name: 'share', label: 'پیشرفت', type: 'percent' },
      { name: 'day', label: 'تاریخ', type: 'date' },
      {
        name: 'kind',
        label: 'نوع',
        type: 'select',
        options: [
          { label: 'تازه', value: 'new' },
          { label: 'مستمر', value: 'old' },
        ],
      },
    ],
  },
  {
    blockType: 'table',
    name: 'matrix',
    label: 'پوشش به تفکیک منطقه',
    rows: [
      { key: 'north', label: 'شمال' },
      { key: 'south', label: 'جنوب' },
    ],
    columns: [{ name: 'people', label: 'جمعیت', type: 'wholeNumber', total: true }],
  },
]

let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
let path: string
const contexts: BrowserContext[] = []

async function addTables() {
  const { payload } = application
  const cycle = await payload.findByID({
    collection: 'evaluation-cycles',
    id: world.cycle,
    depth: 1,
    overrideAccess: true,
  })
  const form = cycle.form
  if (!form || typeof form === 'string') throw new Error('no form')
  const fields = [...(form.fields ?? []), ...tables] as never
  await payload.update({ collection: 'forms', id: form.id, data: { fields }, overrideAccess: true })
}

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world, addTables)
  path = `/portal/self-assessment/${await evaluationOf(world, 'water')}?page=tables`
  server = await startServer({ databaseUrl: application.databaseUrl })
  browser = await openBrowser()
}, 900_000)

afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await browser?.close()
  await server?.stop()
  await application?.close()
}, 60_000)

async function sit(name: CastName, screen: keyof typeof screens = 'desktop'): Promise<Page> {
  const { cookie } = await signIn(server.url, name)
  const [key = '', ...value] = cookie.split('=')
  const context = await browser.newContext({ baseURL: server.url, viewport: screens[screen], locale: 'fa-IR' })
  contexts.push(context)
  await context.addCookies([{ name: key, value: value.join('='), url: server.url }])
  const page = await context.newPage()
  await page.goto(path)
  return page
}

const cell = (page: Page, row: number, column: string) => page.locator(`#f-projects_${row}_${column}`)
const total = (page: Page) => page.locator('#f-projects [data-total=amount] bdi')
const saved = (page: Page) => page.getByText(/^ذخیره شد/).waitFor()
async function paste(page: Page, row: number, column: string, text: string) {
  await cell(page, row, column).click()
  await cell(page, row, column).evaluate((box, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}
const stored = async () => {
  const { docs } = await application.payload.find({
    collection: 'form-submissions',
    where: { agency: { equals: world.agencies.water } },
    overrideAccess: true,
    depth: 0,
  })
  return docs[0]?.answers as Record<string, Record<string, unknown>[]>
}

/** Waits until the server keeps what the page says: a page that is left open would save into the next test. */
async function keptAs(fits: (rows: Record<string, unknown>[]) => boolean) {
  const until = Date.now() + 30_000
  while (!fits((await stored()).projects ?? [])) {
    if (Date.now() > until) throw new Error('not saved')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const sheet = [
  'پروژه\tاعتبار\tپیشرفت\tتاریخ\tنوع',
  ...Array.from({ length: 500 }, (_, index) => `پروژه ${index + 1}\t۱٬۰۰۰٬۰۰۱\t${index % 100}.5\t۱۴۰۵/۰۲/۳۱\tتازه`),
].join('\r\n')

describe('a table', () => {
  test('takes 500 rows from the clipboard, sums them exactly, saves them and has them when it is opened again', async () => {
    const page = await sit('liaison')
    await paste(page, 0, 'title', `${sheet}\r\n`)
    await page.getByText('۵۰۰ ردیف چسبانده شد').waitFor()
    expect(await total(page).textContent()).toBe('۵۰۰٬۰۰۰٬۵۰۰ ریال')
    await page.getByRole('heading', { level: 1 }).click()
    await cell(page, 0, 'title').blur()
    await saved(page)
    const { projects = [] } = await stored()
    expect(projects).toHaveLength(500)
    expect(projects[499]).toEqual({
      title: 'پروژه 500',
      amount: '1000001',
      share: '99.5',
      day: '2026-05-21',
      kind: 'new',
    })
    // No more rows are drawn than are in sight, and the table tells how many there are.
    expect(await page.locator('#f-projects tbody tr[aria-rowindex]').count()).toBeLessThan(80)
    expect(await page.locator('#f-projects table').getAttribute('aria-rowcount')).toBe('501')

    await page.reload()
    expect(await total(page).textContent()).toBe('۵۰۰٬۰۰۰٬۵۰۰ ریال')
    expect(await cell(page, 3, 'amount').inputValue()).toBe('۱٬۰۰۰٬۰۰۱')
  })

  test('with 500 rows draws one row for a key, and the sum follows', async () => {
    const page = await sit('liaison')
    await cell(page, 5, 'amount').waitFor()
    await page.evaluate(() => {
      const touched = new Set<string>()
      Object.assign(window, { touched })
      new MutationObserver((all) => {
        for (const { target } of all) {
          const row = (target instanceof Element ? target : target.parentElement)?.closest('tbody tr')
          if (row) touched.add(row.getAttribute('aria-rowindex') ?? '')
        }
      }).observe(document.body, { subtree: true, attributes: true, characterData: true, childList: true })
    })
    await cell(page, 5, 'amount').fill('۲')
    await page.waitForFunction(() => document.querySelector('[data-total=amount]')?.textContent?.includes('۴۹۹٬'))
    expect(await page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched])).toEqual(['7'])
    expect(await total(page).textContent()).toBe('۴۹۹٬۰۰۰٬۵۰۱ ریال')
    await keptAs((rows) => rows[5]?.amount === '2')
  })

  test('marks what it cannot take, leads to it, and saves the rest', async () => {
    const page = await sit('liaison')
    await paste(page, 1, 'amount', 'زیاد\tالف\n۵٬۰۰۰\t۱۰\n')
    await page.getByText('۲ خانه پذیرفته نشد').waitFor()
    expect(await cell(page, 1, 'amount').getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('button', { name: /ردیف ۲، «پیشرفت»/ }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'f-projects_1_share')
    await cell(page, 1, 'share').blur()
    await keptAs((rows) => rows[2]?.amount === '5000')
    const { projects = [] } = await stored()
    expect([projects[1]?.amount, projects[2]?.amount]).toEqual([undefined, '5000'])
    await page.getByRole('button', { name: 'برگرداندن چسباندن' }).click()
    expect(await cell(page, 1, 'amount').inputValue()).toBe('۱٬۰۰۰٬۰۰۱')
    await keptAs((rows) => rows[1]?.amount === '1000001')
  })

  test('goes by keyboard as a sheet does, far down too, and Tab leaves it', async () => {
    const page = await sit('liaison')
    await cell(page, 0, 'title').click()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-projects_2_title')
    // From right to left the next column stands on the left.
    await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-projects_2_amount')
    for (let presses = 0; presses < 70; presses += 1) {
      await page.keyboard.press('Enter')
      await page.waitForFunction((row) => document.activeElement?.id === `f-projects_${row}_amount`, presses + 3)
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-projects_72_share')
  })

  test('with fixed rows takes no others', async () => {
    const page = await sit('liaison')
    const matrix = page.getByRole('group', { name: 'پوشش به تفکیک منطقه' })
    await matrix.getByLabel('جمعیت، جنوب').fill('۱۲')
    await matrix.getByLabel('جمعیت، شمال').fill('۳۰')
    await matrix.getByLabel('جمعیت، شمال').blur()
    await saved(page)
    expect((await stored()).matrix).toEqual([
      { '#': 'north', people: '30' },
      { '#': 'south', people: '12' },
    ])
    expect(await matrix.getByRole('button', { name: 'افزودن ردیف' }).count()).toBe(0)
    expect(await matrix.locator('[data-total=people] bdi').textContent()).toBe('۴۲')
  })

  test('whoever only reads sees rows and sums, and no boxes', async () => {
    const page = await sit('general')
    await page.getByRole('heading', { name: 'پروژه‌های سال' }).waitFor()
    expect(await page.locator('main input, main select').count()).toBe(0)
    await page.getByRole('cell', { name: '۴۹۹٬۰۰۰٬۵۰۱ ریال' }).waitFor()
  })
})

describe('how it is', () => {
  type Violation = { id: string; nodes: { html: string }[] }

  test.each(['desktop', 'phone'] as const)('axe finds nothing on a %s', async (screen) => {
    const page = await sit('liaison', screen)
    await cell(page, 0, 'title').waitFor()
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/table-${screen}.png` })
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run(document)')) as { violations: Violation[] }
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
  })
})
