import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { axeFaults, isWide } from '../support/seat'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import type { World } from '../support/world'

/** A liaison writes the form of a service, hands it in; it is agreed to, gets its code, is published, and found by everybody. */
let stage: Stage
let world: World
const title = 'انشعاب تازهٔ آب'

beforeAll(async () => {
  stage = await openStage()
  world = stage.world
}, stageTime)
afterAll(() => stage?.close(), 60_000)

const open: Stage['open'] = (...seat) => stage.open(...seat)
const saved = (page: Page) => page.getByText(/ذخیره شد/).waitFor()
const stored = async () =>
  (
    await world.payload.find({
      collection: 'services',
      where: { title: { contains: 'انشعاب' } },
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0]
const next = async (page: Page, heading: string) => {
  await page.getByRole('button', { name: 'بخش بعد' }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  await page.waitForLoadState('networkidle')
}
const move = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.waitForLoadState('networkidle')
}
const pageOf = async () => `/portal/services/${(await stored())?.id}`

describe('who is refused', () => {
  test('an evaluator reads and does not write; an inquiry’s responder does not find the list', async () => {
    const page = await open('general', '/portal/services')
    expect(await page.getByRole('button', { name: 'خدمت تازه' }).count()).toBe(0)
    await page.close()
    const other = await open('responder', '/portal')
    expect((await other.goto('/portal/services'))?.status()).toBe(404)
    await other.close()
  })
})

describe('a liaison', () => {
  let page: Page
  beforeAll(async () => {
    page = await open('liaison', '/portal/services')
  })
  afterAll(() => page?.close())

  test('begins a form with its title alone', async () => {
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'خدمت تازه' }).click()
    await page.getByRole('dialog').getByLabel('خدمت', { exact: false }).first().fill(title)
    await page.getByRole('dialog').getByRole('button', { name: 'ساختن شناسنامه' }).click()
    await page.getByRole('heading', { level: 1, name: 'عنوان خدمت' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await stored()).toMatchObject({ title, workflowState: 'draft', provider: world.agencies.water })
  })

  test('writes it section by section; each is saved by itself and kept over a reload', async () => {
    await next(page, 'شناسه خدمت')
    await next(page, 'ارائه‌دهنده خدمت')
    await page.getByLabel(/نام دستگاه مادر/).fill('شرکت مهندسی آب و فاضلاب کشور')
    await next(page, 'مشخصات خدمت')
    await page.getByLabel(/شرح خدمت/).fill('برقراری انشعاب آب شرب')
    await page.getByLabel('خدمت به شهروندان (G2C)').check()
    await page.getByLabel(/ماهیت خدمت/).selectOption({ label: 'تصدی‌گری' })
    await page.getByLabel('استانی', { exact: true }).check()
    await page.getByLabel('تأسیسات شهری').check()
    await page.getByLabel('تقاضای گیرنده خدمت').check()
    await page.getByRole('button', { name: 'افزودن عنوان مدرک' }).click()
    await page.getByRole('textbox', { name: /عنوان مدرک/ }).fill('پروانه ساختمان')
    await saved(page)
    expect(await axeFaults(page)).toEqual([])
    await page.reload()
    await page.waitForLoadState('networkidle')
    expect(await page.getByLabel(/شرح خدمت/).inputValue()).toBe('برقراری انشعاب آب شرب')
    expect(await page.getByRole('textbox', { name: /عنوان مدرک/ }).inputValue()).toBe('پروانه ساختمان')
  })

  test('is told of what does not agree where it stands: an online channel without an address', async () => {
    await next(page, 'جزئیات خدمت')
    await page.getByLabel(/^تعداد خدمت‌گیرندگان/).fill('۹۴۰۰')
    await page
      .getByLabel(/^در هر/)
      .first()
      .selectOption({ label: 'سال' })
    await page.getByLabel(/^مدت/).first().fill('۱۸')
    await page.getByLabel(/^واحد زمان/).selectOption({ label: 'روز کاری' })
    await page.getByLabel(/^تواتر/).selectOption({ label: 'یکبار برای همیشه' })
    await page.getByLabel(/^تعداد مراجعه/).fill('۰')
    await page.getByLabel('رایگان است').check()
    await next(page, 'نحوه دسترسی به خدمت')
    const request = page.getByRole('region', { name: 'در مرحله درخواست خدمت' })
    await request.getByLabel('الکترونیکی', { exact: true }).check()
    await request.getByLabel(/^اینترنتی/).check()
    await page.getByText(/نشانی خدمت و نام سامانه نوشته نشده است/).waitFor()
    await page.getByLabel(/آدرس دقیق و مستقیم/).fill('https://example.ir/ab')
    await page.getByText(/نشانی خدمت و نام سامانه نوشته نشده است/).waitFor({ state: 'hidden' })
    await saved(page)
    expect(await axeFaults(page)).toEqual([])
  })

  test('works with the keyboard alone, on a phone too', async () => {
    await next(page, 'ارتباط خدمت با سایر سامانه‌ها (بانک‌های اطلاعاتی) در دستگاه')
    await next(page, 'ارتباط خدمت با سایر دستگاه‌های دیگر')
    await next(page, 'عناوین فرایندهای خدمت')
    for (const [index, step] of ['درخواست', 'بازدید', 'نصب'].entries()) {
      await page.getByRole('button', { name: 'افزودن عنوان فرایند' }).focus()
      await page.keyboard.press('Enter')
      await page
        .getByRole('textbox', { name: /عنوان فرایند/ })
        .nth(index)
        .focus()
      await page.keyboard.type(step)
    }
    await saved(page)
    expect((await stored())?.processes).toMatchObject([{ title: 'درخواست' }, { title: 'بازدید' }, { title: 'نصب' }])
    const phone = await open('liaison', `${await pageOf()}/write/access`, 'phone')
    expect(await isWide(phone)).toBe(false)
    expect(await axeFaults(phone)).toEqual([])
    await phone.close()
  })

  test('draws the process from its list, and sees the drawing', async () => {
    await next(page, 'نمودار ارتباطی فرایندهای خدمت')
    await page.getByRole('button', { name: 'از فهرست فرایندها بساز' }).click()
    await saved(page)
    expect(await axeFaults(page)).toEqual([])
    const graph = (await stored())?.processGraph as { nodes: { title: string }[] } | null
    expect(graph?.nodes.map(({ title: step }) => step)).toEqual(['شروع', 'درخواست', 'بازدید', 'نصب', 'پایان'])
    const phone = await open('liaison', `${await pageOf()}/write/diagram`, 'phone')
    expect(await isWide(phone)).toBe(false)
    expect(await axeFaults(phone)).toEqual([])
    await phone.close()
  })

  test('reads the whole as it is printed and hands it in', async () => {
    await page.getByRole('link', { name: 'بازبینی و ارسال' }).click()
    await page.getByRole('heading', { level: 1, name: 'انشعاب تازه' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await axeFaults(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await move(page, 'ارسال برای تأیید')
    await page.getByText('ارسال‌شده').first().waitFor()
    expect(await stored()).toMatchObject({ workflowState: 'submitted', completeness: 100 })
  })
})

describe('from hand to hand', () => {
  test('the deputy agrees, the manager asks for a code, the national body gives it, the manager publishes', async () => {
    const deputy = await open('deputy', await pageOf())
    await move(deputy, 'تأیید شناسنامه')
    await deputy.close()
    const manager = await open('manager', await pageOf())
    await move(manager, 'درخواست شناسه')
    const national = await open('national', await pageOf())
    await national.getByRole('button', { name: 'ثبت شناسه' }).click()
    const dialog = national.getByRole('dialog')
    await dialog.getByLabel(/شناسه یازده‌رقمی/).fill('۱۲۳')
    await dialog.getByRole('button', { name: 'ثبت شناسه' }).click()
    await dialog
      .getByText(/یازده رقم/)
      .first()
      .waitFor()
    await dialog.getByLabel(/شناسه یازده‌رقمی/).fill('۱۰۰۵۰۳۰۲۱۰۰')
    await dialog.getByRole('button', { name: 'ثبت شناسه' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await national.close()
    await manager.reload()
    await manager.waitForLoadState('networkidle')
    await move(manager, 'انتشار')
    await manager.getByRole('link', { name: 'صفحه عمومی خدمت' }).waitFor()
    await manager.close()
  })

  test('everybody finds it, without half-spaces and with Arabic letters, and reads its form', async () => {
    const context = await stage.browser.newContext({ baseURL: stage.server.url, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/services')
    await page.getByLabel('دنبال چه خدمتی هستید؟').fill('انشعاب تازه آب')
    await page.getByRole('button', { name: 'جست‌وجو' }).click()
    await page
      .getByRole('link', { name: title.slice(0, 11) })
      .first()
      .click()
    await page.getByText('پروانه ساختمان').waitFor()
    await page.getByRole('link', { name: /جزئیات خدمت/ }).click()
    await page.getByText('فرم شناسنامه خدمت دستگاه اجرایی').waitFor()
    await context.close()
  })

  test.each(['desktop', 'phone'] as const)('the public pages are clean for axe and fit a %s', async (screen) => {
    const { id } = (await stored()) as { id: string }
    const context = await stage.browser.newContext({
      baseURL: stage.server.url,
      viewport: screen === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    for (const at of [
      '/services',
      `/services/${id}`,
      `/services/${id}/form`,
      '/services/statistics',
      '/kiosk',
      `/kiosk/${id}`,
    ]) {
      await page.goto(at)
      await page.waitForLoadState('networkidle')
      expect({ at, faults: await axeFaults(page), isWide: await isWide(page) }).toEqual({
        at,
        faults: [],
        isWide: false,
      })
    }
    await context.close()
  })
})
