import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readServiceList, serviceListHref, wholeList } from '../../../../src/domain/catalogue/serviceList'
import { serviceStates } from '../../../../src/domain/workflow/service'

test('an address that says nothing known is the whole list', () => {
  expect(readServiceList({ state: 'none', page: '-1', q: '  ', x: '1' })).toEqual(wholeList)
  expect(serviceListHref(wholeList)).toBe('/portal/services')
})

test('a question has one address, and it says the question', () => {
  const questions = fc.record({
    text: fc.string({ maxLength: 100 }).map((text) => text.trim()),
    state: fc.option(fc.constantFrom(...serviceStates), { nil: null }),
    page: fc.integer({ min: 1, max: 9999 }),
  })
  fc.assert(
    fc.property(questions, (query) => {
      const { searchParams } = new URL(serviceListHref(query), 'https://example.ir')
      expect(readServiceList(Object.fromEntries(searchParams))).toEqual(query)
    }),
  )
})
