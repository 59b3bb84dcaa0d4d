import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { today } from '../../src/lib/clock'
import { addDays } from '../../src/domain/calendar/isoDate'
import { fromJalali, toJalali } from '../../src/domain/calendar/jalali'
import { makePdf } from '../support/files'
import { faultsOf, noFaults, press, statusOf, tabTo, visit } from '../support/look'
import { axeFaults, isWide } from '../support/seat'
import { draftSla, moveSla } from '../support/sla'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import type { World } from '../support/world'
import { openCycle } from '../support/world'
import { PDFDocument } from '../unit/documents/pdfReader'

/** An agreement from its draft to the notice of its end, how it was kept, and a circular that agencies read. */
let stage: Stage
let world: World
let sla: string
let service: string
const trusted = { overrideAccess: true, depth: 0 } as const
const title = 'ارزیابی عملکرد سالانه'
const obligation = (text: string, cycleEvent: string) => ({
  text,
  side: 'provider',
  rule: { measure: 'cycleEvent', cycleEvent, targetPercent: 100 },
})
const row = (of: string, agencyTitle: string) => ({
  title: of,
  agencyTitle,
  kind: 'manual',
  responseCount: 1,
  responseUnit: 'weeks',
})

beforeAll(async () => {
  stage = await openStage(async (made) => {
    await openCycle(made)
    sla = await draftSla(made, title, {
      providerObligations: [
        obligation('ابلاغ بخشنامه به دستگاه‌ها پیش از آغاز خودارزیابی', 'announced'),
        obligation('ارسال نتایج به سازمان اداری و استخدامی کشور', 'sentToNational'),
      ],
      inquiryItems: [row('مدیریت سبز', 'اداره کل محیط زیست'), row('سامد', 'استانداری')],
    })
  })
  world = stage.world
  service = String((await stored(sla)).service)
}, stageTime)
afterAll(() => stage?.close(), 60_000)

const stored = (id: string) => world.payload.findByID({ collection: 'slas', id, ...trusted })
const settled = (page: Page) => page.waitForLoadState('networkidle')
const open: Stage['open'] = (...seat) => stage.open(...seat)
const visitor = (address: string) => visit(stage.browser, { url: stage.server.url, at: address })
const at = (id = sla) => `/portal/slas/${id}`
/** Asks for a move and confirms it; `fill` answers what the dialog asks. */
const move = async (page: Page, name: string, fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) => {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fill?.(dialog)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await settled(page)
}

describe('who is refused', () => {
  test('an agency finds no draft, neither on the list nor by its address', async () => {
    const page = await open('otherLiaison', '/portal/slas')
    await page.getByText('هنوز توافقنامه‌ای میان سازمان و دستگاه شما برقرار نشده است.').waitFor()
    expect((await page.goto(at()))?.status()).toBe(404)
    await page.close()
  })

  test('a visitor is sent to the log-in, and finds nothing of it on the site', async () => {
    const page = await visitor(at())
    expect(new URL(page.url()).pathname).toBe('/portal/login')
    expect((await page.goto(`/sla/${service}`))?.status()).toBe(404)
    await page.goto('/sla')
    await page.getByText('هنوز توافقنامه‌ای نافذ نشده است.').waitFor()
    await page.context().close()
  })
})

describe('an agreement', () => {
  test('is handed in by the manager; the deputy reads and does not sign', async () => {
    const page = await open('manager', '/portal/slas')
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor()
    await settled(page)
    expect(await faultsOf(page)).toEqual(noFaults)
    await move(page, 'فرستادن برای بررسی')
    await page.getByText('در حال بررسی').first().waitFor()
    await page.close()
    const deputy = await open('deputy', at())
    expect(await deputy.getByRole('button', { name: /ثبت امضا/ }).count()).toBe(0)
    await deputy.close()
  })

  test('is signed by the head with the keyboard alone, with the scan of the paper', async () => {
    const page = await open('head', at())
    await tabTo(page, /^ثبت امضای ارائه‌دهنده$/)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await tabTo(page, /^سمت/)
    await page.keyboard.type('رئیس سازمان')
    await dialog
      .getByLabel(/تصویر نسخه امضاشده/)
      .setInputFiles({ name: 'signed.pdf', mimeType: 'application/pdf', buffer: makePdf('signed by the head') })
    await tabTo(page, /^ثبت امضای ارائه‌دهنده$/)
    await page.keyboard.press('Enter')
    await page.getByText('امضای ارائه‌دهنده').first().waitFor()
    await dialog.waitFor({ state: 'hidden' })
    expect((await stored(sla)).workflowState).toBe('signed_by_provider')
    await page.close()
  })

  test('is signed by the head of an agency on a phone, and comes into force', async () => {
    const page = await open('director', at(), 'phone')
    await move(page, 'ثبت امضای خدمت‌گیرنده', async (dialog) => {
      await dialog.getByLabel(/^سمت/).fill('مدیرعامل')
      expect(await isWide(page)).toBe(false)
    })
    await page.getByRole('cell', { name: 'مدیرعامل' }).waitFor()
    await page.close()
    const manager = await open('manager', at())
    await move(manager, 'نافذ کردن')
    await manager.getByText('نافذ', { exact: true }).first().waitFor()
    expect(await stored(sla)).toMatchObject({ workflowState: 'in_force', validFrom: today() })
    await manager.close()
  })

  test('shows the scan of a signature to staff, and to no agency that did not give it', async () => {
    const page = await open('deputy', at())
    const href = (await page.getByRole('link', { name: 'تصویر امضاشده (PDF)' }).getAttribute('href')) ?? ''
    const type = await page.evaluate((url) => fetch(url).then((one) => one.headers.get('content-type')), href)
    expect(type).toBe('application/pdf')
    await page.close()
    const agency = await open('liaison', at())
    expect(await agency.getByRole('link', { name: 'تصویر امضاشده (PDF)' }).count()).toBe(0)
    expect(await statusOf(agency, href)).toBe(404)
    await agency.close()
    const anybody = await visitor('/sla')
    expect(await statusOf(anybody, href)).toBe(401)
    await anybody.context().close()
  })

  test('does not change any more: its form is locked and its address refuses', async () => {
    const page = await open('manager', `/admin/collections/slas/${sla}`)
    await page.getByRole('link', { name: /باز کردن در کارتابل/ }).waitFor()
    await settled(page)
    expect(await page.getByLabel(/^عنوان توافقنامه/).isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: 'ذخیره' }).count()).toBe(0)
    const change = { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"title":"x"}' }
    expect(await statusOf(page, `/api/slas/${sla}`, change)).toBe(403)
    expect((await stored(sla)).title).toBe(title)
    await page.close()
  })
})

describe('the inquiries of its rows', () => {
  test('are made for a cycle, once also by two quick clicks, and none of them again', async () => {
    const page = await open('manager', at())
    await page.getByRole('button', { name: 'ساختن استعلام‌ها' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel('دوره').locator('option:checked').textContent()).toContain('۰ از ۲')
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'ساختن استعلام‌ها' }).dblclick()
    await page.getByText('۲ پیش‌نویس استعلام ساخته شد.').waitFor()
    const again = await page.evaluate(
      ([url, body]) =>
        fetch(url ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then((one) =>
          one.json(),
        ),
      [`/api/slas/${sla}/inquiries`, JSON.stringify({ cycle: world.cycle })],
    )
    expect(again).toEqual({ made: 0 })
    expect((await world.payload.count({ collection: 'inquiries', overrideAccess: true })).totalDocs).toBe(2)
    await page.getByRole('link', { name: 'دیدن استعلام‌ها' }).click()
    await page.getByRole('link', { name: 'مدیریت سبز' }).waitFor()
    await page.close()
  })
})

describe('an amendment', () => {
  let amendment: string

  test('is written beside the text that holds, and shows what it changes', async () => {
    const page = await open('manager', at())
    await move(page, 'ساخت اصلاحیه')
    const versions = page.getByRole('region', { name: 'نسخه‌های این توافقنامه' })
    await versions.getByRole('link', { name: /نسخه ۲/ }).click()
    await page.getByText('پیش‌نویس').first().waitFor()
    await page.waitForURL((url) => url.pathname.startsWith('/portal/slas/') && !url.pathname.endsWith(sla))
    amendment = new URL(page.url()).pathname.split('/').pop() ?? ''
    await page.getByRole('link', { name: 'ویرایش متن در مدیریت' }).click()
    await press(page.getByRole('button', { name: 'اعتبار و خاتمه' }))
    await page.getByLabel(/^خاتمه توافقنامه/).fill('با اطلاع سی‌روزه')
    await page.getByRole('button', { name: 'ذخیره' }).click()
    await page
      .getByText(/با موفقیت/)
      .first()
      .waitFor()
    await page.goto(at(amendment))
    await page.getByRole('link', { name: 'تغییر نسبت به نسخه پیش' }).click()
    await page.getByRole('heading', { level: 1, name: 'نسخه‌ها کنار هم' }).waitFor()
    await settled(page)
    expect(await page.getByRole('deletion').allTextContents()).toEqual(['با اطلاع قبلی'])
    expect(await page.getByRole('insertion').allTextContents()).toEqual(['با اطلاع سی‌روزه'])
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.close()
  })

  test('takes the place of the old version in the moment in which it comes into force', async () => {
    await moveSla(world, 'manager', amendment, 'submit')
    await moveSla(world, 'head', amendment, 'sign', { position: 'رئیس سازمان' })
    await moveSla(world, 'director', amendment, 'countersign', { position: 'مدیرعامل' })
    const page = await open('manager', at(amendment))
    await move(page, 'نافذ کردن')
    expect([(await stored(sla)).workflowState, (await stored(amendment)).workflowState]).toEqual([
      'superseded',
      'in_force',
    ])
    await page.close()
  })

  test('is public, and the version before it as what it was', async () => {
    const page = await visitor('/sla')
    await page.getByRole('link', { name: title }).waitFor()
    for (const [address, text] of [
      ['/sla', /نسخه ۲/],
      [`/sla/${service}`, 'با اطلاع سی‌روزه'],
      [`/sla/${service}?version=1`, 'این نسخه دیگر اعتبار ندارد.'],
    ] as const) {
      await page.goto(address)
      await page.getByText(text).first().waitFor()
      await settled(page)
      expect({ address, ...(await faultsOf(page)) }).toEqual({ address, ...noFaults })
    }
    for (const file of ['sla-2.pdf', 'sla-2.docx'])
      expect(await statusOf(page, `/api/sla/${service}/${file}`)).toBe(200)
    await page.context().close()
  })

  test('ends by the head’s notice, which everybody sees, and goes on when it is withdrawn', async () => {
    const page = await open('head', at(amendment))
    await move(page, 'اعلام خاتمه', async (dialog) => {
      await dialog.getByLabel(/^دلیل/).fill('ادغام خدمت')
      expect(await axeFaults(page)).toEqual([])
    })
    await page.getByText(/خاتمه این توافقنامه اعلام شده است/).waitFor()
    const anybody = await visitor(`/sla/${service}`)
    await anybody.getByText(/خاتمه این توافقنامه اعلام شده است/).waitFor()
    expect(await faultsOf(anybody)).toEqual(noFaults)
    await move(page, 'پس گرفتن اعلام خاتمه')
    await page.getByText('نافذ', { exact: true }).first().waitFor()
    await anybody.reload()
    expect(await anybody.getByText(/خاتمه این توافقنامه اعلام شده است/).count()).toBe(0)
    await anybody.context().close()
    await page.close()
  })

  test('is measured in a report of the year, on the screen and as PDF; not for agencies', async () => {
    // Of the year in which the self-assessment of the world's cycle opened.
    const { year } = toJalali(addDays(today(), -10))
    const agency = await open('director', '/portal')
    expect((await agency.goto(`${at(amendment)}/compliance`))?.status()).toBe(404)
    await agency.close()
    const page = await open('deputy', `${at(amendment)}/compliance?year=${year}`)
    const announced = page.getByRole('row', { name: /ابلاغ بخشنامه به دستگاه‌ها/ })
    await announced.getByText('برآورده', { exact: true }).waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    const bytes = await page.evaluate(
      (url) => fetch(url).then(async (one) => [...new Uint8Array(await one.arrayBuffer())]),
      `/api/slas/${amendment}/compliance?year=${year}`,
    )
    const pdf = PDFDocument.read(Uint8Array.from(bytes))
    expect(pdf.pageCount).toBeGreaterThan(0)
    expect(pdf.letters).toEqual(expect.arrayContaining(['ب', '۱', '٪']))
    await page.close()
  })
})

describe('how deadlines were kept', () => {
  test('is a curve over the months with the same in words, beside the table', async () => {
    const { year } = toJalali(today())
    const finished = [
      { subject: 'a', month: 5, outcome: 'met' },
      { subject: 'b', month: 6, outcome: 'met' },
      { subject: 'c', month: 6, outcome: 'late' },
    ]
    for (const { subject, month, outcome } of finished)
      await stage.payload.db.pool.query(
        `insert into clocks (id, kind, subject_type, subject_id, province_id, owed_by, started_at, due_at, stopped_at, outcome, open_ms)
         values (gen_random_uuid(), 'review', 'evaluation', $1, $2, 'organisation', $3::date, $3::date, $3::date, $4, 3600000)`,
        [subject, world.provinces.here, fromJalali({ year: year - 1, month, day: 10 }), outcome],
      )
    const page = await open('manager', `/portal/compliance?year=${year - 1}`)
    const curve = page.getByRole('img', { name: /نمودار سهم در مهلت/ })
    expect(await curve.getAttribute('aria-label')).toMatch(/۱۰۰٪.*۵۰٪/)
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.close()
  })
})

describe('a circular', () => {
  test('is issued in the admin, stands on the site, and is read by an agency', async () => {
    const { id } = await world.payload.create({
      collection: 'circulars',
      ...trusted,
      data: {
        number: '206/77',
        date: today(),
        subject: 'ابلاغ توافقنامه سطح خدمت',
        body: 'به پیوست متن توافقنامه ابلاغ می‌شود.',
        addressedTo: 'all',
        isPublic: true,
        workflowState: 'draft',
        province: world.provinces.here,
      },
    })
    const anybody = await visitor('/circulars')
    expect(await anybody.getByText('ابلاغ توافقنامه سطح خدمت').count()).toBe(0)
    const manager = await open('manager', `/portal/circulars/${id}`)
    await manager.getByRole('link', { name: 'ویرایش و ابلاغ در مدیریت' }).click()
    await manager.getByRole('button', { name: 'ابلاغ بخشنامه' }).click()
    await manager.getByRole('button', { name: 'بله، انجام شود' }).click()
    await manager.getByRole('button', { name: 'لغو بخشنامه' }).waitFor()
    await anybody.reload()
    await anybody.getByText('ابلاغ توافقنامه سطح خدمت').waitFor()
    expect(await faultsOf(anybody)).toEqual(noFaults)
    await anybody.context().close()
    const agency = await open('liaison', '/portal/circulars', 'phone')
    await agency.getByRole('link', { name: 'ابلاغ توافقنامه سطح خدمت' }).click()
    await agency.getByText('رؤیت دستگاه شما ثبت شد.').waitFor()
    expect(await faultsOf(agency)).toEqual(noFaults)
    await agency.close()
    await manager.goto(`/portal/circulars/${id}`)
    await manager.getByText('۱ از ۲').waitFor()
    await settled(manager)
    expect(await faultsOf(manager)).toEqual(noFaults)
    await manager.close()
  })
})
