import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { itemOf, submitted } from '../support/review'
import { axeFaults, isWide } from '../support/seat'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import type { World } from '../support/world'
import { openCycle } from '../support/world'

/** A visit in a real browser: the visitor writes on a phone what was seen, the agency reads it and agrees. */
let stage: Stage
let world: World
let visit: string
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  stage = await openStage(async (made) => {
    world = made
    await openCycle(world)
    const { id: item } = await itemOf(world, await submitted(world, 'water'), 'G-1')
    const { id } = await world.payload.create({
      collection: 'visits',
      ...trusted,
      data: {
        title: 'بررسی استقرار سامانه',
        purpose: 'verification',
        cycle: world.cycle,
        agency: world.agencies.water,
        visitor: world.userId('general'),
        startsAt: '2026-11-16T06:00:00.000Z',
        endsAt: '2026-11-16T07:00:00.000Z',
        findings: [{ item }],
        announcedAt: '2026-11-14T06:00:00.000Z',
        visitedAt: '2026-11-16T07:00:00.000Z',
        workflowState: 'visited',
      },
    })
    visit = id
  })
}, stageTime)
afterAll(() => stage?.close(), 60_000)

const open: Stage['open'] = (...seat) => stage.open(...seat)
const state = async () => (await world.payload.findByID({ collection: 'visits', id: visit, ...trusted })).workflowState
const make = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

describe('who is refused', () => {
  test('another agency does not find the visit', async () => {
    const page = await open('otherLiaison', '/portal')
    expect((await page.goto(`/portal/visits/${visit}`))?.status()).toBe(404)
    await page.close()
  })
})

describe('a visit', () => {
  test('is reported on a phone, word by word kept, and handed in', async () => {
    const page = await open('general', `/portal/visits/${visit}`, 'phone')
    await page.getByLabel(/حاضران در بازدید/).fill('رابط دستگاه')
    await page.getByLabel(/^یافته درباره/).fill('سامانه کار می‌کند.')
    const whole = page.waitForResponse((answer) => answer.request().postData()?.includes('همه موارد') ?? false)
    await page.getByLabel(/شرح آنچه دیده شد/).fill('همه موارد دیده شد.')
    expect((await whole).status()).toBe(200)
    await page.getByText(/^ذخیره شد/).waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page.reload()
    await page.waitForLoadState('networkidle')
    expect(await page.getByLabel(/^یافته درباره/).inputValue()).toBe('سامانه کار می‌کند.')
    await make(page, 'ثبت گزارش')
    await page.getByText('سامانه کار می‌کند.').waitFor()
    expect(await state()).toBe('reported')
    await page.close()
  })

  test('is read by the agency, which agrees', async () => {
    const page = await open('director', '/portal/visits')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'بررسی استقرار سامانه' }).click()
    await page.getByText('سامانه کار می‌کند.').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await axeFaults(page)).toEqual([])
    await make(page, 'پذیرش گزارش')
    await page.waitForLoadState('networkidle')
    expect(await state()).toBe('acknowledged')
    await page.close()
  })
})

describe('the ways of work', () => {
  test.each(['desktop', 'phone'] as const)('are drawn with their words, and fit a %s', async (screen) => {
    const page = await open('liaison', '/portal/workflows', screen)
    await page.getByRole('heading', { level: 1, name: 'مسیر کارها' }).waitFor()
    expect(await page.locator('svg[role="img"]').count()).toBeGreaterThan(0)
    expect(await axeFaults(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page.close()
  })
})
