import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { stretchesOf } from '../../../src/domain/calendar/workHours'
import { addWorkingDays, isWorkingDay } from '../../../src/domain/calendar/workingDays'
import { today } from '../../../src/lib/clock'
import { daysOff } from '../../../src/services/organisation/daysOff'
import { previewCalendarChange } from '../../../src/services/organisation/previewCalendarChange'
import { workCalendar } from '../../../src/services/organisation/workCalendar'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let inquiry: string
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  const { indicator } = await world.payload.findByID({ collection: 'measures', id: world.measures['G-1'], ...trusted })
  const { id } = await world.payload.create({
    collection: 'inquiries',
    ...trusted,
    data: {
      title: 'تجهیزات',
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
  await transition({ req: await world.as('manager'), noun: 'inquiry', id, move: 'send' })
})
afterAll(() => application.close())
beforeEach(() => application.payload.db.pool.query('delete from holidays'))

const due = async () =>
  (await world.payload.findByID({ collection: 'inquiries', id: inquiry, ...trusted })).dueDate ?? ''
const preview = async (name: CastName, collection: 'holidays' | 'work-hours', data: Record<string, unknown>) =>
  previewCalendarChange({ req: await world.as(name), collection, id: null, data })
const notices = async () =>
  (await application.payload.db.pool.query("select 1 from notices where event = 'inquiry.dueMoved'")).rowCount
/** The next working day of the province: one that a new day off takes away. */
const nextOpen = async () => {
  const req = await world.system()
  return addWorkingDays(today(), 1, await daysOff(req, world.provinces.here))
}
const hours = (data: Record<string, unknown> = {}) => ({
  title: 'ساعت کاری',
  stretches: [{ from: '۷:۳۰', to: '14:30' }],
  province: world.provinces.here,
  ...data,
})

describe('who is refused', () => {
  test.each(['liaison', 'deputy', 'general', 'farManager', 'editor'] as const)(
    '%s changes no calendar here',
    async (name) => {
      const data = { title: 'تعطیلی', date: await nextOpen(), province: world.provinces.here }
      await expect(preview(name, 'holidays', data)).rejects.toMatchObject({ status: 403 })
      await expect(preview(name, 'work-hours', hours())).rejects.toMatchObject({ status: 403 })
    },
  )

  test('a province enters no national day off', async () => {
    const data = { title: 'تعطیلی', date: await nextOpen(), province: null }
    await expect(preview('manager', 'holidays', data)).rejects.toMatchObject({ status: 403 })
  })

  test.each([
    ['no stretch', { stretches: [] }],
    ['a stretch that ends before it begins', { stretches: [{ from: '14:00', to: '7:00' }] }],
    [
      'two that overlap',
      {
        stretches: [
          { from: '7', to: '12' },
          { from: '11:30', to: '15' },
        ],
      },
    ],
    ['a time that there is not', { stretches: [{ from: '7:75', to: '12' }] }],
    ['half a season', { season: { fromMonth: '3', fromDay: 15 } }],
    ['a day that the month has not', { season: { fromMonth: '7', fromDay: 31, toMonth: '8', toDay: 1 } }],
    ['an end before the beginning', { validFrom: '2026-12-01', validUntil: '2026-11-01' }],
  ])('opening hours with %s', async (_, data) => {
    await expect(preview('manager', 'work-hours', hours(data))).rejects.toThrow()
  })
})

describe('a day off before an open deadline', () => {
  test('is shown with what it would move, and nothing has moved', async () => {
    const before = await due()
    const date = await nextOpen()
    const moved = await preview('manager', 'holidays', { title: 'برودت هوا', date, province: world.provinces.here })
    expect(moved).toEqual([
      expect.objectContaining({ kind: 'inquiry', id: inquiry, agency: 'اداره کل بهزیستی', from: before }),
    ])
    expect(moved[0] && moved[0].to > before).toBe(true)
    expect(await due()).toBe(before)
    expect(await notices()).toBe(0)
    expect((await world.payload.count({ collection: 'holidays', ...trusted })).totalDocs).toBe(0)
  })

  test('of another province, or on a day that is off already, moves nothing', async () => {
    const far = { title: 'تعطیلی', date: await nextOpen(), province: world.provinces.far }
    expect(await preview('farManager', 'holidays', far)).toEqual([])
    let friday = today()
    const calendar = await daysOff(await world.system(), world.provinces.here)
    while (isWorkingDay(friday, calendar)) friday = addDays(friday, 1)
    const idle = { title: 'تعطیلی', date: friday, province: world.provinces.here }
    expect(await preview('manager', 'holidays', idle)).toEqual([])
  })

  test('moves it when it is saved, once, and tells the body; taken back again it does not come earlier', async () => {
    const [asked] = await preview('manager', 'holidays', {
      title: 'برودت هوا',
      date: await nextOpen(),
      province: world.provinces.here,
    })
    const { id } = await world.payload.create({
      collection: 'holidays',
      req: await world.as('manager'),
      overrideAccess: false,
      data: { title: 'برودت هوا', date: await nextOpen(), province: world.provinces.here },
    })
    expect(await due()).toBe(asked?.to)
    expect(await notices()).toBe(1)
    await world.payload.delete({ collection: 'holidays', id, req: await world.as('manager'), overrideAccess: false })
    expect(await due()).toBe(asked?.to)
    expect(await notices()).toBe(1)
  })
})

describe('opening hours', () => {
  test('of a province come before national ones, newer ones before older, and the usual where none were entered', async () => {
    const req = await world.system()
    const open = async (day: string, province = world.provinces.here) =>
      stretchesOf(day, await workCalendar(req, province)).map(({ from, to }) => `${from}-${to}`)
    const monday = '2026-12-07'
    expect(await open(monday)).toEqual(['450-870'])
    const add = (data: Record<string, unknown>) =>
      world.payload.create({ collection: 'work-hours', ...trusted, data: hours(data) as never })
    await add({ province: null, stretches: [{ from: '8', to: '14' }] })
    expect(await open(monday)).toEqual(['480-840'])
    await add({
      stretches: [
        { from: '6', to: '10' },
        { from: '12', to: '۱۵:۳۰' },
      ],
    })
    expect(await open(monday)).toEqual(['360-600', '720-930'])
    expect(await open(monday, world.provinces.far)).toEqual(['480-840'])
    await add({ validFrom: '2026-12-01', validUntil: '2026-12-31', stretches: [{ from: '9', to: '13' }] })
    expect(await open(monday)).toEqual(['540-780'])
    expect(await open('2027-01-04')).toEqual(['360-600', '720-930'])
    await add({ validFrom: '2026-12-02', weekdays: ['monday'], stretches: [{ from: '10', to: '11' }] })
    expect(await open(monday)).toEqual(['600-660'])
    expect(await open('2026-12-08')).toEqual(['540-780'])
  })

  test('of a season hold in it, also over the new year', async () => {
    const req = await world.system()
    const data = hours({
      province: world.provinces.far,
      season: { fromMonth: '12', fromDay: 20, toMonth: '1', toDay: 15 },
      stretches: [{ from: '10', to: '12' }],
    })
    await world.payload.create({ collection: 'work-hours', ...trusted, data: data as never })
    const calendar = await workCalendar(req, world.provinces.far)
    expect(stretchesOf('2027-04-03', calendar)).toEqual([{ from: 600, to: 720 }])
    expect(stretchesOf('2027-04-10', calendar)).not.toEqual([{ from: 600, to: 720 }])
  })
})
