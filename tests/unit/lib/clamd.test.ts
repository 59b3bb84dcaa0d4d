import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { askClamd } from '../../../src/lib/clamd'
import { freePort } from '../../../scripts/lib/ports.mjs'
import type { Clamd } from '../../support/clamd'
import { eicar, openClamd } from '../../support/clamd'

let clamd: Clamd
beforeAll(async () => {
  clamd = await openClamd()
})
beforeEach(() => clamd.behave('scan'))
afterAll(() => clamd.close())

describe('what is no verdict', () => {
  test.each(['error', 'hangUp', 'half'] as const)('a scanner that answers with %s', async (how) => {
    clamd.behave(how)
    await expect(askClamd(clamd.url, Buffer.from('harmless'))).rejects.toThrow()
  })

  test('nobody there, and one that says nothing', async () => {
    await expect(askClamd(`tcp://127.0.0.1:${await freePort()}`, Buffer.from('x'))).rejects.toThrow(/ECONNREFUSED/)
    const { createServer } = await import('node:net')
    const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const { port } = silent.address() as { port: number }
    await expect(askClamd(`tcp://127.0.0.1:${port}`, Buffer.from('x'), 100)).rejects.toThrow(/silent/)
    silent.close()
  })
})

describe('a verdict', () => {
  test('on bytes that arrive whole, over many chunks', async () => {
    const bytes = Buffer.alloc(300_001, 'harmless ')
    expect(await askClamd(clamd.url, bytes)).toEqual({ virus: null })
    expect(clamd.seen.at(-1)?.equals(bytes)).toBe(true)
    expect(await askClamd(clamd.url, Buffer.alloc(0))).toEqual({ virus: null })
  })

  test('names what it found, wherever it stands', async () => {
    const bytes = Buffer.concat([Buffer.alloc(65_530), Buffer.from(eicar), Buffer.alloc(100)])
    expect(await askClamd(clamd.url, bytes)).toEqual({ virus: 'Eicar-Signature' })
  })
})
