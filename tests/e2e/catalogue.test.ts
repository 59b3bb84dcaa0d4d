import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { services } from '../../seed/demo/services'
import printed from '../../seed/demo/services/printed.json' with { type: 'json' }
import { loadReference } from '../../seed/reference/load'
import { documents } from '../../src/documents/registry'
import type { IdentityForm } from '../../src/domain/catalogue/identityForm'
import { publicForm } from '../../src/domain/catalogue/identityForm'
import { createService } from '../../src/services/catalogue/createService'
import { identityFormOf } from '../../src/services/catalogue/identityFormOf'
import { seedForm } from '../support/identityForms'
import { screens } from '../support/browser'
import { press } from '../support/look'
import { axeFaults, isWide } from '../support/seat'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import type { World } from '../support/world'

/** The catalogue's other ways in a real browser: forms read from files, drawings, figures, the touch screen. */
let stage: Stage
let world: World
let id: string
const first = seedForm(printed[0]?.form ?? {})
const last = seedForm(printed[3]?.form ?? {})

beforeAll(async () => {
  stage = await openStage(async (made) => {
    world = made
    const tally = new Map()
    await loadReference(await world.system(), tally)
    const demo = { province: world.provinces.here, agencies: new Map<string, string>(), tally }
    await services({ ...demo, as: () => world.system(), request: world.system }, { bySystem: true })
    const data = {
      title: 'انشعاب تازه',
      provider: world.agencies.water,
      province: world.provinces.here,
      parent: null,
    }
    id = (await createService({ req: await world.as('liaison'), data })).id
  })
}, stageTime)
afterAll(() => stage?.close(), 60_000)

const open: Stage['open'] = (...seat) => stage.open(...seat)
const stored = async (): Promise<IdentityForm> =>
  identityFormOf(await world.payload.findByID({ collection: 'services', id, depth: 0, overrideAccess: true }))
const clean = async (page: Page) => {
  expect({ at: page.url(), faults: await axeFaults(page), isWide: await isWide(page) }).toEqual({
    at: page.url(),
    faults: [],
    isWide: false,
  })
}
/** As a link of the page itself fetches it. */
const fetched = (page: Page, at: string) =>
  page.evaluate(async (at) => {
    const response = await fetch(at)
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }, at)
const visit = async (at: string, viewport = screens.desktop as { width: number; height: number }) => {
  const context = await stage.browser.newContext({ baseURL: stage.server.url, viewport, hasTouch: true })
  const page = await context.newPage()
  await page.goto(at)
  await page.waitForLoadState('networkidle')
  return page
}

describe('who is refused', () => {
  test('another agency brings nothing into the form, and no agency reads the figures of the staff', async () => {
    const page = await open('otherLiaison', '/portal')
    expect((await page.goto(`/portal/services/${id}/import`))?.status()).toBe(404)
    expect((await page.goto('/portal/services/statistics'))?.status()).toBe(404)
    expect((await fetched(page, '/api/services/statistics')).status).toBe(403)
    await page.close()
  })

  test('nobody without an account: the page leads to the door, the file is refused', async () => {
    const page = await visit('/portal/services/statistics')
    expect(page.url()).toContain('/portal/login')
    expect((await fetched(page, '/api/services/statistics')).status).toBe(401)
    await page.context().close()
  })
})

describe('a filled form comes in', () => {
  const give = async (page: Page, name: string, buffer: Buffer) => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await page.getByRole('button', { name: 'خواندن فرم' }).click()
  }

  test('a file that is no form is refused in words, and nothing is lost', async () => {
    const page = await open('liaison', `/portal/services/${id}/import`)
    await give(page, 'letter.docx', Buffer.from('نامه'))
    await page.getByText(/این پرونده خوانده نشد/).waitFor()
    await clean(page)
    expect((await stored()).title).toBe('انشعاب تازه')
    await page.close()
  })

  test('from Word: what was understood is shown, chosen line by line, and then saved', async () => {
    const page = await open('liaison', `/portal/services/${id}/import`)
    const given = { form: first, organisation: 'سازمان', edition: null, isPublic: false }
    await give(page, 'form.docx', Buffer.from((await documents.serviceFormDocx.make(given)) as Uint8Array))
    await page.getByRole('heading', { name: /بخش از فرم خوانده شد/ }).waitFor()
    await clean(page)
    const title = page.getByLabel('برداشتن «عنوان خدمت»')
    expect(await title.isChecked()).toBe(false)
    expect(await page.getByLabel('برداشتن «شرح خدمت»').isChecked()).toBe(true)
    await page.getByRole('button', { name: /^نشاندن/ }).click()
    await page.getByText(/بخش در شناسنامه نشست/).waitFor()
    expect(await stored()).toMatchObject({ title: 'انشعاب تازه', description: first.description, levels: first.levels })
    await page.close()
  })

  test('from JSON-LD on a phone, with the drawing', async () => {
    const page = await open('liaison', `/portal/services/${id}/import`, 'phone')
    const service = {
      id,
      number: 1,
      publishedAt: '2026-11-22T08:00:00.000Z',
      status: 'current',
      province: 'ardabil',
      provinceName: 'اردبیل',
      agencyRow: null,
      parent: null,
      form: publicForm(last),
    } as const
    const file = (await documents.serviceJsonLd.make({ base: stage.server.url, service })) as string
    await give(page, 'service.jsonld', Buffer.from(file))
    const drawing = page.getByLabel('برداشتن «نمودار فرایند»')
    await drawing.waitFor()
    expect(await drawing.isChecked()).toBe(true)
    await clean(page)
    await page.getByRole('button', { name: /^نشاندن/ }).click()
    await page.getByText(/بخش در شناسنامه نشست/).waitFor()
    expect((await stored()).processGraph).toEqual(last.processGraph)
    await page.getByRole('link', { name: 'دیدن شناسنامه' }).click()
    await page.getByRole('heading', { level: 1, name: 'انشعاب تازه' }).waitFor()
    await page.waitForLoadState('networkidle')
    await clean(page)
    await page.close()
  })
})

describe('a drawing', () => {
  test('grows by keyboard alone in section 10, and is saved by itself', async () => {
    const page = await open('liaison', `/portal/services/${id}/write/diagram`)
    await page.getByRole('button', { name: '+ افزودن گام' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('بازدید از محل')
    await page.getByText(/^ذخیره شد/).waitFor()
    await page.locator('svg[role="img"] text').getByText('بازدید').first().waitFor()
    await clean(page)
    expect(JSON.stringify((await stored()).processGraph)).toContain('بازدید از محل')
    await page.close()
  })

  test('is changed in the admin with the mouse, and undone steps come back', async () => {
    const page = await open('manager', `/admin/collections/services/${id}`)
    await press(page.getByRole('button', { name: /عناوین فرایند/ }).first())
    const list = page.getByRole('region', { name: 'گام‌های فرایند' })
    await list.waitFor()
    const before = await list.getByRole('listitem').count()
    await list.getByRole('button', { name: 'برداشتن «بازدید از محل»' }).click()
    await list.getByRole('button', { name: 'برگرداندن آخرین تغییر' }).click()
    await list.getByRole('button', { name: 'گام تازه پس از «بازدید از محل»' }).click()
    await page.keyboard.type('صدور مجوز')
    expect(await list.getByRole('listitem').count()).toBeGreaterThan(before)
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    expect(JSON.stringify((await stored()).processGraph)).toContain('صدور مجوز')
    await page.close()
  })
})

describe('figures', () => {
  test.each(['desktop', 'phone'] as const)('for staff, on a %s', async (screen) => {
    const page = await open('manager', '/portal/services/statistics', screen)
    await page.getByText('شناسنامه‌های هر دستگاه تا کجا رسیده‌اند').waitFor()
    await clean(page)
    const { type, text } = await fetched(page, '/api/services/statistics')
    expect(type).toContain('text/csv')
    expect(text).toContain('خدماتی که هنوز مراجعه می‌خواهند')
    await page.close()
  })

  test.each(['desktop', 'phone'] as const)('for everyone, on a %s', async (screen) => {
    const page = await visit('/services/statistics', screens[screen])
    await page.getByRole('heading', { level: 1, name: 'آمار' }).waitFor()
    await clean(page)
    expect((await fetched(page, '/api/service-catalogue/statistics.csv')).text).toContain('به تفکیک دستگاه')
    await page.context().close()
  })
})

test('the touch screen: every target is as large as a finger, from the list to a service and back', async () => {
  const page = await visit('/kiosk', { width: 1080, height: 1920 })
  await clean(page)
  const small = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main a, main button, main input')]
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 48 || box.width < 48))
        .map(({ text }) => text),
    )
  expect(await small()).toEqual([])
  await page.getByRole('link', { name: /^مدارک و گواهینامه‌ها/ }).tap()
  await page.waitForURL(/event=documents/)
  expect(await small()).toEqual([])
  await page.locator('main a[href^="/kiosk/"]').first().tap()
  await page.waitForURL(/\/kiosk\/./)
  await page.waitForLoadState('networkidle')
  await clean(page)
  expect(await small()).toEqual([])
  await page.context().close()
})
