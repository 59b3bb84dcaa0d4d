import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { requestPasswordReset } from '../../../src/services/organisation/requestPasswordReset'
import { resetPassword } from '../../../src/services/organisation/resetPassword'
import { mailboxMailer } from '../../../src/services/system/mailbox'
import { deliverDue } from '../../../src/services/system/outbox'
import { openPayload, type TestPayload } from '../../support/payload'
import { rest, signIn } from '../../support/rest'
import { castEmail, castPassword, makeWorld, type CastName, type World } from '../../support/world'

let opened: TestPayload
let world: World

type Message = { to: string; subject: string; text: string; html: string; province_id: string | null }

const query = async <Found extends Record<string, unknown>>(statement: string) =>
  (await opened.payload.db.pool.query<Found>(statement)).rows
const newPassword = 'گذرواژه تازه من است'

beforeAll(async () => {
  opened = await openPayload()
  world = await makeWorld(opened.payload)
})
afterAll(() => opened.close())
beforeEach(() => query('delete from notices; delete from mailbox; update users set reset_password_requested_at = null'))

const ask = async (email: string) =>
  requestPasswordReset({ payload: opened.payload, req: await createLocalReq({}, opened.payload), email })
const set = async (token: string, password: string) =>
  resetPassword({ payload: opened.payload, req: await createLocalReq({}, opened.payload), token, password })

/** Sends what waits into the local mailbox and gives its messages. */
async function mail(): Promise<Message[]> {
  const req = await createLocalReq({}, opened.payload)
  while ((await deliverDue({ req, mailer: mailboxMailer(req) })) > 0);
  return query<Message>('select "to", subject, text, html, province_id from mailbox order by created_at')
}

/** The code in the mail that this person got. */
async function codeFor(name: CastName): Promise<string> {
  await ask(castEmail(name))
  const message = (await mail()).findLast(({ to }) => to === castEmail(name))
  return /\/portal\/reset\?token=([0-9a-f]+)/.exec(message?.text ?? '')?.[1] ?? ''
}

describe('refused', () => {
  test.each(['short', 'a1b2c3d4e', 'aaaaaaaaaaaa', ''])('a weak new password by a link: «%s»', async (password) => {
    const code = await codeFor('general')
    await expect(set(code, password)).rejects.toThrow()
    expect(await signIn(opened.payload, castEmail('general'), castPassword)).toBeTruthy()
  })

  test('a weak password for a new account, and for one’s own, with its sentence', async () => {
    const headers = await signIn(opened.payload, castEmail('admin'), castPassword)
    const body = { name: 'x', email: 'new@example.ir', password: 'short', roles: [{ role: 'national' }] }
    const made = await rest(opened.payload, 'POST', '/users', { headers, body })
    expect(made).toMatchObject({ status: 422, body: { errors: [{ name: 'invalid' }] } })
    expect(JSON.stringify(made.body)).toContain('دست‌کم ۱۰ نویسه')
    const own = await rest(opened.payload, 'PATCH', `/users/${world.userId('admin')}`, {
      headers,
      body: { password: 'short' },
    })
    expect(own.status).toBe(422)
    expect(await signIn(opened.payload, castEmail('admin'), castPassword)).toBeTruthy()
  })

  test('a code that is wrong, and one that is empty', async () => {
    await expect(set('0'.repeat(40), newPassword)).rejects.toMatchObject({ code: 'resetLinkInvalid', status: 410 })
    await expect(set('', newPassword)).rejects.toMatchObject({ code: 'resetLinkInvalid' })
  })

  test('a code that is an hour old', async () => {
    const code = await codeFor('specific')
    await query(`update users set reset_password_expiration = now() - interval '1 second'`)
    await expect(set(code, newPassword)).rejects.toMatchObject({ code: 'resetLinkInvalid' })
  })

  test('a code that was used', async () => {
    const code = await codeFor('committee')
    await set(code, newPassword)
    await expect(set(code, 'یک گذرواژه دیگر')).rejects.toMatchObject({ code: 'resetLinkInvalid' })
  })

  test('an account that was switched off', async () => {
    const code = await codeFor('member')
    await opened.payload.update({
      collection: 'users',
      id: world.userId('member'),
      data: { active: false },
      overrideAccess: true,
    })
    await expect(set(code, newPassword)).rejects.toMatchObject({ code: 'wrongCredentials' })
    expect(
      await query(`select 1 from notices where event = 'user.passwordReset' and to_address like 'member@%'`),
    ).toEqual([])
  })
})

describe('a forgotten password', () => {
  test('answers the same for an account that there is not, and mails nobody', async () => {
    await expect(ask('nobody@example.ir')).resolves.toBeUndefined()
    expect(await mail()).toEqual([])
  })

  test('is mailed once, however often it is asked for within a minute', async () => {
    await ask(castEmail('governor'))
    await ask(castEmail('governor'))
    expect(await mail()).toHaveLength(1)
  })

  test('is asked for over Payload’s own door too, and the mail is ours there as well', async () => {
    const body = { email: castEmail('head') }
    expect((await rest(opened.payload, 'POST', '/users/forgot-password', { body })).status).toBe(200)
    const [message] = await mail()
    expect(message?.subject).toBe('ساختن گذرواژهٔ تازه')
    expect(message?.html).not.toContain('/admin/')
  })

  test('mails a Persian message from right to left that leads to the portal, readable by no province’s staff', async () => {
    await ask(castEmail('liaison'))
    const [message] = await mail()
    expect(message).toMatchObject({ to: castEmail('liaison'), subject: 'ساختن گذرواژهٔ تازه', province_id: null })
    expect(message?.html).toContain('<html lang="fa" dir="rtl">')
    expect(message?.html).toMatch(
      new RegExp(`href="${opened.payload.config.serverURL}/portal/reset\\?token=[0-9a-f]{40}"`),
    )
    expect(message?.text).toContain('liaison گرامی')
    expect(message?.text).toContain('/portal/reset?token=')
    expect(message?.text).not.toMatch(/<|&#/)
  })

  test('becomes a new one: the old one and all sessions end, the owner is told, and it is recorded', async () => {
    const before = await signIn(opened.payload, castEmail('liaison'), castPassword)
    const code = await codeFor('liaison')
    const { cookie, next } = await set(code, newPassword)
    expect(cookie).toMatch(/^payload-token=ey.*HttpOnly/)
    expect(next).toBe('/portal')
    const me = await rest(opened.payload, 'GET', '/users/me', { headers: before })
    expect(me.body.user).toBeNull()
    await expect(signIn(opened.payload, castEmail('liaison'), castPassword)).rejects.toThrow()
    expect(await signIn(opened.payload, castEmail('liaison'), newPassword)).toBeTruthy()
    const told = (await mail()).at(-1)
    expect(told).toMatchObject({ to: castEmail('liaison'), subject: 'گذرواژهٔ شما تغییر کرد' })
    const events = await query(
      `select actor_name, subject_id from audit_events where event = 'user.passwordReset' and actor_name = 'liaison'`,
    )
    expect(events).toEqual([{ actor_name: 'liaison', subject_id: world.userId('liaison') }])
  })

  test('leads on to where the person works', async () => {
    expect((await set(await codeFor('deputy'), newPassword)).next).toBe('/portal')
    expect((await set(await codeFor('editor'), newPassword)).next).toBe('/admin')
  })
})
