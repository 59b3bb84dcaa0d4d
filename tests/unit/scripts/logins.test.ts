import { describe, expect, test } from '@jest/globals'
import { loginLines } from '../../../scripts/lib/logins.mjs'

const person = (email: string, role: string, telling = false) => ({
  email,
  role,
  telling,
  name: `نام ${email}`,
  password: `secret-${email}`,
  where: '/portal',
})

describe('the log-ins that a start tells', () => {
  test('never everybody of a role: who has work comes before who was first', () => {
    const lines = loginLines(
      [
        person('deputy', 'deputy'),
        person('a01', 'liaison'),
        person('a03', 'liaison', true),
        person('a04', 'liaison', true),
      ],
      '/data/logins.json',
    )
    expect(lines).toEqual([
      '  deputy  secret-deputy  /portal  deputy   نام deputy',
      '  a03     secret-a03     /portal  liaison  نام a03',
      '',
      '  … و ۲ نفر دیگر در logins.json · and 2 more in /data/logins.json',
    ])
  })

  test('nothing of others when there are none', () => {
    expect(loginLines([person('deputy', 'deputy')], '/data/logins.json')).toHaveLength(1)
  })
})
