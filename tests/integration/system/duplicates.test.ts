import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { legalIdCheckDigit } from '../../../src/domain/people/legalId'
import { refusal } from '../../../src/lib/http'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { rest, signIn } from '../../support/rest'
import type { CastName, World } from '../../support/world'
import { castEmail, castPassword, makeWorld } from '../../support/world'

/** A unique rule that refuses says which field it is about, in the reader's language, with one code and one status. */

let opened: TestPayload
let world: World
const legalId = `1400345678${legalIdCheckDigit('1400345678')}`
beforeAll(async () => {
  opened = await openPayload()
  world = await makeWorld(opened.payload)
})
afterAll(() => opened.close())

async function post(name: CastName, collection: CollectionSlug, body: Record<string, unknown>, language = 'fa') {
  const headers = { ...(await signIn(opened.payload, castEmail(name), castPassword)), 'Accept-Language': language }
  const answer = await rest(opened.payload, 'POST', `/${collection}`, { headers, body })
  const [error] = (answer.body.errors ?? []) as { message: string; data?: { code?: string; errors?: unknown } }[]
  return { status: answer.status, code: error?.data?.code, message: error?.message, fields: error?.data?.errors }
}

const agency = (values: Record<string, unknown>) => ({
  name: 'اداره کل گمرک',
  kind: 'directorate',
  group: world.group,
  province: world.provinces.here,
  active: true,
  ...values,
})

describe('refused, with the field’s name', () => {
  test('the legal ID of another agency, and of another province', async () => {
    const first = await post('manager', 'agencies', agency({ nationalLegalId: legalId }))
    expect(first.status).toBe(201)
    const foreign = agency({ province: world.provinces.far, nationalLegalId: legalId })
    expect(await post('farManager', 'agencies', foreign)).toEqual({
      status: 409,
      code: 'duplicate',
      message: expect.stringContaining('«شناسه ملی» تکراری است'),
      fields: [{ path: 'nationalLegalId', message: 'ردیف دیگری همین «شناسه ملی» را دارد.' }],
    })
  })

  test('the name of another agency of the province', async () => {
    expect(await post('manager', 'agencies', agency({ name: 'شرکت آب و فاضلاب' }))).toMatchObject({
      status: 409,
      code: 'duplicate',
      fields: [{ path: 'name', message: 'ردیف دیگری با همین استان این «نام دستگاه» را دارد.' }],
    })
  })

  test('a second cycle of a year, told in English to who reads English', async () => {
    const { docs } = await opened.payload.find({ collection: 'evaluation-cycles', overrideAccess: true, depth: 0 })
    const { id: _, workflowState: __, ...cycle } = { ...docs[0] }
    expect(await post('manager', 'evaluation-cycles', cycle, 'en')).toMatchObject({
      status: 409,
      code: 'duplicate',
      message: expect.stringContaining('“Performance year” is taken'),
      fields: [{ path: 'performanceYear' }],
    })
  })

  test('the number of another circular of the province', async () => {
    const circular = { number: '1405/7', date: '2026-05-20', subject: 'بخشنامه', province: world.provinces.here }
    expect((await post('manager', 'circulars', circular)).status).toBe(201)
    expect(await post('manager', 'circulars', circular)).toMatchObject({
      status: 409,
      code: 'duplicate',
      fields: [{ path: 'number' }],
    })
  })

  test('the address of another person', async () => {
    const person = {
      name: 'همکار تازه',
      email: castEmail('general'),
      password: castPassword,
      active: true,
      roles: [{ role: 'general_evaluator', province: world.provinces.here }],
    }
    expect(await post('manager', 'users', person)).toMatchObject({
      status: 409,
      code: 'duplicate',
      fields: [{ path: 'email', message: 'ردیف دیگری همین «رایانامه» را دارد.' }],
    })
  })

  test('by our own routes in the same words', async () => {
    const again = opened.payload.create({
      collection: 'agencies',
      overrideAccess: true,
      data: agency({ name: 'شرکت آب و فاضلاب' }) as never,
    })
    const answer = await refusal(await again.catch((error: unknown) => error))
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'duplicate', fields: [{ path: 'name', message: expect.any(String) }] }),
    ])
  })
})

test('what no other row has is taken', async () => {
  expect((await post('manager', 'agencies', agency({ name: 'اداره کل شیلات' }))).status).toBe(201)
})
