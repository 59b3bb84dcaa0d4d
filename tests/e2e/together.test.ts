import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq } from 'payload'
import type { Browser, Page } from 'playwright-core'
import { addEvidence } from '../../src/services/forms/addEvidence'
import { readSelfAssessment } from '../../src/services/forms/readSelfAssessment'
import { saveAnswers } from '../../src/services/forms/saveAnswers'
import { runSql } from '../../src/services/system/sql'
import type { screens } from '../support/browser'
import { openBrowser } from '../support/browser'
import { makePdf } from '../support/files'
import { openPayload } from '../support/payload'
import type { TestPayload } from '../support/payload'
import type { TestServer } from '../support/server'
import { axeFaults, sitDown } from '../support/seat'
import { startServer } from '../support/server'
import { signIn } from '../support/session'
import type { CastName, World } from '../support/world'
import { evaluationOf, makeWorld, openCycle } from '../support/world'

/** One form and several people: colleagues see each other, last year is at hand, and what was handed in comes back. */

let application: TestPayload
let world: World
let server: TestServer
let browser: Browser
let water: string
let path: string

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await evaluationOf(world, 'water')
  path = `/portal/self-assessment/${water}`
  await runSql(
    await createLocalReq({}, application.payload),
    sql`update evaluation_items set last_year_actual = case when measure_id = ${world.measures['G-1']} then '72.5' else 'good' end
        where evaluation_id = ${water} and measure_id in (${world.measures['G-1']}, ${world.measures['G-2']})`,
  )
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

const question = (page: Page, code: string) => page.getByRole('region', { name: `سنجه ${code}` })
const valueOf = (page: Page, code: string) => question(page, code).getByLabel('عملکرد سال ۱۴۰۴')
const saved = (page: Page) => page.getByText(/^ذخیره شد/).waitFor()
const view = async (name: CastName) => readSelfAssessment({ req: await world.as(name), evaluationId: water })

describe('who is refused', () => {
  test('nobody hears of a form that he does not fill', async () => {
    const asked = (cookie: string) =>
      fetch(`${server.url}/api/submissions/${water}/changes`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
    expect((await asked('')).status).toBe(401)
    expect((await asked((await signIn(server.url, 'otherLiaison')).cookie)).status).toBe(404)
    expect((await asked((await signIn(server.url, 'general')).cookie)).status).toBe(403)
  })

  test('nor prints it', async () => {
    const { cookie } = await signIn(server.url, 'otherLiaison')
    const answer = await fetch(`${server.url}${path}/print`, { headers: { cookie, 'sec-fetch-site': 'none' } })
    expect(answer.status).toBe(404)
  })
})

describe('two colleagues in one form', () => {
  test('see that the other is there, and his words as they are saved', async () => {
    const liaison = await sit('liaison', `${path}?page=axis_1`)
    const director = await sit('director', `${path}?page=axis_1`)
    await liaison.getByText(/هم‌اکنون اینجاست/).waitFor()
    await valueOf(director, 'G-1').fill('۸۱')
    await valueOf(director, 'G-1').blur()
    await saved(director)
    await liaison.getByText(/این پاسخ را تغییر داد: «سنجه G-1»/).waitFor()
    expect(await valueOf(liaison, 'G-1').inputValue()).toBe('۸۱')
    await director.context().close()
    await liaison.getByText(/هم‌اکنون اینجاست/).waitFor({ state: 'detached' })
  })

  test('a page that was out of sight hears everything when it comes back', async () => {
    const liaison = await sit('liaison', `${path}?page=axis_1`)
    await valueOf(liaison, 'G-1').waitFor()
    await liaison.context().setOffline(true)
    const { revision } = await view('director')
    await saveAnswers({
      req: await world.as('director'),
      evaluationId: water,
      change: { revision, answers: { m_g_1: { actual: '64' } } },
    })
    await liaison.context().setOffline(false)
    await liaison.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === '۶۴'))
  })
})

describe('last year', () => {
  test('is said again by the keyboard, and the page says that it stands there', async () => {
    const page = await sit('liaison', `${path}?page=axis_1`, 'phone')
    const again = question(page, 'G-1').getByRole('button', { name: /بدون تغییر/ })
    await again.focus()
    await page.keyboard.press('Enter')
    await question(page, 'G-1')
      .getByRole('button', { name: /مانند سال گذشته/ })
      .waitFor()
    expect(await valueOf(page, 'G-1').inputValue()).toBe('۷۲٫۵')
    await question(page, 'G-2')
      .getByRole('button', { name: /بدون تغییر/ })
      .click()
    expect(await question(page, 'G-2').getByLabel('خوب').isChecked()).toBe(true)
    await saved(page)
    expect(await axeFaults(page)).toEqual([])
    expect((await view('liaison')).answers).toMatchObject({ m_g_1: { actual: '72.5' }, m_g_2: { actual: 'good' } })
  })
})

describe('on paper', () => {
  test('the whole form stands on one page, with a line where nothing was answered', async () => {
    const page = await sit('liaison', `${path}?page=check`)
    await page.getByRole('link', { name: 'نسخه چاپی' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('پیش‌نویس؛ هنوز ثبت نهایی نشده است.').waitFor()
    const text = await page.locator('main').innerText()
    expect(['سنجه G-1', 'سنجه G-2', 'سنجه S-1', 'سنجه S-2'].filter((name) => !text.includes(name))).toEqual([])
    expect(text).toContain('۷۲٫۵')
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'چاپ' }).isVisible()).toBe(false)
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('what was handed in', () => {
  test('comes back to the head who takes it back, and to his liaison on his open page', async () => {
    const file = { name: 'گزارش.pdf', bytes: makePdf('report') }
    await addEvidence({ req: await world.as('liaison'), evaluationId: water, field: 'm_g_1', slot: 'e1', file })
    await saveAnswers({
      req: await world.as('liaison'),
      evaluationId: water,
      change: {
        revision: (await view('liaison')).revision,
        answers: { m_s_1: { actual: '25', explanation: 'با تعویض کنتورها.' }, m_s_2: { actual: 'yes' } },
      },
    })
    const liaison = await sit('liaison', `${path}?page=axis_1`)
    await valueOf(liaison, 'G-1').waitFor()
    const director = await sit('director', `${path}?page=check`)
    await director.waitForLoadState('networkidle')
    await director.getByRole('button', { name: 'ثبت نهایی' }).click()
    await director.getByRole('button', { name: 'بله، ثبت نهایی شود' }).click()
    await director.getByText('این خودارزیابی بسته است').waitFor()
    // The liaison's page closes by itself: he does not go on writing into what has gone.
    await liaison.getByText('این خودارزیابی بسته است').waitFor()
    expect(await liaison.getByRole('button', { name: 'پس گرفتن برای اصلاح' }).count()).toBe(0)
    expect(await axeFaults(director)).toEqual([])
    await director.getByRole('button', { name: 'پس گرفتن برای اصلاح' }).click()
    await director.getByLabel('دلیل (اختیاری)').fill('جدول دوم ناقص بود.')
    expect(await axeFaults(director)).toEqual([])
    await director.getByRole('button', { name: 'بله، پس گرفته شود' }).click()
    await director.getByText('این خودارزیابی بسته است').waitFor({ state: 'detached' })
    await valueOf(liaison, 'G-1').waitFor()
    expect(await view('liaison')).toMatchObject({ state: 'in_progress', may: { fill: true } })
  })
})
