import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { addDays } from '../../src/domain/calendar/isoDate'
import { addWorkingDays } from '../../src/domain/calendar/workingDays'
import type { EventDetails, EventName } from '../../src/domain/events'
import { formatDate } from '../../src/i18n/format'
import { today } from '../../src/lib/clock'
import { daysOff } from '../../src/services/organisation/daysOff'
import { recordAndTell } from '../../src/services/system/recordAndTell'
import { press } from '../support/look'
import { submitted } from '../support/review'
import { axeFaults, isWide } from '../support/seat'
import type { Smtp } from '../support/smtp'
import { openSmtp } from '../support/smtp'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import type { CastName, World } from '../support/world'
import { castEmail, openCycle } from '../support/world'

/** What staff do with deadlines, notices and visits, in a real browser, with a worker and a real SMTP server behind it. */
let stage: Stage
let world: World
let smtp: Smtp
let evaluation: string
/** addresses of which the mail server knows nothing */
const unknown = new Set<string>()
const trusted = { overrideAccess: true, depth: 0 } as const
const MOMENT = 60_000

beforeAll(async () => {
  smtp = await openSmtp({ refuse: (address) => (unknown.has(address) ? [550, 'no such mailbox'] : null) })
  const prepare = async (made: World) => {
    await openCycle(made)
    evaluation = await submitted(made, 'water')
    const sending = { rule: 'between', from: 0, to: 24, daysOff: true } as const
    await made.payload.update({ collection: 'provinces', id: made.provinces.here, ...trusted, data: { sending } })
  }
  stage = await openStage(prepare, { settings: { SMTP_URL: smtp.url }, withWorker: true })
  world = stage.world
}, stageTime)
afterAll(async () => {
  await stage?.close()
  await smtp?.close()
}, 60_000)

const open: Stage['open'] = (...where) => stage.open(...where)
const query = async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await stage.payload.db.pool.query<Row>(text, values)).rows
async function until<Found>(look: () => Promise<Found | undefined> | Found | undefined): Promise<Found> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('it did not come to pass')
}
async function tell(event: EventName, agency: 'water' | 'welfare', details: EventDetails): Promise<void> {
  const { provinces, agencies, cycle } = world
  const subject = { type: 'cycle', id: cycle, cycle, agency: agencies[agency], province: provinces.here } as const
  await recordAndTell(await world.as('general'), { event, subject, details })
}
const mailTo = (name: CastName, about: RegExp) =>
  until(() =>
    smtp.taken.find(({ to, subject }) => [to].flat()[0]?.text === castEmail(name) && about.test(subject ?? '')),
  )
const confirm = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

describe('who is refused', () => {
  test('an agency’s people and a deputy plan no visit; who has no account sees no panel', async () => {
    for (const name of ['liaison', 'deputy'] as const) {
      const page = await open(name, '/portal')
      expect((await page.goto('/portal/visits/new'))?.status()).toBe(404)
      const asked = await page.evaluate(
        (plan) =>
          fetch('/api/visit-plans', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(plan),
          }).then(({ status }) => status),
        {
          evaluation,
          purpose: 'desk',
          title: 'بازدید',
          visitor: world.userId('general'),
          day: addDays(today(), 3),
          from: '09:00',
          to: '10:00',
          items: [],
          blocksApproval: false,
        },
      )
      expect(asked).toBe(403)
      await page.close()
    }
    const liaison = await open('liaison', '/admin/collections/clock-rules')
    await liaison.getByText('بازدید تازه').waitFor({ state: 'detached' })
    expect(await liaison.getByText('قاعده مهلت').count()).toBe(0)
    await liaison.close()
    const nobody = await stage.browser.newPage({ baseURL: stage.server.url })
    expect((await nobody.request.post('/api/clocks/seen', { data: { ids: [evaluation] } })).status()).toBe(401)
    await nobody.close()
  })
})

describe('deadlines', () => {
  const due = async () =>
    (await query<{ due_at: Date }>("select due_at from clocks where kind = 'review' and stopped_at is null"))[0]?.due_at

  test('stand as a chip on the admin’s list of evaluations', async () => {
    const page = await open('manager', '/admin/collections/evaluations')
    await page.getByRole('columnheader', { name: 'مهلت' }).waitFor()
    const row = page.getByRole('row', { name: /شرکت آب و فاضلاب/ })
    await row.getByText(/^تا /).waitFor()
    expect(await row.locator('.k-clock').getAttribute('title')).toContain('بررسی ارزیابان')
    await page.close()
  })

  test('move with a holiday that is moved: shown first, then saved', async () => {
    const far = { date: addDays(today(), 300), title: 'برودت هوا', province: world.provinces.here }
    const { id } = await world.payload.create({ collection: 'holidays', ...trusted, data: far })
    const before = await due()
    const near = addWorkingDays(today(), 1, await daysOff(await world.system(), world.provinces.here))
    const page = await open('manager', `/admin/collections/holidays/${id}`)
    await page
      .getByLabel('تاریخ')
      .first()
      .fill(formatDate(near, 'numeric', 'fa'))
    await page.getByRole('button', { name: 'پیش‌نمایش مهلت‌ها' }).click()
    await page.getByText(/این تغییر ۱ مهلت را جابه‌جا می‌کند/).waitFor()
    await page.getByText(/بررسی ارزیابان \(شرکت آب و فاضلاب\)/).waitFor()
    expect(await due()).toEqual(before)
    await page.locator('#action-save').click()
    await until(async () => ((await due())?.getTime() ?? 0) > (before?.getTime() ?? 0) || undefined)
    await page.close()
  })

  test('are tried by another rule on last year’s data, and the changed rule is applied after a look', async () => {
    await lastYear()
    const { id } = await world.payload.create({
      collection: 'clock-rules',
      ...trusted,
      data: {
        kind: 'review',
        lengthCount: 10,
        lengthUnit: 'workingDays',
        active: true,
        province: world.provinces.here,
      },
    })
    const before = await due()
    const page = await open('manager', `/admin/collections/clock-rules/${id}`)
    const trial = page.getByRole('region', { name: 'آزمون بر داده‌های گذشته' })
    await trial.getByRole('option', { name: 'ارزیابی عملکرد سال ۱۴۰۳' }).waitFor({ state: 'attached' })
    await trial.getByRole('button', { name: 'اجرای آزمون' }).click()
    await trial.getByText('۲ کار: ۱ در مهلت، ۱ دیر، ۰ ناتمام.').waitFor()
    await page.getByLabel('مهلت').first().fill('60')
    await trial.getByRole('button', { name: 'اجرای آزمون' }).click()
    await trial.getByText('۲ کار: ۲ در مهلت، ۰ دیر، ۰ ناتمام.').waitFor()
    const apply = page.getByRole('region', { name: 'برای کارهای در جریان' })
    await apply.getByText('نخست تغییرها را ذخیره کنید.').waitFor()
    await page.locator('#action-save').click()
    await apply.getByRole('button', { name: 'چه چیزی تغییر می‌کند؟' }).click()
    await apply.getByText(/۱ مهلت در جریان است: ۱ دیرتر می‌شود/).waitFor()
    expect(await due()).toEqual(before)
    await apply.getByRole('button', { name: 'به کار بستن' }).click()
    await apply.getByText(/به کار بسته شد: ۱ مهلت دیرتر شد/).waitFor()
    expect((await due())?.getTime()).toBeGreaterThan(before?.getTime() ?? 0)
    await page.close()
  }, 90_000)

  /** Two agencies whose answers were looked through last year, the one in a week and the other in two months. */
  async function lastYear(): Promise<void> {
    const {
      createdAt: _,
      updatedAt: __,
      id: ___,
      ...cycle
    } = await world.payload.findByID({
      collection: 'evaluation-cycles',
      id: world.cycle,
      ...trusted,
    })
    const { id } = await world.payload.create({
      collection: 'evaluation-cycles',
      ...trusted,
      data: {
        ...cycle,
        title: 'ارزیابی عملکرد سال ۱۴۰۳',
        performanceYear: 1403,
        circular: null,
        form: null,
        workflowState: 'closed',
      },
    })
    for (const [agency, approved] of [
      [world.agencies.water, '2026-01-11'],
      [world.agencies.welfare, '2026-03-01'],
    ])
      for (const [at, to] of [
        ['2026-01-04', 'submitted'],
        [approved, 'initially_approved'],
      ])
        await query(
          `insert into audit_events (id, at, event, subject_type, subject_id, cycle_id, agency_id, province_id, details)
           values (gen_random_uuid(), $1, 'evaluation.submitted', 'evaluation', $2::uuid::text, $3, $2::uuid, $4, jsonb_build_object('to', $5::text))`,
          [`${at}T06:00:00Z`, agency, id, world.provinces.here, to],
        )
  }
})

describe('notices', () => {
  test(
    'leave in the words of the province, once it has written some; taken back, in the product’s',
    async () => {
      const page = await open('manager', '/portal/notice-texts/evaluationReturned')
      await page.getByLabel('موضوع').fill('لطفاً کامل کنید: {agency}')
      await page
        .frameLocator('iframe')
        .getByRole('heading', { name: /^لطفاً کامل کنید: \S+/ })
        .waitFor()
      await page.getByRole('button', { name: 'ذخیره' }).click()
      await page.getByText('متن ذخیره شد').waitFor()
      await tell('evaluation.returned', 'water', { dueDate: '2026-12-06' })
      const mail = await mailTo('director', /^لطفاً کامل کنید: شرکت آب و فاضلاب$/)
      expect(mail.text).toContain('یکشنبه ۱۵ آذر ۱۴۰۵')
      await page.getByRole('button', { name: 'بازگشت به متن اصلی' }).click()
      await page.getByRole('button', { name: 'پاک کن' }).click()
      await page.getByRole('button', { name: 'ذخیره' }).click()
      await until(
        async () =>
          (await query("select 1 from notice_texts where coalesce(fa_subject, '') <> ''")).length === 0 || undefined,
      )
      await tell('evaluation.returned', 'water', { dueDate: '2026-12-07' })
      await mailTo('director', /^پروندهٔ شرکت آب و فاضلاب برای رفع نقص بازگشت$/)
      await page.close()
    },
    MOMENT,
  )

  test(
    'that come back are held beside their reader; let go and sent again, they arrive',
    async () => {
      unknown.add(castEmail('otherLiaison'))
      for (const day of ['01', '02', '03']) await tell('evaluation.returned', 'welfare', { dueDate: `2026-12-${day}` })
      const id = world.userId('otherLiaison')
      await until(
        async () => (await query('select 1 from users where id = $1 and mail_hold_address is not null', [id]))[0],
      )
      const page = await open('manager', `/admin/collections/users/${id}`)
      const held = page.getByRole('region', { name: 'نامه‌های این شخص نگه داشته شده است' })
      await held.getByText(/از .* نامه‌ای به این نشانی فرستاده نمی‌شود/).waitFor()
      await held.getByText(/no such mailbox/).waitFor()
      unknown.clear()
      await held.getByRole('button', { name: 'دوباره بفرست' }).click()
      await held.waitFor({ state: 'detached' })
      const [failed] = await query<{ id: string }>(
        "select id from notices where recipient_id = $1 and delivery_state = 'failed' order by id limit 1",
        [id],
      )
      await page.goto('/admin/collections/notices')
      await page
        .getByRole('navigation', { name: 'وضعیت پیام‌ها' })
        .getByText(/ناموفق/)
        .click()
      await page.goto(`/admin/collections/notices/${failed?.id}`)
      const again = page.getByRole('region', { name: 'دوباره بفرست' })
      await press(again.getByRole('button', { name: 'دوباره بفرست' }))
      await mailTo('otherLiaison', /اداره کل بهزیستی برای رفع نقص بازگشت/)
      await until(
        async () => (await query("select 1 from notices where id = $1 and delivery_state = 'sent'", [failed?.id]))[0],
      )
      await page.close()
    },
    MOMENT,
  )

  test(
    'of a day are one mail for who wants it so: from right to left, in plain text too, with Jalali dates',
    async () => {
      await query("update users set delivery = 'digest' where id = $1", [world.userId('liaison')])
      await tell('evaluation.extended', 'water', { dueDate: '2026-12-20' })
      await tell('evaluation.resumed', 'water', {})
      const waiting = await query(
        "update notices set next_attempt_at = now() where delivery_state = 'held' returning id",
      )
      expect(waiting).toHaveLength(2)
      const mail = await mailTo('liaison', /۲/)
      expect(mail.subject).toContain(formatDate(today(), 'long', 'fa'))
      expect(String(mail.html)).toMatch(/<html[^>]*dir="rtl"/)
      expect(mail.text).toContain('/portal/messages')
      expect(mail.text).toContain('(مهلت: یکشنبه ۲۹ آذر ۱۴۰۵)')
      expect(smtp.taken.filter(({ messageId }) => messageId === mail.messageId)).toHaveLength(1)
      const page = await stage.browser.newPage({ viewport: { width: 390, height: 844 } })
      await page.setContent(String(mail.html))
      expect(await isWide(page)).toBe(false)
      expect(await page.locator('a').count()).toBeGreaterThanOrEqual(3)
      if (process.env.SHOTS) {
        await page.screenshot({ path: `${process.env.SHOTS}/digest-390.png`, fullPage: true })
        await page.setViewportSize({ width: 1280, height: 900 })
        await page.screenshot({ path: `${process.env.SHOTS}/digest-1280.png`, fullPage: true })
      }
      await page.close()
    },
    MOMENT,
  )
})

describe('a visit', () => {
  const title = 'بررسی استقرار سامانه'
  const visits = () => query<{ id: string; state: string }>('select id, workflow_state::text as state from visits')

  test(
    'is planned from its measure in the review: refused on a day off, then saved once, by keyboard',
    async () => {
      const page = await open('general', `/portal/reviews/${evaluation}`)
      await page.getByRole('link', { name: 'برنامه‌ریزی بازدید' }).click()
      await page.getByRole('heading', { level: 1, name: 'بازدید تازه' }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await axeFaults(page)).toEqual([])
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)
      await page.getByLabel('موضوع بازدید').fill(title)
      await page.getByLabel('بازدیدکننده').selectOption({ label: 'general' })
      await page
        .getByLabel('روز', { exact: false })
        .first()
        .fill(formatDate('2027-01-01', 'numeric', 'fa'))
      await page.getByRole('button', { name: 'ذخیره برنامه' }).click()
      await page
        .getByRole('alert')
        .getByText(/این روز تعطیل است/)
        .waitFor()
      expect(await axeFaults(page)).toEqual([])
      expect(await visits()).toEqual([])
      const day = addWorkingDays(today(), 4, await daysOff(await world.system(), world.provinces.here))
      await page.getByRole('textbox', { name: /روز/ }).fill(formatDate(day, 'numeric', 'fa'))
      await page.getByLabel('موضوع بازدید').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      expect(await visits()).toMatchObject([{ state: 'draft' }])
      await confirm(page, 'اعلام به دستگاه')
      await page.getByText('اعلام‌شده').first().waitFor()
      await mailTo('director', /بازدید/)
      await page.close()
    },
    MOMENT,
  )

  test(
    'has its photograph attached on a phone, and stands beside its measure in the review',
    async () => {
      const [visit] = await visits()
      await query("update visits set starts_at = now() - interval '2 days', ends_at = now() - interval '47 hours'")
      const phone = await open('general', `/portal/visits/${visit?.id}`, 'phone')
      await confirm(phone, 'بازدید انجام شد')
      const finding = phone.getByLabel(/^یافته درباره/)
      await finding.fill('سامانه کار می‌کند.')
      const picture = { create: { width: 1200, height: 900, channels: 3 as const, background: '#0b7478' } }
      const photo = { name: 'سامانه.jpg', mimeType: 'image/jpeg', buffer: await sharp(picture).jpeg().toBuffer() }
      await phone.getByLabel(/^افزودن .*«سنجه/).setInputFiles(photo)
      await phone.getByRole('img', { name: /سامانه\.jpg/ }).waitFor()
      await phone.getByLabel(/حاضران در بازدید/).fill('رابط دستگاه')
      await phone.getByLabel(/شرح آنچه دیده شد/).fill('همه موارد دیده شد.')
      expect(await isWide(phone)).toBe(false)
      expect(await axeFaults(phone)).toEqual([])
      await confirm(phone, 'ثبت گزارش')
      await phone.getByRole('img', { name: 'سامانه.jpg', exact: true }).waitFor()
      expect(await axeFaults(phone)).toEqual([])
      await phone.close()
      const page = await open('specific', `/portal/reviews/${evaluation}`)
      await page.getByText('سنجه G-1').first().click()
      const seen = page.getByRole('region', { name: 'این سنجه را در بازدید دیدند' })
      await seen.getByText('سامانه کار می‌کند.').waitFor()
      await seen.getByRole('img', { name: 'سامانه.jpg', exact: true }).waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await isWide(page)).toBe(false)
      await page.setViewportSize({ width: 1280, height: 900 })
      await seen.getByRole('link', { name: title }).click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      const stranger = await open('otherLiaison', '/portal')
      const [file] = await query<{ filename: string }>("select filename from evidence where purpose = 'visit'")
      const answer = await stranger.request.get(`/api/evidence/file/${file?.filename}`)
      expect([403, 404]).toContain(answer.status())
      await stranger.close()
      await page.close()
    },
    MOMENT,
  )
})
