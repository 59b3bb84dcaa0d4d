import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Words } from '../../../src/domain/notices/views'
import type { World } from '../../support/world'
import type { TestPayload } from '../../support/payload'

/** Messages of the portal, how a person is told, and the words of a province. */

let opened: TestPayload
let world: World
let shiftClockForTests: (milliseconds: number) => void
let services: Awaited<ReturnType<typeof load>>

const query = async <Found extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  (await opened.payload.db.pool.query<Found>(statement, values)).rows

async function load() {
  return {
    ...(await import('../../../src/services/system/messages')),
    ...(await import('../../../src/services/system/noticeTexts')),
    ...(await import('../../../src/services/system/previewNoticeText')),
    ...(await import('../../../src/services/system/countNotices')),
    ...(await import('../../../src/services/organisation/noticeSettings')),
    ...(await import('../../../src/services/system/recordAndTell')),
  }
}

beforeAll(async () => {
  // The settings are read once, when the first of the product is loaded.
  process.env['SMS_URL'] = 'http://127.0.0.1:9/'
  const { openPayload } = await import('../../support/payload')
  opened = await openPayload()
  const { makeWorld } = await import('../../support/world')
  world = await makeWorld(opened.payload)
  shiftClockForTests = (await import('../../../src/lib/clock')).shiftClockForTests
  services = await load()
})
afterAll(() => opened.close())
beforeEach(async () => {
  shiftClockForTests(0)
  await query('delete from notices; delete from notice_texts; delete from phone_checks')
})

async function tell(times = 1) {
  const { provinces, agencies, cycle } = world
  const subject = { type: 'cycle', id: cycle, cycle, agency: agencies.water, province: provinces.here } as const
  for (let time = 0; time < times; time += 1)
    await services.recordAndTell(await world.as('general'), { event: 'evaluation.returned', subject, details: {} })
}

describe('messages', () => {
  test('of others are neither seen, opened, counted nor marked', async () => {
    await tell()
    const mine = await services.listMessages(await world.as('liaison'), { unreadOnly: false, page: 1 })
    const id = mine.messages[0]?.id ?? ''
    const other = await world.as('otherLiaison')
    expect(await services.listMessages(other, { unreadOnly: false, page: 1 })).toMatchObject({
      messages: [],
      unread: 0,
    })
    await expect(services.openMessage(other, id)).rejects.toMatchObject({ status: 404 })
    expect(await services.markRead(other, [id])).toEqual({ unread: 0 })
    expect(await services.countUnread(await world.as('liaison'))).toBe(1)
    await expect(services.countUnread(await world.system())).rejects.toMatchObject({ status: 401 })
    await expect(services.openMessage(await world.as('liaison'), 'no id')).rejects.toMatchObject({ status: 404 })
  })

  test('that were taken back are not among them; those whose mail was held or bounced are', async () => {
    await tell(3)
    const [first, second] = await query<{ id: string }>(`select id from notices where to_address like 'liaison@%'`)
    await query(`update notices set delivery_state = 'withdrawn', in_app = false where id = $1`, [first?.id])
    await query(`update notices set delivery_state = 'failed' where id = $1`, [second?.id])
    const { messages, unread } = await services.listMessages(await world.as('liaison'), { unreadOnly: false, page: 1 })
    expect(messages.map(({ id }) => id)).not.toContain(first?.id)
    expect(messages.map(({ id }) => id)).toContain(second?.id)
    expect(unread).toBe(2)
  })

  test('are read once, by two tabs and a double click alike, and then the count follows', async () => {
    await tell(3)
    const req = await world.as('liaison')
    const { messages } = await services.listMessages(req, { unreadOnly: true, page: 1 })
    const id = messages[0]?.id ?? ''
    await Promise.all([services.markRead(req, [id]), services.markRead(req, [id]), services.markRead(req, [id])])
    const [row] = await query<{ read: Date }>('select read_at as read from notices where id = $1', [id])
    shiftClockForTests(60_000)
    expect(await services.markRead(req, [id])).toEqual({ unread: 2 })
    expect(await query('select read_at as read from notices where id = $1', [id])).toEqual([row])
    const opened = await services.openMessage(req, id)
    expect(opened.isRead).toBe(true)
    expect(opened.content?.action.link).toMatch(/^\/portal/)
    expect(await services.markRead(req, 'all')).toEqual({ unread: 0 })
    expect((await services.listMessages(req, { unreadOnly: true, page: 1 })).messages).toEqual([])
  })

  test('are counted by state for staff of the province alone', async () => {
    await tell()
    for (const name of ['liaison', 'general', 'head'] as const)
      await expect(services.countNotices(await world.as(name))).rejects.toMatchObject({ status: 403 })
    expect(await services.countNotices(await world.as('farManager'))).toEqual([])
    expect(await services.countNotices(await world.as('manager'))).toEqual([{ state: 'pending', count: 2 }])
  })
})

describe('how a person is told', () => {
  const input = { delivery: 'digest', language: 'fa', smsOn: false } as const
  const codeSent = async () =>
    /\d{6}/.exec(
      (
        await query<{ text: string }>(
          `select text from notices where event = 'phoneCode' order by created_at desc, id desc limit 1`,
        )
      )[0]?.text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))) ?? '',
    )?.[0] ?? ''
  const fresh = () => world.as('otherLiaison')

  test('is not changed by nobody, by a number that is none, or by a code that is wrong, old or guessed at', async () => {
    await expect(services.saveNoticeSettings(await world.system(), input)).rejects.toMatchObject({ status: 401 })
    const req = await fresh()
    await expect(services.saveNoticeSettings(req, { ...input, smsOn: true, phone: '021-3344' })).rejects.toMatchObject({
      details: { fields: [{ path: 'phone', code: 'notMobile' }] },
    })
    expect(await services.saveNoticeSettings(req, { ...input, smsOn: true, phone: '۰۹۱۲۰۰۰۰۰۰۲' })).toMatchObject({
      codeSent: true,
      smsOn: false,
      delivery: 'digest',
    })
    const code = await codeSent()
    const wrong = code === '000000' ? '111111' : '000000'
    const withCode = (given: string) =>
      services.saveNoticeSettings(req, { ...input, smsOn: true, phone: '09120000002', code: given })
    await expect(
      services.saveNoticeSettings(req, { ...input, smsOn: true, phone: '09129999999', code }),
    ).rejects.toMatchObject({
      details: { fields: [{ code: 'codeGone' }] },
    })
    for (let guess = 1; guess <= 5; guess += 1)
      await expect(withCode(wrong)).rejects.toMatchObject({
        details: { fields: [{ path: 'code', code: 'codeWrong' }] },
      })
    await expect(withCode(code)).rejects.toMatchObject({ details: { fields: [{ path: 'code', code: 'codeGone' }] } })
  })

  test('is changed by the right code, once, and no more than five codes are sent in an hour', async () => {
    const req = await fresh()
    const asked = { ...input, smsOn: true, phone: '09120000003' }
    for (let time = 1; time <= 5; time += 1) await services.saveNoticeSettings(req, asked)
    await expect(services.saveNoticeSettings(req, asked)).rejects.toMatchObject({ status: 429 })
    const saved = await services.saveNoticeSettings(req, { ...asked, code: await codeSent() })
    expect(saved).toMatchObject({ smsOn: true, isVerified: true, phone: '+989120000003', codeSent: false })
    expect(await services.saveNoticeSettings(req, { ...asked, code: null })).toMatchObject({
      smsOn: true,
      codeSent: false,
    })
    expect(await services.saveNoticeSettings(req, input)).toMatchObject({ smsOn: false, isVerified: true })
  })
})

describe('the words of a province', () => {
  const none: Words = { subject: '', body: '', action: '', sms: '' }
  const text = (revision: number, words: Partial<Words> = {}) => ({
    province: world.provinces.here,
    revision,
    silenced: false,
    fa: { ...none, ...words },
    en: none,
  })
  const preview = (words: Partial<Words>) => ({
    province: world.provinces.here,
    language: 'fa' as const,
    words: { ...none, ...words },
  })

  test('are not written, seen or tried by who does not write there', async () => {
    for (const name of ['liaison', 'general', 'head', 'farManager'] as const) {
      const req = await world.as(name)
      await expect(services.saveNoticeText(req, 'evaluationReturned', text(0))).rejects.toMatchObject({ status: 403 })
      await expect(services.previewNoticeText(req, 'evaluationReturned', preview({}))).rejects.toMatchObject({
        status: 403,
      })
      await expect(services.sendTrial(req, 'evaluationReturned', preview({}))).rejects.toMatchObject({ status: 403 })
    }
    await expect(services.textProvinces(await world.as('general'))).rejects.toMatchObject({ status: 403 })
    await expect(services.textProvince(await world.as('manager'), 'nowhere')).rejects.toMatchObject({ status: 404 })
  })

  test('are not written over what a colleague has just written', async () => {
    const req = await world.as('manager')
    expect(await services.saveNoticeText(req, 'evaluationReturned', text(0, { subject: 'یک' }))).toEqual({
      revision: 1,
    })
    await expect(services.saveNoticeText(req, 'evaluationReturned', text(0, { subject: 'دو' }))).rejects.toMatchObject({
      code: 'staleRevision',
    })
    const both = await Promise.allSettled([
      services.saveNoticeText(await world.as('manager'), 'evaluationReturned', text(1, { subject: 'سه' })),
      services.saveNoticeText(await world.as('manager'), 'evaluationReturned', text(1, { subject: 'چهار' })),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const versions = await query('select version_fa_subject from _notice_texts_v')
    expect(versions).toHaveLength(2)
  })

  test('are shown with the product’s beside them, with the facts of the province, and go back to the product’s', async () => {
    const req = await world.as('manager')
    const province = await services.textProvince(req, null)
    const seen = await services.previewNoticeText(req, 'evaluationReturned', preview({ subject: 'بازگشت {agency}' }))
    expect(seen.subject).toMatch(/^بازگشت \S+/)
    expect(seen.html).toContain('dir="rtl"')
    expect(seen.sms?.length).toBeLessThan(200)
    await expect(
      services.previewNoticeText(req, 'evaluationReturned', preview({ body: '{nothing}' })),
    ).rejects.toMatchObject({ details: { fields: [{ path: 'fa.body', code: 'variableUnknown' }] } })
    await services.saveNoticeText(req, 'evaluationReturned', text(0, { subject: 'بازگشت {agency}' }))
    const view = await services.loadNoticeText(req, province, 'evaluationReturned', 'fa')
    expect(view).toMatchObject({ revision: 1, needed: true, hasSms: true, own: { fa: { subject: 'بازگشت {agency}' } } })
    expect(view.product.fa.subject).toBe('پروندهٔ {agency} برای رفع نقص بازگشت')
    expect(view.variables).toContainEqual({ name: 'dueDate', meaning: 'مهلت' })
    const isOwn = async () =>
      (await services.listNoticeTexts(req, province, 'fa')).find(({ key }) => key === 'evaluationReturned')?.isOwn
    expect(await isOwn()).toBe(true)
    await services.saveNoticeText(req, 'evaluationReturned', text(1))
    expect(await isOwn()).toBe(false)
  })

  test('have a meaning for each variable of every notice, in both languages', async () => {
    const req = await world.as('manager')
    const province = await services.textProvince(req, null)
    const keys = (await services.listNoticeTexts(req, province, 'fa')).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys)
      for (const locale of ['fa', 'en'] as const) {
        const { variables } = await services.loadNoticeText(req, province, key, locale)
        expect(variables.filter(({ meaning }) => meaning.trim() === '')).toEqual([])
      }
  })

  test('are tried in one’s own mailbox, marked as a trial, at any hour', async () => {
    const req = await world.as('manager')
    await services.sendTrial(req, 'evaluationReturned', preview({}))
    const [row] = await query<{ subject: string; to_address: string; in_app: boolean }>('select * from notices')
    expect(row?.subject).toMatch(/^\[آزمایشی\]/)
    expect(row?.to_address).toMatch(/^manager@/)
    expect(row?.in_app).toBe(false)
  })
})
