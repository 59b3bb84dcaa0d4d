import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { daysBetween } from '../../../src/domain/calendar/isoDate'
import { jalaliYearRange, toJalali } from '../../../src/domain/calendar/jalali'
import { today } from '../../../src/lib/clock'
import { transition } from '../../../src/services/system/moves'
import { markCircularRead } from '../../../src/services/publishing/circulars/markCircularRead'
import { waitingFor } from '../../../src/services/system/waitingFor'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { inDays, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'
import { draftSla, moveSla } from '../../support/sla'

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
      responseCount: 1,
      responseUnit: 'weeks',
      workflowState: 'draft',
    },
  })
  inquiry = id
})
afterAll(() => application.close())
afterEach(() => inDays(0))

const waits = async (name: CastName) => waitingFor({ req: await world.as(name) })
const kinds = async (name: CastName) => (await waits(name)).map(({ kind }) => kind).sort()

describe('what waits for whom', () => {
  test('nothing for people of another province, and nothing of an inquiry that is a draft for the body', async () => {
    expect(await waits('farGeneral')).toEqual([])
    expect(await kinds('responder')).toEqual(['readCircular'])
  })

  test('an agency has its form and the circular that it has not opened; opened by one, it waits for nobody there', async () => {
    expect(await kinds('liaison')).toEqual(['fill', 'readCircular'])
    const circular = (await waits('liaison')).find(({ kind }) => kind === 'readCircular')
    await markCircularRead({ req: await world.as('liaison'), id: String(circular?.href.split('/').pop()) })
    expect(await kinds('director')).toEqual(['fill'])
    expect(await kinds('otherDirector')).toEqual(['fill', 'readCircular'])
  })

  test('an inquiry waits for who sends it, then for the body until its day, then for staff again', async () => {
    expect(await kinds('manager')).toContain('sendInquiry')
    await transition({ req: await world.as('manager'), noun: 'inquiry', id: inquiry, move: 'send' })
    expect(await kinds('manager')).not.toContain('settleInquiry')
    const [task] = (await waits('responder')).filter(({ kind }) => kind === 'answerInquiry')
    expect(task).toMatchObject({ href: `/portal/inquiries/${inquiry}`, agency: null })
    expect(task?.workingDaysLeft).toBeGreaterThan(0)
    inDays(20)
    expect(await kinds('manager')).toContain('settleInquiry')
    expect((await waits('responder')).find(({ kind }) => kind === 'answerInquiry')?.workingDaysLeft).toBeLessThan(0)
  })

  test('what was handed in waits for the evaluators and no longer for the agency', async () => {
    expect(await kinds('general')).not.toContain('scoreGeneral')
    await submitted(world, 'water')
    expect(await kinds('general')).toContain('scoreGeneral')
    expect(await kinds('specific')).toContain('scoreSpecific')
    expect(await kinds('liaison')).toEqual([])
  })

  test('an agreement waits for who finishes, signs, countersigns and enforces it, one after the other and for nobody else', async () => {
    const agreements = async (name: CastName) => (await kinds(name)).filter((kind) => kind.endsWith('Sla'))
    const everybody = ['manager', 'head', 'director', 'otherDirector', 'deputy', 'liaison', 'farManager'] as const
    const whose = async () => {
      const found = await Promise.all(everybody.map(async (name) => [name, await agreements(name)] as const))
      return Object.fromEntries(found.filter(([, waiting]) => waiting.length > 0))
    }
    const sla = await draftSla(world, 'خدمت نوبت', {
      recipients: 'agencies',
      recipientAgencies: [world.agencies.water],
    })
    expect(await whose()).toEqual({ manager: ['finishSla'] })
    await moveSla(world, 'manager', sla, 'submit')
    expect(await whose()).toEqual({ head: ['signSla'] })
    await moveSla(world, 'head', sla, 'sign', { position: 'رئیس' })
    expect(await whose()).toEqual({ director: ['countersignSla'] })
    await moveSla(world, 'director', sla, 'countersign', { position: 'مدیر' })
    expect(await whose()).toEqual({ manager: ['enforceSla'] })
    await moveSla(world, 'manager', sla, 'enforce')
    expect(await whose()).toEqual({})
  })

  test('the days off of a year that is near wait for those who keep the calendar, until one is entered', async () => {
    const enter = (date: string) =>
      world.payload.create({ collection: 'holidays', ...trusted, data: { date, title: 'نوروز' } })
    const asked = async (name: CastName) => (await waits(name)).filter(({ kind }) => kind === 'enterHolidays')
    expect(await asked('manager')).toEqual([])
    const { year } = toJalali(today())
    const [first, next] = [year, year + 1].map((one) => jalaliYearRange(one)?.from ?? '')
    await enter(first ?? '')
    inDays(daysBetween(today(), next ?? '') - 30)
    expect(await asked('manager')).toMatchObject([{ values: { year: String(year + 1) }, dueIso: next }])
    expect(await asked('liaison')).toEqual([])
    await enter(next ?? '')
    expect(await asked('manager')).toEqual([])
  })
})
