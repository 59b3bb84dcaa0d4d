import { describe, expect, test } from '@jest/globals'
import { LONGEST_OUTAGE, MOST_ATTEMPTS, refusalOf, retryIn } from '../../../src/services/system/outboxRefusal'

const later = { kind: 'later', reason: '' } as const
const server = { kind: 'server', reason: '' } as const
const fresh = { attempts: 1, ageMs: 0, chance: 0.5 }

describe('given up', () => {
  test.each([
    ['a mailbox that is not there', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }],
    ['a message that the server will not have', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }],
    ['an address that is none', { code: 'EENVELOPE', message: 'No recipients defined' }],
  ])('at once: %s', (_, error) => {
    expect(refusalOf(error).kind).toBe('never')
    expect(retryIn(refusalOf(error), fresh)).toBeNull()
  })

  test('a recipient who said «later» ten times', () => {
    expect(retryIn(later, { ...fresh, attempts: MOST_ATTEMPTS - 1 })).not.toBeNull()
    expect(retryIn(later, { ...fresh, attempts: MOST_ATTEMPTS })).toBeNull()
  })

  test('news that waited three days for the mail server, however often it was tried', () => {
    expect(retryIn(server, { attempts: 500, ageMs: LONGEST_OUTAGE, chance: 0.5 })).not.toBeNull()
    expect(retryIn(server, { attempts: 1, ageMs: LONGEST_OUTAGE + 1, chance: 0.5 })).toBeNull()
  })
})

describe('tried again', () => {
  test.each([
    ['later', 'a full mailbox', { command: 'RCPT TO', responseCode: 452 }],
    ['later', 'greylisting', { command: 'DATA', responseCode: 451 }],
    ['server', 'a server that is not there', { code: 'ECONNECTION', command: 'CONN' }],
    ['server', 'silence', { code: 'ETIMEDOUT', command: 'CONN' }],
    ['server', 'a wrong password of ours', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }],
    ['server', 'our own address refused', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }],
    ['server', 'a server that closes', { command: 'DATA', responseCode: 421 }],
    ['server', 'something unknown', 'boom'],
  ])('as a matter of %s: %s', (kind, _, error) => {
    expect(refusalOf(error).kind).toBe(kind)
    expect(retryIn(refusalOf(error), fresh)).toBeGreaterThan(0)
  })

  test('after delays that double up to a limit', () => {
    const delays = [1, 2, 3, 9].map((attempts) => retryIn(later, { ...fresh, attempts }))
    expect(delays).toEqual([30_000, 60_000, 120_000, 3_600_000])
  })

  test('spread by a fifth to either side', () => {
    expect([0, 1].map((chance) => retryIn(later, { ...fresh, chance }))).toEqual([24_000, 36_000])
  })
})
