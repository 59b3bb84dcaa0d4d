import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Change, Ports, SavedAnswer, Saver } from '../../../src/components/portal/fill/saver'
import { createSaver } from '../../../src/components/portal/fill/saver'
import type { Answers } from '../../../src/domain/forms/definition'
import { mergeChange } from '../../../src/domain/forms/merge'
import type { ClientProblem, Sent } from '../../../src/components/ui/problem'

/** A server of one form, with the real rule of merging, and a line that can be cut. */
class Server {
  revision = 0
  answers: Answers = {}
  touched: Record<string, number> = {}
  line: 'up' | 'down' | 'answerLost' = 'up'
  refuse: ClientProblem | null = null
  received: Change[] = []

  save(change: Change): Sent<SavedAnswer> {
    this.received.push(structuredClone(change))
    if (this.refuse) return { ok: false, problem: this.refuse }
    const touched = Object.keys(this.touched).filter((name) => (this.touched[name] ?? 0) > change.revision)
    const { answers, others, colliding } = mergeChange(this.answers, change.answers, touched)
    if (colliding.length > 0) {
      const fields = colliding.map((path) => ({ path, message: 'تغییر کرده' }))
      const data = { revision: this.revision, others }
      return { ok: false, problem: { code: 'staleRevision', status: 409, message: 'کهنه', fields, data } }
    }
    this.revision += 1
    this.answers = answers
    for (const name of Object.keys(change.answers)) this.touched[name] = this.revision
    return { ok: true, data: { revision: this.revision, savedAt: '2026-11-22T11:02:00.000Z', others } }
  }
}

const lost: Sent<never> = { ok: false, problem: { code: 'network', status: 0, message: 'قطع است' } }
const refusal = (status: number, code: string, fields: { path: string; message: string }[] = []): ClientProblem => ({
  code,
  status,
  message: code,
  fields,
})

let server: Server
let kept: Change | null
let timers: { work: () => void; ms: number; off: boolean }[]

function open(revision = server.revision, answers: Answers = { ...server.answers }): Saver {
  const ports: Ports = {
    send: async (change) => {
      await Promise.resolve()
      if (server.line === 'down') return lost
      const answer = server.save(change)
      return server.line === 'answerLost' ? lost : answer
    },
    faultsOf: (name, value): Record<string, string> => (value === 'خطا' ? { [`${name}.actual`]: 'نادرست' } : {}),
    keep: (unsaved) => {
      kept = structuredClone(unsaved)
    },
    later: (work, ms) => {
      const timer = { work, ms, off: false }
      timers.push(timer)
      return () => {
        timer.off = true
      }
    },
  }
  return createSaver({ answers, revision, savedAt: null }, ports)
}
/** Lets the time pass that the saver has asked for. */
const pass = async (saver: Saver) => {
  for (const timer of timers.splice(0)) if (!timer.off) timer.work()
  await saver.flush()
}

beforeEach(() => {
  server = new Server()
  kept = null
  timers = []
})

describe('what is not saved', () => {
  test('an answer that cannot be read stays here with its reason, and the others go', async () => {
    const saver = open()
    saver.change('a', 'خطا')
    saver.change('b', '1')
    await saver.flush()
    expect(server.answers).toEqual({ b: '1' })
    expect(saver.draft()).toMatchObject({ refusals: { 'a.actual': 'نادرست' }, unsaved: ['a'] })
    saver.change('a', '2')
    expect(saver.draft().refusals).toEqual({})
    await saver.flush()
    expect(server.answers).toEqual({ a: '2', b: '1' })
  })

  test('what the server refuses by name is not sent again as it stands; the rest is', async () => {
    const saver = open()
    server.refuse = refusal(422, 'invalid', [{ path: 'a.actual', message: 'نه' }])
    saver.change('a', '1')
    saver.change('b', '1')
    const flushed = saver.flush()
    await Promise.resolve()
    await Promise.resolve()
    server.refuse = null
    await flushed
    expect(server.answers).toEqual({ b: '1' })
    expect(saver.draft().refusals).toEqual({ 'a.actual': 'نه' })
    await saver.flush()
    expect(server.received).toHaveLength(2)
  })

  test.each([
    [401, 'notSignedIn'],
    [403, 'forbidden'],
    [409, 'windowClosed'],
    [409, 'moveNotPossible'],
    [422, 'invalid'],
  ])('after %s %s the saving stops until somebody resumes it, and nothing is forgotten', async (status, code) => {
    const saver = open()
    server.refuse = refusal(status, code)
    saver.change('a', '1')
    await saver.flush()
    expect(saver.draft()).toMatchObject({ halted: { code }, unsaved: ['a'], status: 'failed' })
    await pass(saver)
    expect(server.received).toHaveLength(1)
    expect(kept).toEqual({ revision: 0, answers: { a: '1' } })
    server.refuse = null
    await saver.resume()
    expect(server.answers).toEqual({ a: '1' })
    expect(kept).toBeNull()
  })
})

describe('a line that is cut', () => {
  test('keeps the words in the browser and sends them when it is back, waiting longer each time', async () => {
    const saver = open()
    server.line = 'down'
    saver.change('a', '1')
    await saver.flush()
    expect(saver.draft().status).toBe('offline')
    await pass(saver)
    await pass(saver)
    expect(timers.filter(({ off }) => !off).map(({ ms }) => ms)).toEqual([12000])
    expect(kept).toEqual({ revision: 0, answers: { a: '1' } })
    server.line = 'up'
    await pass(saver)
    expect(server.answers).toEqual({ a: '1' })
    expect(saver.draft()).toMatchObject({ status: 'saved', unsaved: [], savedAt: '2026-11-22T11:02:00.000Z' })
    expect(kept).toBeNull()
  })

  test('an answer that was lost on the way back is asked for again, and is no collision with oneself', async () => {
    const saver = open()
    server.line = 'answerLost'
    saver.change('a', { actual: '1', explanation: null })
    await saver.flush()
    server.line = 'up'
    await pass(saver)
    expect(saver.draft()).toMatchObject({ unsaved: [], conflicts: {}, status: 'saved' })
    expect(server.answers).toEqual({ a: { actual: '1', explanation: null } })
  })

  test('what a closed browser kept is taken up again, as of what was seen then', async () => {
    const first = open()
    server.line = 'down'
    first.change('a', 'mine')
    await first.flush()
    const memory = kept
    server.line = 'up'
    server.save({ revision: 0, answers: { a: 'theirs', b: 'theirs' } })
    const second = open()
    if (memory) second.restore(memory)
    await second.flush()
    expect(second.draft().conflicts).toEqual({ a: { mine: 'mine', theirs: 'theirs' } })
    expect(server.answers).toEqual({ a: 'theirs', b: 'theirs' })
  })

  test('what was saved after all is not taken up', () => {
    server.save({ revision: 0, answers: { a: '1' } })
    const saver = open()
    saver.restore({ revision: 0, answers: { a: '1' } })
    expect(saver.draft().unsaved).toEqual([])
    expect(kept).toBeNull()
  })
})

describe('two people at once', () => {
  test('other fields come in, one’s own stay', async () => {
    const saver = open()
    server.save({ revision: 0, answers: { b: 'theirs' } })
    saver.change('a', 'mine')
    await saver.flush()
    expect(saver.draft().answers).toEqual({ a: 'mine', b: 'theirs' })
    expect(server.answers).toEqual({ a: 'mine', b: 'theirs' })
  })

  test.each([
    ['mine', { a: 'mine', b: '1' }],
    ['theirs', { a: 'theirs', b: '1' }],
  ] as const)('the same field waits for a choice while the rest is saved: %s', async (whose, expected) => {
    const saver = open()
    server.save({ revision: 0, answers: { a: 'theirs' } })
    saver.change('a', 'mine')
    saver.change('b', '1')
    await saver.flush()
    expect(saver.draft().conflicts).toEqual({ a: { mine: 'mine', theirs: 'theirs' } })
    expect(server.answers).toEqual({ a: 'theirs', b: '1' })
    saver.choose('a', whose)
    await saver.flush()
    expect(server.answers).toEqual(expected)
    expect(saver.draft()).toMatchObject({ answers: expected, conflicts: {}, unsaved: [] })
  })

  test('words that are being typed while a colleague’s come in are not overwritten', async () => {
    const saver = open()
    saver.change('a', '1')
    const flushed = saver.flush()
    saver.change('b', 'mine')
    server.save({ revision: 0, answers: { b: 'theirs' } })
    await flushed
    expect(saver.draft().conflicts).toEqual({ b: { mine: 'mine', theirs: 'theirs' } })
    expect(server.answers).toMatchObject({ b: 'theirs' })
  })

  test('a page that is loaded anew shows what colleagues saved, and keeps what is not saved yet', () => {
    const saver = open()
    saver.change('a', 'mine')
    server.save({ revision: 0, answers: { b: 'theirs' } })
    saver.renew(server)
    expect(saver.draft()).toMatchObject({ answers: { a: 'mine', b: 'theirs' }, revision: 0 })
  })
})

describe('saving', () => {
  test('waits for a pause, and sends only what changed, once', async () => {
    const saver = open()
    saver.change('a', '1')
    saver.change('a', '12')
    saver.change('b', '1')
    expect(timers.filter(({ off }) => !off)).toHaveLength(1)
    await pass(saver)
    await saver.flush()
    expect(server.received).toEqual([{ revision: 0, answers: { a: '12', b: '1' } }])
  })

  test('what is typed while a request is under way goes with the next one', async () => {
    const saver = open()
    saver.change('a', '1')
    const flushed = saver.flush()
    saver.change('a', '12')
    await flushed
    expect(server.received.map(({ answers }) => answers)).toEqual([{ a: '1' }, { a: '12' }])
    expect(saver.draft()).toMatchObject({ unsaved: [], revision: 2 })
  })

  test('an answer that is taken away is saved as none', async () => {
    const saver = open()
    saver.change('a', undefined)
    await saver.flush()
    expect(server.answers).toEqual({ a: null })
    expect(saver.draft().unsaved).toEqual([])
  })
})
