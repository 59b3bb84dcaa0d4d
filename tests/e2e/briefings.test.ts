import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { addDays } from '../../src/domain/calendar/isoDate'
import { momentInTehran } from '../../src/domain/calendar/tehran'
import { nextWorkingDay } from '../../src/domain/calendar/workingDays'
import { today } from '../../src/lib/clock'
import { workCalendar } from '../../src/services/organisation/workCalendar'
import { faultsOf, noFaults, press, statusOf, tabTo } from '../support/look'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import type { World } from '../support/world'
import { openCycle } from '../support/world'

/** A briefing from its plan to who came, in a real browser: staff at a desk, an agency on a phone. */
let stage: Stage
let world: World
let briefing: string
const title = 'جلسه توجیهی شاخص‌های عمومی'
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  stage = await openStage(openCycle)
  world = stage.world
}, stageTime)
afterAll(() => stage?.close(), 60_000)

const open: Stage['open'] = (...where) => stage.open(...where)
const at = () => `/portal/briefings/${briefing}`
const stored = () => world.payload.findByID({ collection: 'briefings', id: briefing, ...trusted })
async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe('a briefing', () => {
  test('is written in the admin, and cannot be announced without a place', async () => {
    const list = await open('manager', '/portal/briefings')
    await list.getByText('جلسه‌ای نیست').waitFor()
    expect(await faultsOf(list)).toEqual(noFaults)
    await list.getByRole('link', { name: 'جلسه تازه' }).click()
    await list.getByLabel(/^عنوان جلسه/).waitFor()
    await list.close()

    const day = nextWorkingDay(addDays(today(), 3), await workCalendar(await world.system(), world.provinces.here))
    const { id } = await world.payload.create({
      collection: 'briefings',
      ...trusted,
      data: {
        title,
        cycle: world.cycle,
        dimension: 'general',
        startsAt: momentInTehran(day, 9, 0),
        endsAt: momentInTehran(day, 11, 0),
        agenda: 'روش امتیازدهی\nمستندات هر سنجه',
        workflowState: 'draft',
      } as never,
    })
    briefing = id
    const page = await open('manager', at())
    await page.getByRole('button', { name: 'دعوت از دستگاه‌ها', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'دعوت از دستگاه‌ها', exact: true }).click()
    await page.getByText('محل جلسه یا نشانی جلسه برخط را بنویسید.').first().waitFor()
    expect((await stored()).workflowState).toBe('draft')
    await page.goto(`/admin/collections/briefings/${briefing}`)
    await page.getByLabel(/^محل/).fill('سالن اجتماعات')
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await press(page.locator('#action-save'))
    expect((await saved).status()).toBe(200)
    await page.goto(at())
    await confirm(page, 'دعوت از دستگاه‌ها')
    await page.getByText('دعوت‌شده').first().waitFor()
    await page.getByText('پاسخ نداده').first().waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.close()
  })

  test('stands on the desk of an agency and is answered on a phone, by keyboard alone', async () => {
    const page = await open('liaison', '/portal', 'phone')
    await page.getByText(`به دعوت جلسه «${title}» پاسخ دهید`).waitFor()
    await page.goto(at())
    await page.getByText('روش امتیازدهی').waitFor()
    expect(await page.getByText('بهزیستی').count()).toBe(0)
    await tabTo(page, /می‌آییم/)
    await page.keyboard.press('Space')
    await page.getByLabel('چند نفر می‌آیید؟').waitFor()
    await tabTo(page, /چند نفر می‌آیید/)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('۳')
    await tabTo(page, /ثبت پاسخ/)
    await page.keyboard.press('Enter')
    await page.getByText('پاسخ شما ثبت شد').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    const file = await page.evaluate(async (href) => {
      const answer = await fetch(href)
      return { type: answer.headers.get('content-type'), text: await answer.text() }
    }, `/api/briefings/${briefing}/calendar`)
    expect(file.type).toContain('text/calendar')
    expect(file.text).toContain('BEGIN:VEVENT')
    const stranger = await open('farLiaison', '/portal')
    expect(await statusOf(stranger, at())).toBe(404)
    expect(await statusOf(stranger, `/api/briefings/${briefing}/calendar`)).toBe(404)
    await Promise.all([page.close(), stranger.close()])
  })

  test('is recorded line by line while it is saved by itself, and closed with its minutes', async () => {
    // It began an hour ago.
    const began = new Date(Date.now() - 3_600_000).toISOString()
    const ends = new Date(Date.now() + 3_600_000).toISOString()
    await world.payload.db.updateOne({ collection: 'briefings', id: briefing, data: { startsAt: began, endsAt: ends } })
    const page = await open('manager', at())
    await page.getByText('می‌آیند، ۳ نفر').waitFor()
    await page.getByRole('radio', { name: /شرکت آب و فاضلاب.* غایب بود/ }).check()
    await page.getByText(/^ذخیره شد/).waitFor()
    await page.getByText('۰ حاضر، ۱ غایب، ۱ ثبت‌نشده').waitFor()
    await page.getByRole('button', { name: 'بقیه همه حاضر' }).click()
    await page.getByText('۱ حاضر، ۱ غایب، ۰ ثبت‌نشده').waitFor()
    await page.getByRole('radio', { name: /شرکت آب و فاضلاب.* حاضر بود/ }).check()
    await page.getByRole('textbox', { name: /شمار حاضران شرکت آب/ }).fill('۲')
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.getByRole('button', { name: 'جلسه برگزار شد', exact: true }).click()
    await page.getByLabel('صورت‌جلسه (اختیاری)').fill('روش امتیازدهی گفته شد.')
    await page.getByRole('dialog').getByRole('button', { name: 'جلسه برگزار شد', exact: true }).click()
    await page.getByText('برگزارشده').first().waitFor()
    expect(await stored()).toMatchObject({ workflowState: 'held', minutes: 'روش امتیازدهی گفته شد.' })
    const { docs } = await world.payload.find({ collection: 'briefing-attendance', ...trusted })
    expect(docs.map(({ came, persons }) => [came, persons]).sort()).toEqual([
      [true, 1],
      [true, 2],
    ])
    await page.goto('/portal/briefings')
    await page.getByText('۲ از ۲').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.close()
  })

  test('tells the agency afterwards that it was there', async () => {
    const page = await open('director', at(), 'phone')
    await page.getByText('حضور دستگاه شما: ۲ نفر').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.close()
  })
})
