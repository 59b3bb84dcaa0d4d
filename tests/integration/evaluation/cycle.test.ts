import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { capsOfCycle } from '../../../src/services/evaluation/capsOfCycle'
import { cloneCycle } from '../../../src/services/evaluation/cloneCycle'
import { transition } from '../../../src/services/system/moves'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
})
afterAll(() => application.close())

const move = async (name: CastName, action: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'cycle', id: world.cycle, move: action, input })

const trusted = { overrideAccess: true, depth: 0 } as const

describe('who is refused', () => {
  test.each([
    ['liaison', 'forbidden'],
    ['general', 'forbidden'],
    ['deputy', 'forbidden'],
    ['farManager', 'notFound'],
    ['farLiaison', 'notFound'],
  ] as const)('%s may not mark the indicators ready: %s', async (name, code) => {
    await expect(move(name, 'markReady')).rejects.toMatchObject({ code })
  })

  test('nobody without a person, and nobody for a move of the product itself', async () => {
    await expect(
      transition({ req: await world.system(), noun: 'cycle', id: world.cycle, move: 'markReady' }),
    ).rejects.toMatchObject({ code: 'notSignedIn' })
    await expect(move('manager', 'publish')).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a cycle of another province is not cloned and its caps are not shown', async () => {
    await expect(cloneCycle({ req: await world.as('farManager'), cycleId: world.cycle })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(capsOfCycle({ req: await world.as('farManager'), cycleId: world.cycle })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(cloneCycle({ req: await world.as('liaison'), cycleId: world.cycle })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('an axis under a cycle of another province is refused, and one under our own takes its province from there', async () => {
    const data = { cycle: world.cycle, dimension: 'general' as const, code: '9', title: 'محور', order: 9 }
    await expect(
      application.payload.create({
        collection: 'axes',
        data,
        overrideAccess: false,
        req: await world.as('farManager'),
      }),
    ).rejects.toMatchObject({ status: 403 })
    const axis = await application.payload.create({
      collection: 'axes',
      data: { ...data, province: world.provinces.far },
      overrideAccess: false,
      depth: 0,
      req: await world.as('manager'),
    })
    expect(axis.province).toBe(world.provinces.here)
    await application.payload.delete({
      collection: 'axes',
      id: axis.id,
      overrideAccess: false,
      req: await world.as('manager'),
    })
  })
})

describe('the guards', () => {
  test('caps that do not sum to the full mark refuse, naming both figures', async () => {
    const { payload } = application
    const id = world.measures['G-1']
    await payload.update({ collection: 'measures', id, data: { cap: '599.5' }, ...trusted })
    await expect(move('manager', 'markReady')).rejects.toMatchObject({
      code: 'capsDoNotSum',
      details: { sum: '999.5', fullMark: '1000' },
    })
    const caps = await capsOfCycle({ req: await world.as('manager'), cycleId: world.cycle })
    expect(caps.general).toMatchObject({ sum: '999.5', difference: '0.5', ok: false })
    await payload.update({ collection: 'measures', id, data: { cap: '۶۰۰' }, ...trusted })
  })

  test('a measure whose target is set centrally needs one', async () => {
    const { payload } = application
    const id = world.measures['G-1']
    await payload.update({ collection: 'measures', id, data: { target: null }, ...trusted })
    await expect(move('manager', 'markReady')).rejects.toMatchObject({
      code: 'notReady',
      details: { fields: [{ path: 'G-1' }] },
    })
    await payload.update({ collection: 'measures', id, data: { target: '90' }, ...trusted })
  })

  test('nothing is announced without a circular', async () => {
    await move('manager', 'markReady')
    await expect(move('deputy', 'announce')).rejects.toMatchObject({ code: 'notReady', details: { what: 'circular' } })
    await expect(
      application.payload.update({
        collection: 'measures',
        id: world.measures['G-1'],
        data: { cap: '500' },
        overrideAccess: false,
        req: await world.as('manager'),
      }),
    ).rejects.toMatchObject({ code: 'immutable' })
    await move('manager', 'reopen')
  })
})

describe('the announcement', () => {
  beforeAll(async () => {
    await application.payload.update({
      collection: 'evaluation-cycles',
      id: world.cycle,
      data: { exemptions: [] },
      ...trusted,
    })
    await openCycle(world)
  })

  test('gives each agency of the province the measures that apply to it, and no other', async () => {
    const codesOf = async (agency: 'water' | 'welfare') => {
      const { docs } = await application.payload.find({
        collection: 'evaluation-items',
        where: { evaluation: { equals: await evaluationOf(world, agency) } },
        depth: 1,
        pagination: false,
        overrideAccess: true,
      })
      return docs.map(({ measure }) => (measure as { code: string }).code).sort()
    }
    expect(await codesOf('water')).toEqual(['G-1', 'G-2', 'S-1', 'S-2'])
    expect(await codesOf('welfare')).toEqual(['G-1', 'G-2', 'S-3'])
    await expect(evaluationOf(world, 'farRoads')).rejects.toThrow()
  })

  test('leaves one form, one edition, one draft an agency, and an audit event a move', async () => {
    const { payload } = application
    const cycle = await payload.findByID({ collection: 'evaluation-cycles', id: world.cycle, ...trusted })
    expect(cycle).toMatchObject({
      workflowState: 'self_assessment',
      form: expect.any(String),
      edition: expect.any(String),
    })
    expect((await payload.count({ collection: 'form-submissions', overrideAccess: true })).totalDocs).toBe(2)
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { subjectId: { equals: world.cycle } },
      sort: 'at',
      ...trusted,
    })
    expect(docs.map(({ event }) => event)).toEqual([
      'cycle.indicatorsReady',
      'cycle.reopened',
      'cycle.indicatorsReady',
      'cycle.announced',
      'cycle.selfAssessmentOpened',
    ])
  })

  test('of two who move at the same moment one wins and one is told', async () => {
    const outcomes = await Promise.allSettled([move('manager', 'startEvaluation'), move('manager', 'startEvaluation')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'moveNotPossible', status: 409 })
  })

  test('next year is cloned in one action, once', async () => {
    const req = await world.as('manager')
    const { id } = await cloneCycle({ req, cycleId: world.cycle })
    const { payload } = application
    const clone = await payload.findByID({ collection: 'evaluation-cycles', id, ...trusted })
    expect(clone).toMatchObject({
      performanceYear: 1405,
      title: 'ارزیابی عملکرد سال ۱۴۰۵',
      workflowState: 'draft',
      circular: null,
      form: null,
    })
    const codes = async (cycle: string) =>
      (
        await payload.find({
          collection: 'measures',
          where: { cycle: { equals: cycle } },
          sort: 'code',
          pagination: false,
          ...trusted,
        })
      ).docs.map(({ code, cap, target, requiredEvidence }) => [
        code,
        cap,
        target,
        requiredEvidence?.map(({ title }) => title),
      ])
    expect(await codes(id)).toEqual(await codes(world.cycle))
    await expect(cloneCycle({ req: await world.as('manager'), cycleId: world.cycle })).rejects.toBeTruthy()
    expect((await payload.count({ collection: 'evaluation-cycles', overrideAccess: true })).totalDocs).toBe(2)
  })
})
