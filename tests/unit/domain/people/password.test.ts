import { describe, expect, test } from '@jest/globals'
import { PASSWORD_MAX, PASSWORD_MIN, passwordProblem } from '../../../../src/domain/people/password'

describe('passwords that are refused', () => {
  test.each([
    ['nothing', '', 'passwordTooShort'],
    ['one letter too few', 'a1b2c3d4e', 'passwordTooShort'],
    ['nine letters of two halves each, which are no eighteen', '😀'.repeat(9), 'passwordTooShort'],
    ['one letter again and again', 'aaaaaaaaaaaa', 'passwordTooPlain'],
    ['two letters again and again', 'ababababababab', 'passwordTooPlain'],
    ['a whole page', 'abc'.repeat(100), 'tooLong'],
  ])('%s', (_, password, code) => expect(passwordProblem(password)).toMatchObject({ path: 'password', code }))

  test('saying how long they must be', () => {
    expect(passwordProblem('short')?.values).toEqual({ min: PASSWORD_MIN })
    expect(passwordProblem('abc'.repeat(100))?.values).toEqual({ max: PASSWORD_MAX })
  })
})

test.each(['a1b2c3d4e5', 'در سبزوار باران آمد', 'abc'.repeat(66)])('taken: %s', (password) => {
  expect(passwordProblem(password)).toBeNull()
})
