import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { addDays } from '../../../src/domain/calendar/isoDate'
import type { Answers } from '../../../src/domain/forms/definition'
import { CHALLENGE_LIVES_MS, LEAST_FILLING_MS } from '../../../src/domain/forms/public/challenge'
import { shiftClockForTests, today } from '../../../src/lib/clock'
import { downloadSubmissions } from '../../../src/services/forms/downloadSubmissions'
import type { Proof } from '../../../src/domain/forms/public/challenge'
import { giveChallenge } from '../../../src/services/forms/public/challenges'
import { checkResponse } from '../../../src/services/forms/public/checkResponse'
import { limits } from '../../../src/services/forms/public/limits'
import { listPublicForms, publicFormAt, readPublicForm } from '../../../src/services/forms/public/publicForm'
import type { Sending } from '../../../src/services/forms/public/receiveResponse'
import { receiveResponse } from '../../../src/services/forms/public/receiveResponse'
import { readResponse } from '../../../src/services/forms/public/readResponse'
import { listPublicFormDesks, listResponses, readPublicFormDesk } from '../../../src/services/forms/public/responseDesk'
import { summariseResponses } from '../../../src/services/forms/public/summariseResponses'
import { publishEdition } from '../../../src/services/forms/publishEdition'
import { cleanUpExpired } from '../../../src/services/system/cleanUp'
import { transition } from '../../../src/services/system/moves'
import { runSql } from '../../../src/services/system/sql'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { makePublicForm, prove, satisfaction } from '../../support/publicForm'
import type { World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World
let form: string
let sent = 0

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  form = await makePublicForm(world, { slug: 'desk' })
})
afterEach(() => shiftClockForTests(0))
afterAll(() => application.close())

/** Somebody at an address of his own, so that no test reaches the limits of another. */
const visitor = (address = `192.0.2.${(sent += 1)}`): Promise<PayloadRequest> =>
  createLocalReq({ req: { headers: new Headers({ 'x-forwarded-for': address }) } }, application.payload)

const key = () => Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('')

/** A solved challenge that was asked for long enough ago. */
function proof(formId = form): Proof {
  const solved = prove(giveChallenge(formId))
  shiftClockForTests(LEAST_FILLING_MS)
  return solved
}

async function sending(answers: Answers, changes: Partial<Sending> = {}): Promise<Sending> {
  const { edition } = await publicFormAt(await visitor(), 'desk')
  return { key: key(), edition, answers, proof: proof(), trap: '', ...changes }
}
const send = async (answers: Answers, changes: Partial<Sending> = {}) =>
  receiveResponse(await visitor(), 'desk', await sending(answers, changes))
const countAll = async () => {
  const [row] = await runSql<{ count: number }>(
    await visitor(),
    sql`select count(*)::int as count from public_responses`,
  )
  return row?.count
}

describe('a form is refused', () => {
  const save = async (data: Record<string, unknown>) => {
    const { user } = await world.as('manager')
    return world.payload.create({
      collection: 'forms',
      overrideAccess: false,
      user,
      data: { title: 'x', submitButtonLabel: 'x', province: world.provinces.here, fields: [], ...data } as never,
    })
  }
  test.each([
    ['a measure', { fields: [{ blockType: 'measure', name: 'm', label: 'm', measure: 'G-1' }] }, 'notPublic'],
    ['no address', { publicPage: {} }, 'required'],
    [
      'a closing before its opening',
      { publicPage: { slug: 'q', opensOn: '2026-02-02', closesOn: '2026-02-01' } },
      'boundsCrossed',
    ],
  ])('to be public with %s', async (_, data, code) => {
    const fields = ('fields' in data ? data.fields : []).map((field) => ({ ...field, measure: world.measures['G-1'] }))
    const asked = { publicPage: { slug: 'x' }, ...data, fields, audience: 'public' }
    const refused = save(asked).catch((error: unknown) => error)
    expect(JSON.stringify(await refused)).toContain(code)
  })

  test('an address that another form has, or that is none', async () => {
    await expect(save({ audience: 'public', publicPage: { slug: 'desk' } })).rejects.toBeDefined()
    await expect(save({ audience: 'public', publicPage: { slug: 'track' } })).rejects.toBeDefined()
  })

  test.each(['farManager', 'general', 'liaison'] as const)('to be published by %s', async (name) => {
    await expect(publishEdition(await world.as(name), form)).rejects.toMatchObject({ isProblem: true })
  })

  test('to be published again unchanged', async () => {
    await expect(publishEdition(await world.as('manager'), form)).rejects.toMatchObject({ code: 'notReady' })
  })
})

describe('a response is refused', () => {
  afterEach(async () => expect(await countAll()).toBe(0))

  test('of a form that is not there, not published, not yet open or closed', async () => {
    const asked = await sending({ mood: 'good' })
    await expect(receiveResponse(await visitor(), 'nowhere', asked)).rejects.toMatchObject({ code: 'notFound' })
    await makePublicForm(world, { slug: 'later', opensOn: addDays(today(), 3) })
    const past = { opensOn: addDays(today(), -9), closesOn: addDays(today(), -1) }
    await makePublicForm(world, { slug: 'past', ...past })
    await expect(receiveResponse(await visitor(), 'later', asked)).rejects.toMatchObject({ code: 'windowNotOpen' })
    await expect(receiveResponse(await visitor(), 'past', asked)).rejects.toMatchObject({ code: 'windowClosed' })
    expect((await listPublicForms(await visitor())).map(({ slug }) => slug).sort()).toEqual(['desk', 'later'])
  })

  test.each([
    ['a forged signature', ({ token, numbers }: Proof) => ({ token: `${token.slice(0, -2)}xx`, numbers }), 'wrong'],
    ['another puzzle', ({ token, numbers }: Proof) => ({ token: token.replace('.16.12.', '.1.1.'), numbers }), 'wrong'],
    ['work that was not done', ({ token }: Proof) => ({ token, numbers: Array<number>(16).fill(0) }), 'wrong'],
    ['no work', ({ token }: Proof) => ({ token, numbers: [] }), 'wrong'],
    ['nothing', () => ({ token: '', numbers: [] }), 'wrong'],
  ])('with %s', async (_, change, what) => {
    await expect(send({ mood: 'good' }, { proof: change(proof()) })).rejects.toMatchObject({
      code: 'challengeRefused',
      details: { what },
    })
  })

  test('with the work for another form', async () => {
    const other = await makePublicForm(world, { slug: 'other' })
    await expect(send({ mood: 'good' }, { proof: proof(other) })).rejects.toMatchObject({ details: { what: 'wrong' } })
  })

  test('that comes sooner than anybody reads, or after hours', async () => {
    const asked = await sending({ mood: 'good' })
    // The work took its time, which on a busy machine is longer than anybody reads.
    const issuedAtMs = Number(asked.proof.token.split('.')[2])
    shiftClockForTests(issuedAtMs - Date.now())
    await expect(receiveResponse(await visitor(), 'desk', asked)).rejects.toMatchObject({
      details: { what: 'tooFast' },
    })
    shiftClockForTests(CHALLENGE_LIVES_MS + 60_000)
    await expect(receiveResponse(await visitor(), 'desk', asked)).rejects.toMatchObject({
      details: { what: 'expired' },
    })
  })

  test('from a machine that fills what no person sees', async () => {
    await expect(send({ mood: 'good' }, { trap: 'http://spam.example' })).rejects.toMatchObject({
      code: 'challengeRefused',
    })
  })

  test('on an edition of another form', async () => {
    const { edition } = await publicFormAt(await visitor(), 'other')
    await expect(send({ mood: 'good' }, { edition })).rejects.toMatchObject({ code: 'staleRevision' })
  })

  test.each([
    ['an unknown field', { mood: 'good', x: '1' }, 'unknown'],
    ['a hidden answer', { mood: 'good', why: 'x' }, 'hidden'],
    ['a wrong type', { mood: 'good', minutes: 5 }, 'invalidType'],
    ['a text that is too long', { mood: 'bad', why: 'x'.repeat(9000) }, 'tooLong'],
    ['a number out of bounds', { mood: 'good', minutes: '601' }, 'tooLarge'],
  ])('with %s', async (_, answers, code) => {
    await expect(send(answers)).rejects.toMatchObject({ code: 'invalid', details: { fields: [{ code }] } })
  })

  test('without what is required', async () => {
    await expect(send({ mood: 'bad' })).rejects.toMatchObject({
      code: 'incomplete',
      details: { fields: [{ path: 'why', code: 'required' }] },
    })
  })

  test('from an address that sends too often, whatever it claims; others go on', async () => {
    const asked = await sending({}, { trap: 'machine' })
    for (let at = 0; at < limits.send.most; at += 1)
      await expect(receiveResponse(await visitor(`10.0.0.${at}, 203.0.113.9`), 'desk', asked)).rejects.toMatchObject({
        code: 'challengeRefused',
      })
    await expect(receiveResponse(await visitor('203.0.113.9'), 'desk', asked)).rejects.toMatchObject({
      code: 'tooManyRequests',
      details: { what: 'publicForm' },
    })
    await expect(receiveResponse(await visitor('203.0.113.10'), 'desk', asked)).rejects.toMatchObject({
      code: 'challengeRefused',
    })
    const kept = await runSql(await visitor(), sql`select key from public_form_attempts where key like '%203.0.113%'`)
    expect(kept).toEqual([])
  })
})

describe('a response', () => {
  test('that is sent three times at once is one, with one code', async () => {
    const asked = await sending({ mood: 'bad', why: 'صف دراز بود.' })
    const again = { ...asked, proof: proof() }
    const answers = await Promise.all(
      [asked, asked, again].map(async (one) => receiveResponse(await visitor(), 'desk', one)),
    )
    expect(new Set(answers.map(({ code }) => code)).size).toBe(1)
    expect(await countAll()).toBe(1)
    const events = await runSql(await visitor(), sql`select 1 from audit_events where event = 'response.received'`)
    expect(events).toHaveLength(1)
    // What was lost on the way back comes again, also when the form has closed since.
    const { publicPage } = await world.payload.findByID({ collection: 'forms', id: form, depth: 0 })
    const closed = { ...publicPage, closesOn: addDays(today(), -1) }
    await world.payload.update({ collection: 'forms', id: form, data: { publicPage: closed } })
    expect(await receiveResponse(await visitor(), 'desk', asked)).toEqual(answers[0])
    await world.payload.update({ collection: 'forms', id: form, data: { publicPage } })
  })

  test('does not come twice from one challenge', async () => {
    const asked = await sending({ mood: 'good' })
    await receiveResponse(await visitor(), 'desk', asked)
    const outcome = receiveResponse(await visitor(), 'desk', { ...asked, key: key() })
    await expect(outcome).rejects.toMatchObject({ details: { what: 'used' } })
  })

  test('is told to who has its code, without a word of it', async () => {
    const { code, seal } = await send({ mood: 'bad', why: 'رازی در میان است.' })
    const check = await checkResponse(await visitor(), code.toLowerCase())
    expect(check).toMatchObject({ code, state: 'received', sealed: seal, computed: seal, reply: null })
    expect(JSON.stringify(check)).not.toContain('رازی')
    expect(await checkResponse(await visitor(), '3333-3333-3333')).toBeNull()
  })

  test('keeps the edition on which it was given; a newer one takes over, the older one still for a day', async () => {
    const before = await sending({ mood: 'good' })
    await world.payload.update({
      collection: 'forms',
      id: form,
      data: { fields: [...satisfaction, { blockType: 'yesNo', name: 'again', label: 'باز می‌آیید؟' }] as never },
    })
    await publishEdition(await world.as('manager'), form)
    expect((await readPublicForm(await visitor(), 'desk')).edition).not.toBe(before.edition)
    await receiveResponse(await visitor(), 'desk', before)
    shiftClockForTests(25 * 60 * 60_000)
    const stale = { ...before, key: key(), proof: prove(giveChallenge(form)) }
    shiftClockForTests(25 * 60 * 60_000 + LEAST_FILLING_MS)
    await expect(receiveResponse(await visitor(), 'desk', stale)).rejects.toMatchObject({ code: 'staleRevision' })
  })

  test('cannot be changed or taken away behind the back of everybody', async () => {
    for (const statement of [
      sql`update public_responses set answers = '{"mood":"good"}'`,
      sql`update public_responses set answers = '{}'`,
      sql`update public_responses set seal = 'x'`,
      sql`delete from public_responses`,
      sql`truncate public_responses cascade`,
    ])
      await expect(runSql(await visitor(), statement)).rejects.toMatchObject({ cause: { code: 'KA001' } })
  })
})

describe('staff', () => {
  let id: string
  beforeAll(async () => {
    const { code } = await send({ mood: 'bad', why: 'پله‌ها بلند است.', minutes: '12' })
    const [row] = await runSql<{ id: string }>(
      await visitor(),
      sql`select id from public_responses where code = ${code}`,
    )
    id = row?.id ?? ''
  })

  test.each(['farManager', 'editor', 'liaison', 'general'] as const)('%s reads nothing of it', async (name) => {
    const req = await world.as(name)
    await expect(listResponses(req, { formId: form, state: null, page: 1 })).rejects.toMatchObject({ code: 'notFound' })
    await expect(readResponse(req, form, id)).rejects.toMatchObject({ code: 'notFound' })
    await expect(summariseResponses(req, form)).rejects.toMatchObject({ code: 'notFound' })
    await expect(downloadSubmissions(req, { formId: form, file: 'answers.csv' })).rejects.toMatchObject({
      code: 'notFound',
    })
    expect((await listPublicFormDesks(req)).map(({ id }) => id)).not.toContain(form)
    const move = transition({ req, noun: 'publicResponse', id, move: 'see' })
    await expect(move).rejects.toMatchObject({ code: 'notFound' })
    const { docs } = await world.payload
      .find({ collection: 'public-responses', overrideAccess: false, user: req.user })
      .catch(() => ({ docs: [] }))
    expect(docs).toEqual([])
  })

  test('who only read do not reply, and nobody replies with nothing or removes without a reason', async () => {
    expect((await readResponse(await world.as('head'), form, id)).mayReply).toBe(false)
    const move = async (who: 'head' | 'manager', name: string, input = {}) =>
      transition({ req: await world.as(who), noun: 'publicResponse', id, move: name, input })
    await expect(move('head', 'reply', { reply: 'سپاس' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(move('manager', 'reply', { reply: '  ' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(move('manager', 'remove')).rejects.toMatchObject({ code: 'reasonRequired' })
  })

  test('see it, reply once, and the sender reads the reply', async () => {
    const req = await world.as('manager')
    const before = await readPublicFormDesk(req, form)
    await transition({ req, noun: 'publicResponse', id, move: 'see' })
    const after = await readPublicFormDesk(req, form)
    expect([after.total, after.unread]).toEqual([before.total, before.unread - 1])
    const reply = (text: string) =>
      transition({ req, noun: 'publicResponse', id, move: 'reply', input: { reply: text } })
    const both = await Promise.allSettled([reply('سطح شیب‌دار ساخته شد.'), reply('پاسخ دیگر')])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { code, reply: said, said: answers } = await readResponse(req, form, id)
    expect(answers.answers).toEqual({ mood: 'bad', why: 'پله‌ها بلند است.', minutes: '12' })
    expect(await checkResponse(await visitor(), code)).toMatchObject({ state: 'answered', reply: said })
  })

  test('take it out as a sheet, with its words', async () => {
    const response = await downloadSubmissions(await world.as('manager'), { formId: form, file: 'answers.csv' })
    const text = await response.text()
    expect(text).toContain('پله‌ها بلند است.')
    expect(text).toContain('کد پیگیری')
    const book = await downloadSubmissions(await world.as('head'), { formId: form, file: 'answers.xlsx' })
    expect((await book.arrayBuffer()).byteLength).toBeGreaterThan(2000)
  })

  test('see what was chosen, over all editions', async () => {
    const { choices } = await summariseResponses(await world.as('deputy'), form)
    const mood = choices.find(({ name }) => name === 'mood')
    expect(mood?.options.map(({ count }) => count).reduce((sum, one) => sum + one, 0)).toBe(mood?.answered)
    expect(choices.find(({ name }) => name === 'again')).toMatchObject({ answered: 0 })
  })

  test('remove abuse with a reason: the words go, the trace stays', async () => {
    const req = await world.as('manager')
    const { code } = await readResponse(req, form, id)
    await transition({ req, noun: 'publicResponse', id, move: 'remove', input: { reason: 'توهین به کارکنان' } })
    expect(await checkResponse(await visitor(), code)).toMatchObject({ state: 'removed', reply: null, computed: null })
    expect((await readResponse(req, form, id)).said.answers).toEqual({})
    const kept = await runSql(await visitor(), sql`select 1 from public_responses where answers::text like '%پله%'`)
    expect(kept).toEqual([])
    const [event] = await runSql<{ reason: string }>(
      await visitor(),
      sql`select details->>'reason' as reason from audit_events where event = 'response.removed' and subject_id = ${id}`,
    )
    expect(event?.reason).toBe('توهین به کارکنان')
  })
})

test('what was counted and used is cleaned away when it has expired', async () => {
  shiftClockForTests(3 * 24 * 60 * 60_000)
  await cleanUpExpired(await visitor())
  const left = await runSql(
    await visitor(),
    sql`select key from public_form_attempts union all select id::text from public_form_challenges`,
  )
  expect(left).toEqual([])
})
