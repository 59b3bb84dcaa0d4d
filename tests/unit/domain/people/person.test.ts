import { expect, test } from '@jest/globals'
import { onlyProvinceOf } from '../../../../src/domain/people/person'

test('nobody, who works for several provinces or for the country, and a switched-off account have no one province', () => {
  expect(onlyProvinceOf(null)).toBeUndefined()
  expect(onlyProvinceOf({ roles: [] })).toBeUndefined()
  expect(onlyProvinceOf({ roles: [{ role: 'national' }] })).toBeUndefined()
  expect(
    onlyProvinceOf({
      roles: [
        { role: 'head', province: 'a' },
        { role: 'deputy', province: 'b' },
      ],
    }),
  ).toBeUndefined()
  expect(onlyProvinceOf({ roles: [{ role: 'head', province: 'a' }, { role: 'national' }] })).toBeUndefined()
  expect(onlyProvinceOf({ active: false, roles: [{ role: 'head', province: 'a' }] })).toBeUndefined()
})

test('who works for one province in several roles has it', () => {
  const roles = [
    { role: 'cycle_manager', province: { id: 'a' } },
    { role: 'content_editor', province: 'a' },
  ]
  expect(onlyProvinceOf({ roles })).toBe('a')
})
