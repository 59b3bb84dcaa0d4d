import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { momentInTehran } from '../../../src/domain/calendar/tehran'
import { nextWorkingDay } from '../../../src/domain/calendar/workingDays'
import { today } from '../../../src/lib/clock'
import { workCalendar } from '../../../src/services/organisation/workCalendar'
import { transition } from '../../../src/services/system/moves'
import { waitingFor } from '../../../src/services/system/waitingFor'
import { listVisits } from '../../../src/services/visits/listVisits'
import { loadVisit } from '../../../src/services/visits/loadVisit'
import { saveVisitReport } from '../../../src/services/visits/saveVisitReport'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { inDays, itemOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let item: string
let day: string
const trusted = { overrideAccess: true, depth: 0 } as const
const LATER = 20

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  item = (await itemOf(world, await submitted(world, 'water'), 'G-1')).id
  day = nextWorkingDay(addDays(today(), 3), await workCalendar(await world.system(), world.provinces.here))
})
afterAll(() => application.close())
afterEach(() => inDays(0))
// What one test announced does not stand in the way of the next.
beforeEach(async () => {
  await world.payload.db.updateMany({
    collection: 'visits',
    where: { workflowState: { not_equals: 'closed' } },
    data: { workflowState: 'closed' },
  })
})

const at = (hour: number, minute = 0, on = day) => momentInTehran(on, hour, minute)
async function plan(data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await world.payload.create({
    collection: 'visits',
    ...trusted,
    data: {
      title: 'بررسی استقرار سامانه',
      purpose: 'verification',
      cycle: world.cycle,
      agency: world.agencies.water,
      visitor: world.userId('general'),
      startsAt: at(9),
      endsAt: at(10),
      findings: [{ item }],
      workflowState: 'draft',
      ...data,
    },
  })
  return id
}
const move = async (name: CastName, id: string, made: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'visit', id, move: made, input })
const now = async (id: string) => world.payload.findByID({ collection: 'visits', id, ...trusted })
const save = async (name: CastName, id: string, finding = 'سامانه کار می‌کند.') =>
  saveVisitReport({
    req: await world.as(name),
    id,
    report: { present: 'رابط دستگاه', summary: 'همه موارد دیده شد.', findings: [{ item, finding }] },
  })
const codesOf = async (id: string): Promise<string[]> =>
  move('manager', id, 'announce').then(
    () => [],
    (error: { details: { fields: { path: string; code: string }[] } }) =>
      error.details.fields.map(({ path, code }) => `${path}:${code}`),
  )

describe('who is refused', () => {
  test.each([
    ['liaison', 'forbidden'],
    ['otherLiaison', 'notFound'],
    ['farManager', 'notFound'],
    ['deputy', 'forbidden'],
    ['committee', 'forbidden'],
  ] as const)('%s does not announce one: %s', async (name, code) => {
    await expect(move(name, await plan(), 'announce')).rejects.toMatchObject({ code })
  })

  test('the agency does not read a plan, and another agency reads nothing', async () => {
    const id = await plan()
    await expect(loadVisit({ req: await world.as('liaison'), id })).rejects.toMatchObject({ code: 'notFound' })
    await move('manager', id, 'announce')
    expect(await loadVisit({ req: await world.as('liaison'), id })).toMatchObject({ state: 'announced', moves: [] })
    await expect(loadVisit({ req: await world.as('otherLiaison'), id })).rejects.toMatchObject({ code: 'notFound' })
    await expect(loadVisit({ req: await world.as('farManager'), id })).rejects.toMatchObject({ code: 'notFound' })
    await expect(listVisits({ req: await world.as('committee') })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a visitor who may not visit, or who works there', async () => {
    expect(await codesOf(await plan({ visitor: world.userId('deputy') }))).toEqual(['visitor:visitorWithoutRight'])
    expect(await codesOf(await plan({ visitor: world.userId('farGeneral') }))).toEqual(['visitor:visitorWithoutRight'])
    expect(await codesOf(await plan({ visitor: world.userId('liaison') }))).toEqual(['visitor:visitorOfAgency'])
  })

  test('a time that is over, ends early, is a day off or lies outside the opening hours', async () => {
    const friday = { startsAt: at(9, 0, '2026-12-04'), endsAt: at(10, 0, '2026-12-04') }
    expect(await codesOf(await plan({ startsAt: at(9, 0, '2026-01-05'), endsAt: at(10, 0, '2026-01-05') }))).toEqual([
      'startsAt:meetingPast',
    ])
    expect(await codesOf(await plan({ endsAt: at(8) }))).toEqual(['endsAt:meetingOrder'])
    expect(await codesOf(await plan(friday))).toEqual(['startsAt:meetingDayOff'])
    expect(await codesOf(await plan({ startsAt: at(20), endsAt: at(21) }))).toEqual(['startsAt:meetingHours'])
    expect(await codesOf(await plan({ visitor: null, startsAt: null, endsAt: null }))).toEqual([
      'visitor:required',
      'startsAt:required',
      'endsAt:required',
    ])
  })

  test('an agency of another province, and a measure of another agency', async () => {
    expect(await codesOf(await plan({ agency: world.agencies.farRoads, findings: [] }))).toEqual([
      'agency:agencyElsewhere',
    ])
    await expect(plan({ agency: world.agencies.welfare })).rejects.toMatchObject({ name: 'ValidationError' })
    const id = await plan()
    await world.payload.db.updateOne({ collection: 'visits', id, data: { agency: world.agencies.welfare } })
    expect(await codesOf(id)).toEqual(['findings:itemElsewhere'])
  })
})

describe('two at once', () => {
  test('an agency has one announced visit of a purpose, and a person is in one place', async () => {
    await move('manager', await plan(), 'announce')
    expect(await codesOf(await plan({ startsAt: at(11), endsAt: at(12) }))).toEqual(['agency:visitAnnouncedAlready'])
    expect(await codesOf(await plan({ purpose: 'desk', startsAt: at(9, 30), endsAt: at(11) }))).toEqual([
      'startsAt:visitorBusy',
    ])
    expect(await codesOf(await plan({ purpose: 'desk', startsAt: at(10), endsAt: at(11) }))).toEqual([])
  })

  test('of two who announce one visit exactly one does, as of two plans of one agency', async () => {
    const id = await plan()
    const double = await Promise.allSettled([move('manager', id, 'announce'), move('general2', id, 'announce')])
    expect(double.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const other = { agency: world.agencies.welfare, findings: [] }
    const plans = [
      await plan({ ...other, visitor: world.userId('specific') }),
      await plan({ ...other, visitor: world.userId('general2'), startsAt: at(11), endsAt: at(12) }),
    ]
    const both = await Promise.allSettled(plans.map((one) => move('manager', one, 'announce')))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a visit from its announcement to its end', () => {
  test('is made and reported by its visitor alone, and the agency has its word', async () => {
    const id = await plan()
    await move('manager', id, 'announce')
    await expect(move('general', id, 'finish')).rejects.toMatchObject({ details: { what: 'visitBegun' } })
    inDays(LATER)
    await expect(move('manager', id, 'finish')).rejects.toMatchObject({ code: 'forbidden' })
    await move('general', id, 'finish')
    await expect(move('general', id, 'report')).rejects.toMatchObject({ code: 'incomplete' })
    await expect(save('manager', id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(save('farManager', id)).rejects.toMatchObject({ code: 'notFound' })
    await save('general', id)
    expect(await loadVisit({ req: await world.as('liaison'), id })).toMatchObject({ summary: null, moves: [] })
    await move('general', id, 'report')
    await expect(save('general', id, 'دیگر')).rejects.toMatchObject({ code: 'moveNotPossible' })
    const read = await loadVisit({ req: await world.as('liaison'), id })
    expect(read).toMatchObject({ summary: 'همه موارد دیده شد.', moves: ['acknowledge', 'object'] })
    expect(read.findings).toEqual([{ item, measure: expect.any(String), finding: 'سامانه کار می‌کند.' }])
    await expect(move('manager', id, 'close')).rejects.toMatchObject({ details: { what: 'visitRemark' } })
    await expect(move('otherLiaison', id, 'acknowledge')).rejects.toMatchObject({ code: 'notFound' })
    await expect(move('liaison', id, 'object')).rejects.toMatchObject({ code: 'reasonRequired' })
    await move('liaison', id, 'object', { reason: 'سامانه دوم دیده نشد.' })
    await move('manager', id, 'close')
    expect(await now(id)).toMatchObject({ workflowState: 'closed', remark: 'سامانه دوم دیده نشد.' })
    const { docs } = await world.payload.find({
      collection: 'clocks',
      where: { subjectId: { equals: id } },
      ...trusted,
    })
    expect(docs.map(({ kind, owedBy, outcome }) => `${kind}:${owedBy}:${outcome}`).sort()).toEqual([
      'visit:organisation:met',
      'visitRemark:agency:met',
    ])
  })

  test('stands on the desk of whoever owes the next step', async () => {
    const id = await plan()
    const kinds = async (name: CastName) =>
      (await waitingFor({ req: await world.as(name) }))
        .filter((task) => task.id === `visit:${id}`)
        .map(({ kind }) => kind)
    expect(await kinds('manager')).toEqual(['announceVisit'])
    await move('manager', id, 'announce')
    expect([await kinds('general'), await kinds('manager'), await kinds('liaison')]).toEqual([['makeVisit'], [], []])
    inDays(LATER)
    await move('general', id, 'finish')
    expect(await kinds('general')).toEqual(['reportVisit'])
    await save('general', id)
    await move('general', id, 'report')
    expect([await kinds('liaison'), await kinds('otherLiaison')]).toEqual([['remarkVisit'], []])
    await move('liaison', id, 'acknowledge')
    expect(await kinds('manager')).toEqual(['closeVisit'])
  })

  test('is postponed with a reason and announced anew; a plan that nobody knows of is not cancelled', async () => {
    const id = await plan()
    await expect(move('manager', id, 'cancel', { reason: 'نیازی نیست' })).rejects.toMatchObject({
      details: { what: 'visitUnknown' },
    })
    await move('manager', id, 'announce')
    await expect(move('manager', id, 'postpone')).rejects.toMatchObject({ code: 'reasonRequired' })
    await move('manager', id, 'postpone', { reason: 'بازدیدکننده در مأموریت است' })
    await expect(loadVisit({ req: await world.as('liaison'), id })).rejects.toMatchObject({ code: 'notFound' })
    await move('manager', id, 'announce')
    await move('manager', id, 'cancel', { reason: 'نیازی نیست' })
    expect((await now(id)).workflowState).toBe('cancelled')
  })

  test('holds up the approval of its agency only when it says so', async () => {
    const approve = async () =>
      transition({
        req: await world.as('general'),
        noun: 'evaluation',
        id: String((await world.payload.findByID({ collection: 'evaluation-items', id: item, ...trusted })).evaluation),
        move: 'approveGeneral',
      })
    const evaluation = String(
      (await world.payload.findByID({ collection: 'evaluation-items', id: item, ...trusted })).evaluation,
    )
    await transition({ req: await world.as('general'), noun: 'evaluation', id: evaluation, move: 'beginReview' })
    const id = await plan()
    await move('manager', id, 'announce')
    await expect(approve()).rejects.not.toMatchObject({ details: { what: 'openVisits' } })
    await world.payload.db.updateOne({ collection: 'visits', id, data: { blocksApproval: true } })
    await expect(approve()).rejects.toMatchObject({ code: 'notReady', details: { what: 'openVisits' } })
  })
})
