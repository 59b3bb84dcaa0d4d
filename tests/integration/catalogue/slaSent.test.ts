import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { toJalali } from '../../../src/domain/calendar/jalali'
import { today } from '../../../src/lib/clock'
import { slaCompliance } from '../../../src/services/sla/slaCompliance'
import { sendResults } from '../../../src/services/evaluation/sendResults'
import type { FinalWorld } from '../../support/finalCycle'
import { approveAll, reachCouncil } from '../../support/finalCycle'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { draftSla } from '../../support/sla'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: FinalWorld
let sla: string
const duty = (rule = {}) => ({
  text: 'ارسال نتایج',
  side: 'provider',
  rule: { measure: 'cycleEvent', cycleEvent: 'sentToNational', targetPercent: 100, ...rule },
})

beforeAll(async () => {
  application = await openPayload()
  world = await reachCouncil(await makeWorld(application.payload))
  sla = await draftSla(world, 'ارزیابی', {
    providerObligations: [duty(), duty({ count: 5, unit: 'workingDays' }), duty({ cycleEvent: null })],
  })
})
afterAll(() => application.close())

const query = (text: string, values: unknown[] = []) => application.payload.db.pool.query(text, values)
/** By the festival, within the agreement's own five days, and one whose measure was left unfinished. */
const kept = async (approvedOn = today()) =>
  (await slaCompliance({ req: await world.as('deputy'), id: sla, year: toJalali(approvedOn).year })).provider.map(
    ({ status, figures }) => [status, figures?.total ?? null],
  )

test('what was not approved owes no sending; without a day of the festival nothing is judged by it', async () => {
  expect(await kept()).toEqual([
    ['noData', 0],
    ['noData', 0],
    ['notMeasurable', null],
  ])
  await approveAll(world)
  expect(await kept()).toEqual([
    ['noData', 0],
    ['noData', 0],
    ['notMeasurable', null],
  ])
})

test('what is not sent when the festival has passed is late', async () => {
  await query('update evaluation_cycles set windows_festival_on = $1 where id = $2', [
    addDays(today(), -1),
    world.cycle,
  ])
  expect(await kept()).toEqual([
    ['missed', 1],
    ['noData', 0],
    ['notMeasurable', null],
  ])
})

test('what was sent counts on the day of its letter, against the festival or the length of the agreement', async () => {
  await query('update evaluation_cycles set windows_festival_on = $1 where id = $2', [
    addDays(today(), 10),
    world.cycle,
  ])
  await sendResults({
    req: await world.as('manager'),
    cycleId: world.cycle,
    letterNumber: '206/1',
    letterDate: today(),
  })
  expect(await kept()).toEqual([
    ['met', 1],
    ['met', 1],
    ['notMeasurable', null],
  ])
})

test('a sending long after the approval is over the length, though before the festival', async () => {
  await query('alter table audit_events disable trigger user')
  await query("update audit_events set at = at - interval '30 days' where event = 'cycle.approved'")
  await query('alter table audit_events enable trigger user')
  expect(await kept(addDays(today(), -30))).toEqual([
    ['met', 1],
    ['missed', 1],
    ['notMeasurable', null],
  ])
})
