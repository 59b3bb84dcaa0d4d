import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createService } from '../../../src/services/catalogue/createService'
import { downloadPublicStatistics, downloadStaffStatistics } from '../../../src/services/catalogue/downloadStatistics'
import { saveSection } from '../../../src/services/catalogue/saveSection'
import { staffStatistics } from '../../../src/services/catalogue/staffStatistics'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World

const recipients = { count: 100, unit: 'نفر', period: 'month', note: null } as const
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  const place = { province: world.provinces.here, parent: null }
  const req = await world.as('liaison')
  const data = { ...place, title: 'انشعاب', provider: world.agencies.water }
  const { id: service } = await createService({ req, data })
  await saveSection({ req, id: service, patch: { section: 'details', base: {}, values: {} } })
  const manager = await world.as('manager')
  await createService({ req: manager, data: { ...place, title: 'ارزیابی', provider: null } })
  const form = {
    recipients,
    visits: { count: 2, note: null },
    duration: { value: 2, unit: 'weeks', kind: 'average', note: null },
    stages: [
      { stage: 'information', electronic: true, nonElectronic: false, inPersonReasons: [] },
      { stage: 'request', electronic: false, nonElectronic: true, inPersonReasons: ['personIdentity'] },
    ],
  }
  await world.payload.create({
    collection: 'service-editions',
    data: {
      title: '=انشعاب',
      service,
      number: 1,
      provider: world.agencies.water,
      current: true,
      publishedAt: '2026-05-01T08:00:00.000Z',
      form,
      search: 'انشعاب',
      province: world.provinces.here,
    },
    overrideAccess: true,
  })
})
afterAll(() => application.close())

describe('who is refused', () => {
  test('nobody signed in, and an agency’s people', async () => {
    await expect(staffStatistics({ req: await world.system() })).rejects.toMatchObject({ code: 'notSignedIn' })
    await expect(staffStatistics({ req: await world.as('liaison') })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(downloadStaffStatistics(await world.as('director'), 'fa')).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('staff of another province see nothing of this one', async () => {
    const { statistics, progress } = await staffStatistics({ req: await world.as('farManager') })
    expect(statistics.total.services).toBe(0)
    expect(progress).toEqual([])
  })
})

describe('what staff see', () => {
  test('sums of the published forms a year, and how far each body is with all of its forms', async () => {
    const { statistics, progress } = await staffStatistics({ req: await world.as('manager') })
    expect(statistics.total).toMatchObject({ services: 1, recipients: 1200, visits: 2400, workingDays: 10, forced: 1 })
    expect(statistics.total.electronicPercent).toMatchObject({ information: 100, request: 0, delivery: null })
    expect(progress.map(({ services, states }) => ({ services, states }))).toEqual([
      { services: 1, states: { draft: 1 } },
      { services: 1, states: { draft: 1 } },
    ])
    expect(new Set(progress.map(({ id }) => id))).toEqual(new Set([world.agencies.water, world.provinces.here]))
  })

  test('as CSV with the same figures, and no title becomes a formula', async () => {
    const own = await downloadStaffStatistics(await world.as('manager'), 'fa')
    expect(own.headers.get('cache-control')).toBe('private, no-store')
    const text = await own.text()
    expect(text).toMatch(/^همه,,1,1200,2400,10,1,100,0,,/m)
    expect(text).toMatch(/ · =انشعاب,,,2,,/)
    expect(text).not.toMatch(/(^|,)=/m)
    expect(await (await downloadPublicStatistics(await world.system(), null)).text()).toBe(text)
    expect(await (await downloadPublicStatistics(await world.system(), 'far')).text()).toContain('همه,,0,0,0')
  })
})
