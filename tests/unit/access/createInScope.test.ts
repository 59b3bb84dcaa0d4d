import { describe, expect, test } from '@jest/globals'
import type { Access } from 'payload'
import { createInScope } from '../../../src/access/rules'

const manager = { roles: [{ role: 'cycle_manager', province: 'here' }] }
const liaison = { roles: [{ role: 'liaison', province: 'here', agency: 'water' }] }
const ask = (user: object, data?: object) =>
  createInScope('circular.write')({ req: { user }, data } as unknown as Parameters<Access>[0])

describe('making a row', () => {
  test('is refused to who lacks the verb, in another province, and without a province', () => {
    expect(ask(liaison)).toBe(false)
    expect(ask(manager, { province: 'far' })).toBe(false)
    expect(ask(manager, { subject: 'بدون استان' })).toBe(false)
    expect(ask(manager, { subject: 'بدون استان', _status: 'draft' })).toBe(false)
  })

  test('is allowed in one’s own province', () => expect(ask(manager, { province: 'here' })).toBe(true))

  test('is offered by the admin, which asks for its empty form with the status that it adds itself', () => {
    expect(ask(manager)).toBe(true)
    expect(ask(manager, {})).toBe(true)
    expect(ask(manager, { _status: 'draft' })).toBe(true)
  })
})
