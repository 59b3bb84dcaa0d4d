import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { today } from '../../src/lib/clock'
import { addWorkingDays } from '../../src/domain/calendar/workingDays'
import { formatDate } from '../../src/i18n/format'
import { daysOff } from '../../src/services/organisation/daysOff'
import { submitted } from '../support/review'
import { axeFaults, isWide } from '../support/seat'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import type { World } from '../support/world'
import { openCycle } from '../support/world'

/** Deadlines, inquiries and circulars in a real browser: the manager asks, a body answers, the desk says what is due. */
let stage: Stage
let world: World
let inquiry: string
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  stage = await openStage(async (made) => {
    world = made
    await openCycle(world)
    await submitted(world, 'water')
    const { indicator } = await world.payload.findByID({
      collection: 'measures',
      id: world.measures['G-1'],
      ...trusted,
    })
    const { id } = await world.payload.create({
      collection: 'inquiries',
      ...trusted,
      data: {
        title: 'مناسب‌سازی فضاهای اداری',
        cycle: world.cycle,
        indicator: String(indicator),
        agency: world.agencies.welfare,
        kind: 'electronic',
        responseCount: 5,
        responseUnit: 'workingDays',
        workflowState: 'draft',
      },
    })
    inquiry = id
  })
}, stageTime)
afterAll(() => stage?.close(), 60_000)

const open: Stage['open'] = (...seat) => stage.open(...seat)
const state = async () =>
  (await world.payload.findByID({ collection: 'inquiries', id: inquiry, ...trusted })).workflowState

describe('who is refused', () => {
  test('a liaison finds neither the inquiry nor how deadlines are kept', async () => {
    const page = await open('liaison', '/portal')
    expect((await page.goto(`/portal/inquiries/${inquiry}`))?.status()).toBe(404)
    expect((await page.goto('/portal/compliance'))?.status()).toBe(404)
    await page.close()
  })
})

describe('an inquiry', () => {
  test('is sent by the manager from its page, after one more question', async () => {
    const page = await open('manager', '/portal/inquiries')
    await page.getByRole('link', { name: 'مناسب‌سازی فضاهای اداری' }).click()
    await page.getByRole('heading', { level: 1, name: 'مناسب‌سازی فضاهای اداری' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'ارسال استعلام' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'ارسال استعلام' }).click()
    await page.getByText('ارسال‌شده').first().waitFor()
    expect(await state()).toBe('sent')
    await page.close()
  })

  test('is answered by the body on a phone: saved by itself, kept over a reload, handed in when it is complete', async () => {
    const page = await open('responder', '/portal', 'phone')
    await page.getByRole('link', { name: /به استعلام «مناسب‌سازی فضاهای اداری» پاسخ دهید/ }).click()
    const cell = page.getByLabel(/سنجه G-1، شرکت آب و فاضلاب/)
    await cell.waitFor()
    await page.waitForLoadState('networkidle')
    await cell.fill('۴۵')
    await page.getByText(/ذخیره شد/).waitFor()
    await page.reload()
    await page.waitForLoadState('networkidle')
    expect(await page.getByLabel(/سنجه G-1، شرکت آب و فاضلاب/).inputValue()).toBe('۴۵')
    await page.getByRole('button', { name: 'ثبت نهایی پاسخ' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'ثبت نهایی پاسخ' }).click()
    await page
      .getByText(/پاسخ «سنجه G-2» برای شرکت آب و فاضلاب نوشته نشده است/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    expect(await isWide(page)).toBe(false)
    expect(await axeFaults(page)).toEqual([])
    await page.getByLabel('توضیح درباره شرکت آب و فاضلاب').fill('در این سال سنجیده نشده است')
    await page.getByText(/ذخیره شد/).waitFor()
    await page.getByRole('button', { name: 'ثبت نهایی پاسخ' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'ثبت نهایی پاسخ' }).click()
    await page.getByText('پاسخ‌داده').first().waitFor()
    expect(await state()).toBe('answered')
    await page.close()
  })

  test('waits for the manager on his desk, who accepts it', async () => {
    const page = await open('manager', '/portal?group=inquiries')
    await page.getByRole('link', { name: 'اداره کل بهزیستی' }).click()
    await page.getByRole('button', { name: 'پذیرش پاسخ' }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'پذیرش پاسخ' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'پذیرش پاسخ' }).click()
    await page.getByText('پذیرفته').first().waitFor()
    expect(await state()).toBe('accepted')
    await page.close()
  })
})

describe('a circular', () => {
  test('waits on the desk of an agency until somebody opens it; staff see who has', async () => {
    const page = await open('otherDirector', '/portal', 'phone')
    await page.getByRole('link', { name: /بخشنامه «بخشنامه ارزیابی»/ }).click()
    await page.getByText('رؤیت دستگاه شما ثبت شد.').waitFor()
    expect(await isWide(page)).toBe(false)
    await page.close()
    const staff = await open('manager', '/portal/circulars')
    await staff.getByText('۱ از ۲').waitFor()
    await staff.getByRole('link', { name: 'بخشنامه ارزیابی' }).click()
    await staff.getByRole('heading', { name: 'رؤیت دستگاه‌ها' }).waitFor()
    await staff.waitForLoadState('networkidle')
    expect(await axeFaults(staff)).toEqual([])
    await staff.getByRole('button', { name: 'یادآوری به ۱ دستگاه نادیده' }).click()
    await staff.getByText(/یادآوری برای ۲ نفر/).waitFor()
    await staff.close()
  })
})

describe('deadlines', () => {
  test('stand on the list of reviews, and their keeping in a report', async () => {
    const page = await open('manager', '/portal/reviews')
    const row = page.getByRole('row', { name: /شرکت آب و فاضلاب/ })
    await row.getByText('در مهلت').first().waitFor()
    await page.goto('/portal/compliance')
    await page.getByRole('heading', { name: 'پایبندی به مهلت‌ها' }).waitFor()
    const kept = page.getByRole('row', { name: /خودارزیابی دستگاه/ })
    await kept.getByText('۱۰۰٪').waitFor()
    expect(await axeFaults(page)).toEqual([])
    const csv = await page.evaluate(() => fetch('/api/clocks/report').then((answer) => answer.text()))
    expect(csv).toContain('خودارزیابی دستگاه')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await isWide(page)).toBe(false)
    await page.close()
  })

  test('that a new day off would move are shown before it is saved, and nothing has moved', async () => {
    const [due] = (
      await stage.payload.db.pool.query<{ due_at: Date }>("select due_at from clocks where kind = 'review'")
    ).rows
    const day = addWorkingDays(today(), 1, await daysOff(await world.system(), world.provinces.here))
    const page = await open('manager', '/admin/collections/holidays/create')
    await page
      .getByLabel('تاریخ')
      .first()
      .fill(formatDate(day, 'numeric', 'fa'))
    await page.getByLabel('مناسبت').fill('برودت هوا')
    await page.getByRole('button', { name: 'پیش‌نمایش مهلت‌ها' }).click()
    await page.getByText(/این تغییر ۱ مهلت را جابه‌جا می‌کند/).waitFor()
    await page
      .getByText(/بررسی ارزیابان|شرکت آب و فاضلاب/)
      .first()
      .waitFor()
    const [after] = (
      await stage.payload.db.pool.query<{ due_at: Date }>("select due_at from clocks where kind = 'review'")
    ).rows
    expect(after).toEqual(due)
    await page.close()
  })
})
