import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { today } from '../../../src/lib/clock'
import { problemFromDatabase } from '../../../src/lib/databaseErrors'
import { compareSla } from '../../../src/services/sla/compareSla'
import { earliestTermination } from '../../../src/services/sla/slaFacts'
import { openableScans, signatureScan } from '../../../src/services/sla/signatureScans'
import { signWithScan } from '../../../src/services/sla/signWithScan'
import { terminateDueSlas } from '../../../src/services/sla/terminateDue'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { draftSla, enforceSla, moveSla } from '../../support/sla'
import type { CastName, World } from '../../support/world'
import { makeWorld } from '../../support/world'

let application: TestPayload
let world: World
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
})
afterAll(() => application.close())

const move = (name: CastName, id: string, made: string, input = {}) => moveSla(world, name, id, made, input)
const query = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await application.payload.db.pool.query<Row>(text, values)).rows
const one = (id: string) => world.payload.findByID({ collection: 'slas', id, ...trusted })
const state = async (id: string) => (await one(id)).workflowState
const told = async (event: string) =>
  (await query<{ to_address: string }>('select to_address from notices where event = $1 order by 1', [event])).map(
    (row) => row.to_address,
  )
const codes = (results: PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === 'fulfilled' ? 'done' : codeOf(result.reason))).sort()
const codeOf = (error: unknown) => problemFromDatabase(error)?.code ?? (error as { code: string }).code

describe('who is refused', () => {
  let id: string
  beforeAll(async () => {
    id = await draftSla(world, 'خدمت رد')
  })

  test.each([
    ['liaison', 'submit', 'notFound'],
    ['farManager', 'submit', 'notFound'],
    ['head', 'submit', 'forbidden'],
    ['general', 'submit', 'forbidden'],
  ] as const)('%s does not %s it: %s', async (name, made, code) => {
    await expect(move(name, id, made)).rejects.toMatchObject({ code })
  })

  test('a draft without obligations is not reviewed, and one without an addressee neither', async () => {
    const empty = await draftSla(world, 'خدمت تهی', {
      providerObligations: [],
      recipients: 'agencies',
      recipientAgencies: [world.agencies.farRoads],
    })
    await expect(move('manager', empty, 'submit')).rejects.toMatchObject({
      code: 'incomplete',
      details: { fields: [{ code: 'providerObligationRequired' }, { code: 'noAddressee' }] },
    })
  })

  test('a draft is not read by agencies; a service is written by the province alone, and its code by nobody', async () => {
    const req = await world.as('director')
    const { docs } = await world.payload.find({ collection: 'slas', req, overrideAccess: false })
    expect(docs).toEqual([])
    const service = String((await one(id)).service)
    const write = async (who: CastName, title: string) =>
      world.payload.update({
        collection: 'services',
        id: service,
        data: { code: '10011776000', title },
        req: await world.as(who),
        overrideAccess: false,
      })
    await expect(write('national', 'دیگر')).rejects.toMatchObject({ status: 403 })
    await expect(write('liaison', 'دیگر')).rejects.toMatchObject({ status: 403 })
    await write('manager', 'تازه')
    const stored = await world.payload.findByID({ collection: 'services', id: service, ...trusted })
    expect(stored).toMatchObject({ title: 'تازه', code: null })
  })

  test('nobody signs for the other side, and nobody without a position', async () => {
    await move('manager', id, 'submit')
    await expect(move('deputy', id, 'sign', { position: 'معاون' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(move('director', id, 'sign', { position: 'مدیر' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(move('head', id, 'sign')).rejects.toMatchObject({ code: 'invalid' })
    await move('head', id, 'sign', { position: 'رئیس سازمان' })
    await expect(move('head', id, 'countersign', { position: 'رئیس' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(move('liaison', id, 'countersign', { position: 'رابط' })).rejects.toMatchObject({ code: 'notFound' })
    await expect(move('manager', id, 'enforce')).rejects.toMatchObject({ code: 'notReady' })
  })

  test('what goes back to draft loses its signatures', async () => {
    await expect(move('manager', id, 'sendBack')).rejects.toMatchObject({ code: 'reasonRequired' })
    await move('manager', id, 'sendBack', { reason: 'اصلاح متن' })
    expect(await query('select 1 from sla_signatures where sla_id = $1', [id])).toEqual([])
  })

  test('an agency that gives the service itself is no recipient of it, and signs it as its provider', async () => {
    const own = await draftSla(world, 'خدمت آب')
    await query('update slas set provider_id = $1 where id = $2', [world.agencies.water, own])
    await move('manager', own, 'submit')
    await expect(move('head', own, 'sign', { position: 'رئیس' })).rejects.toMatchObject({ code: 'forbidden' })
    await move('director', own, 'sign', { position: 'مدیر' })
    await expect(move('director', own, 'countersign', { position: 'مدیر' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await move('otherDirector', own, 'countersign', { position: 'مدیر' })
  })
})

describe('in force', () => {
  let id: string
  beforeAll(async () => {
    id = await draftSla(world, 'خدمت نافذ')
    await move('manager', id, 'submit')
  })

  test('of two heads who sign at once one signs, and a recipient signs once', async () => {
    const sign = () => move('head', id, 'sign', { position: 'رئیس سازمان' })
    expect(codes(await Promise.allSettled([sign(), sign()]))).toEqual(['done', 'moveNotPossible'])
    const countersign = () => move('director', id, 'countersign', { position: 'مدیر' })
    expect(codes(await Promise.allSettled([countersign(), countersign()]))).toEqual(['done', 'duplicate'])
    await move('otherDirector', id, 'countersign', { position: 'مدیر کل' })
    expect(
      await query('select name, position from sla_signatures where sla_id = $1 order by created_at', [id]),
    ).toEqual([
      { name: 'head', position: 'رئیس سازمان' },
      { name: 'director', position: 'مدیر' },
      { name: 'otherDirector', position: 'مدیر کل' },
    ])
  })

  test('a day to come is refused; from its first day on agencies read it and are told', async () => {
    const late = { validFrom: addDays(today(), 1) }
    await expect(move('manager', id, 'enforce', late)).rejects.toMatchObject({ code: 'invalid' })
    await move('manager', id, 'enforce', { validFrom: addDays(today(), -10) })
    expect(await one(id)).toMatchObject({
      workflowState: 'in_force',
      validFrom: addDays(today(), -10),
      validUntil: null,
    })
    const req = await world.as('liaison')
    const { docs } = await world.payload.find({ collection: 'slas', req, overrideAccess: false })
    expect(docs.map((doc) => doc.id)).toEqual([id])
    expect(await told('sla.enforced')).toEqual(expect.arrayContaining(['director@example.ir', 'liaison@example.ir']))
  })

  test.each([
    ['its text', 'update slas set purpose = $$x$$ where id = $1'],
    ['its first day', 'update slas set valid_from = $$2020-01-01$$ where id = $1'],
    ['an obligation', 'update slas_provider_obligations set text = $$x$$ where _parent_id = $1'],
    ['a new row', 'insert into slas_systems (_order, _parent_id, id, name) values (1, $1, $$x$$, $$x$$)'],
    ['a lost row', 'delete from slas_recipient_obligations where _parent_id = $1'],
    [
      'a channel',
      'delete from slas_provider_obligations_channel where parent_id in (select id from slas_provider_obligations where _parent_id = $1)',
    ],
    ['a signature', 'update sla_signatures set name = $$x$$ where sla_id = $1'],
    ['a lost signature', 'delete from sla_signatures where sla_id = $1'],
    ['the whole', 'delete from slas where id = $1'],
  ])('the database refuses to change %s', async (_, text) => {
    await expect(query(text, [id])).rejects.toMatchObject({ code: 'KA001' })
  })

  test('the form refuses it, too', async () => {
    const req = await world.as('manager')
    const change = world.payload.update({ collection: 'slas', id, data: { purpose: 'x' }, req, overrideAccess: false })
    await expect(change).rejects.toMatchObject({ status: 403 })
  })
})

describe('the scan of a signature', () => {
  let id: string
  let scan: string
  beforeAll(async () => {
    id = await draftSla(world, 'خدمت امضا')
    await move('manager', id, 'submit')
  })
  const asked = async (name: CastName) => ({ req: await world.as(name), sla: id, id: scan })

  test('is not kept of who may not sign, and no other file than a PDF is', async () => {
    const given = { id, move: 'sign' as const, position: 'رئیس', date: today() }
    const sign = async (name: CastName, file: Buffer) => signWithScan({ req: await world.as(name), ...given, file })
    await expect(sign('deputy', makePdf('deputy'))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(sign('head', Buffer.from('GIF89a'))).rejects.toMatchObject({ code: 'invalid' })
    expect(await query('select 1 from documents')).toEqual([])
    await sign('head', makePdf('head'))
    const [row] = await query<{ id: string }>('select id from sla_signatures where sla_id = $1', [id])
    scan = row?.id ?? ''
  })

  test('is opened by staff; an agency opens its own, not that of the other side, and another province none', async () => {
    await expect(signatureScan(await asked('director'))).rejects.toMatchObject({ code: 'notFound' })
    await expect(signatureScan(await asked('farManager'))).rejects.toMatchObject({ code: 'notFound' })
    expect(await signatureScan(await asked('deputy'))).toMatchObject({ mimeType: 'application/pdf' })
    const file = makePdf('director')
    const req = await world.as('director')
    await signWithScan({ req, id, move: 'countersign', position: 'مدیر', date: today(), file })
    const own = await openableScans(await world.as('director'), id)
    expect(own).toHaveLength(1)
    expect(own).not.toContain(scan)
    expect(await openableScans(await world.as('otherDirector'), id)).toEqual([])
    expect(await openableScans(await world.as('manager'), id)).toHaveLength(2)
  })
})

describe('an amendment', () => {
  let old: string
  let amendment: string
  beforeAll(async () => {
    old = await enforceSla(world, await draftSla(world, 'خدمت اصلاح'), addDays(today(), -100))
  })

  test('is drafted once, also by two at once, with the same rows under the same keys', async () => {
    const amend = () => move('manager', old, 'amend')
    expect(codes(await Promise.allSettled([amend(), amend()]))).toEqual(['done', 'duplicate'])
    const { docs } = await world.payload.find({ collection: 'slas', where: { amends: { equals: old } }, ...trusted })
    amendment = docs[0]?.id ?? ''
    expect(docs).toEqual([expect.objectContaining({ version: 2, workflowState: 'draft', validFrom: null })])
    const before = await one(old)
    expect(docs[0]?.providerObligations?.[0]?.rowKey).toBe(before.providerObligations?.[0]?.rowKey)
    expect(docs[0]?.providerObligations?.[0]?.channel).toEqual(['site'])
    expect(before.workflowState).toBe('in_force')
  })

  test('stands beside the version that it amends, for those who may know of both', async () => {
    const compare = async (name: CastName, id: string) => compareSla({ req: await world.as(name), id, locale: 'fa' })
    await expect(compare('liaison', amendment)).rejects.toMatchObject({ code: 'notFound' })
    await expect(compare('farManager', amendment)).rejects.toMatchObject({ code: 'notFound' })
    await expect(compare('manager', old)).rejects.toMatchObject({ code: 'notFound' })
    await world.payload.update({
      collection: 'slas',
      id: amendment,
      ...trusted,
      data: { terminationClause: 'با اطلاع سی‌روزه' },
    })
    const { sections } = await compare('manager', amendment)
    expect(sections.filter(({ isChanged }) => isChanged).map(({ key, lines }) => [key, lines])).toEqual([
      [
        'termination',
        [
          { kind: 'removed', text: 'با اطلاع قبلی' },
          { kind: 'added', text: 'با اطلاع سی‌روزه' },
        ],
      ],
    ])
  })

  test('supersedes the old version in the moment in which it comes into force', async () => {
    await move('manager', amendment, 'submit')
    await move('head', amendment, 'sign', { position: 'رئیس سازمان' })
    await expect(move('manager', amendment, 'enforce')).rejects.toMatchObject({ code: 'notReady' })
    expect(await state(old)).toBe('in_force')
    await move('director', amendment, 'countersign', { position: 'مدیر' })
    const early = { validFrom: addDays(today(), -101) }
    await expect(move('manager', amendment, 'enforce', early)).rejects.toMatchObject({ code: 'invalid' })
    const twice = await Promise.allSettled([
      move('manager', amendment, 'enforce'),
      move('manager', amendment, 'enforce'),
    ])
    expect(codes(twice)).toEqual(['done', 'moveNotPossible'])
    expect(await one(old)).toMatchObject({ workflowState: 'superseded', validUntil: addDays(today(), -1) })
    expect(await one(amendment)).toMatchObject({ workflowState: 'in_force', validFrom: today() })
  })

  test('does not come into force over a version of which notice was given', async () => {
    await move('manager', amendment, 'amend')
    const { docs } = await world.payload.find({
      collection: 'slas',
      where: { amends: { equals: amendment } },
      ...trusted,
    })
    const next = docs[0]?.id ?? ''
    await move('manager', next, 'submit')
    await move('head', next, 'sign', { position: 'رئیس سازمان' })
    await move('director', next, 'countersign', { position: 'مدیر' })
    const effectiveDate = addDays(today(), 90)
    await move('head', amendment, 'giveNotice', { reason: 'ادغام خدمت', effectiveDate })
    await expect(move('manager', next, 'enforce')).rejects.toMatchObject({ code: 'moveNotPossible' })
    expect([await state(amendment), await state(next)]).toEqual(['termination_notice', 'signed_by_provider'])
    await expect(move('manager', amendment, 'amend')).rejects.toMatchObject({ code: 'moveNotPossible' })
  })
})

describe('termination', () => {
  let id: string
  beforeAll(async () => {
    id = await enforceSla(world, await draftSla(world, 'خدمت خاتمه'))
  })

  test('is the head’s, with a reason, and not before the time of notice', async () => {
    const earliest = await earliestTermination(await world.system(), await one(id))
    expect(earliest >= addDays(today(), 30)).toBe(true)
    const asked = { reason: 'پایان خدمت', effectiveDate: earliest }
    await expect(move('manager', id, 'giveNotice', asked)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(move('head', id, 'giveNotice', { effectiveDate: earliest })).rejects.toMatchObject({
      code: 'reasonRequired',
    })
    await expect(
      move('head', id, 'giveNotice', { ...asked, effectiveDate: addDays(earliest, -1) }),
    ).rejects.toMatchObject({ details: { fields: [{ path: 'effectiveDate', code: 'tooSoon' }] } })
    await move('head', id, 'giveNotice', { ...asked, letterNumber: '1405/77', letterDate: today() })
    expect(await told('sla.terminationNoticed')).toEqual(
      expect.arrayContaining(['director@example.ir', 'otherliaison@example.ir']),
    )
    expect(await query('select 1 from letters where number = $1', ['1405/77'])).toHaveLength(1)
  })

  test('is withdrawn, and given again', async () => {
    await expect(move('director', id, 'withdrawNotice')).rejects.toMatchObject({ code: 'forbidden' })
    await move('head', id, 'withdrawNotice')
    expect(await one(id)).toMatchObject({ workflowState: 'in_force', terminationDate: null, terminationReason: null })
    await move('head', id, 'giveNotice', { reason: 'پایان خدمت', effectiveDate: addDays(today(), 60) })
  })

  test('is carried out on its day, once, by two workers', async () => {
    expect(await terminateDueSlas({ payload: world.payload })).toBe(0)
    await expect(move('head', id, 'terminate')).rejects.toMatchObject({ code: 'forbidden' })
    await query('update slas set termination_date = $1 where id = $2', [today(), id])
    const done = await Promise.all([1, 2].map(() => terminateDueSlas({ payload: world.payload })))
    expect(done.sort()).toEqual([0, 1])
    expect(await one(id)).toMatchObject({ workflowState: 'terminated', validUntil: today() })
    expect(
      await query('select 1 from audit_events where event = $1 and subject_id = $2', ['sla.terminated', id]),
    ).toHaveLength(1)
  })
})
