import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import { castEmail, castPassword, evaluationOf, openCycle } from '../support/world'

/** What a person does on a slow line, when the page can be read and its program is still on its way, is not lost. */
let stage: Stage
let form: string

beforeAll(async () => {
  stage = await openStage(openCycle)
  form = `/portal/self-assessment/${await evaluationOf(stage.world, 'water')}`
}, stageTime)
afterAll(() => stage?.close(), 60_000)

/** Loads an address whose programs are held back; `arrive` lets them come and waits until they listen. */
async function early(page: Page, at: string): Promise<{ arrive: () => Promise<void> }> {
  let letGo = (): void => undefined
  const line = new Promise<void>((resolve) => (letGo = resolve))
  let held = 0
  await page.route(/\/_next\/static\/.+\.js/, async (route) => {
    held += 1
    await line
    await route.continue()
  })
  const arrived = page.goto(at)
  // Held programs hold the event of the whole page back, not its text.
  await page.locator('main').waitFor()
  return {
    arrive: async () => {
      expect(held).toBeGreaterThan(0)
      letGo()
      await arrived
      await page.unroute(/\/_next\/static\/.+\.js/)
    },
  }
}

describe('before the program of a page is there', () => {
  test('e-mail and password are sent once it is, and do not appear in the address', async () => {
    const page = await (await stage.browser.newContext({ baseURL: stage.server.url, locale: 'fa-IR' })).newPage()
    const { arrive } = await early(page, '/portal/login')
    await page.getByLabel('رایانامه').fill(castEmail('liaison'))
    await page.getByLabel('گذرواژه', { exact: true }).fill(castPassword)
    await page.getByRole('button', { name: 'ورود', exact: true }).click()
    await page.getByRole('button', { name: 'ورود', exact: true }).click()
    expect(new URL(page.url()).search).toBe('')
    const asked: string[] = []
    page.on('request', (request) => request.method() === 'POST' && asked.push(new URL(request.url()).pathname))
    await arrive()
    await page.waitForURL((url) => url.pathname === '/portal')
    expect(asked.filter((path) => path === '/api/session/login')).toHaveLength(1)
  })

  test('an answer is kept and saved, and the next page of the form opens', async () => {
    const page = await stage.open('liaison', '/portal')
    const { arrive } = await early(page, `${form}?page=axis_1`)
    await page
      .getByRole('region', { name: 'سنجه G-1' })
      .getByLabel(/عملکرد سال/)
      .fill('۷۸٫۵')
    await page.getByRole('button', { name: 'محور بعد' }).click()
    await arrive()
    await page.getByText(/^ذخیره شد/).waitFor()
    await page.getByRole('region', { name: 'سنجه S-1' }).waitFor()
    const { docs } = await stage.payload.find({
      collection: 'form-submissions',
      where: { agency: { equals: stage.world.agencies.water } },
      overrideAccess: true,
      depth: 0,
    })
    expect(docs[0]?.answers).toMatchObject({ m_g_1: { actual: '78.5' } })
  })

  test('a choice is made and the form saved with it', async () => {
    const page = await stage.open('director', '/portal')
    const { arrive } = await early(page, '/portal/notice-settings')
    await page.getByRole('radio', { name: /^یک نامه در روز/ }).click()
    await page.getByRole('button', { name: 'ذخیره' }).click()
    await arrive()
    await page.getByText('تنظیم‌ها ذخیره شد.').waitFor()
    await page.reload()
    expect(await page.getByRole('radio', { name: /^یک نامه در روز/ }).isChecked()).toBe(true)
  })
})
