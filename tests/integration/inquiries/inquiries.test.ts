import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { transition } from '../../../src/services/system/moves'
import { answerInquiry } from '../../../src/services/inquiries/answerInquiry'
import { listInquiries } from '../../../src/services/inquiries/listInquiries'
import { loadInquiry } from '../../../src/services/inquiries/loadInquiry'
import { replyFile } from '../../../src/services/inquiries/replyFile'
import { saveInquiryAnswers } from '../../../src/services/inquiries/saveInquiryAnswers'
import { today } from '../../../src/lib/clock'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { inDays, itemOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await submitted(world, 'water')
})
afterAll(() => application.close())
afterEach(() => inDays(0))

const indicatorOf = async (code: 'G-1' | 'S-1') =>
  String((await world.payload.findByID({ collection: 'measures', id: world.measures[code], ...trusted })).indicator)

async function draft(data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await world.payload.create({
    collection: 'inquiries',
    ...trusted,
    data: {
      title: 'استقرار سامانه',
      cycle: world.cycle,
      indicator: await indicatorOf('G-1'),
      agency: world.agencies.welfare,
      kind: 'electronic',
      responseCount: 1,
      responseUnit: 'weeks',
      workflowState: 'draft',
      ...data,
    },
  })
  return id
}
const move = async (name: CastName, id: string, made: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'inquiry', id, move: made, input })
const now = async (id: string) => world.payload.findByID({ collection: 'inquiries', id, ...trusted })
const save = async (name: CastName, id: string, actual: string | null, code: 'G-1' | 'G-2' = 'G-1', note = '') =>
  saveInquiryAnswers({
    req: await world.as(name),
    id,
    answers: [{ item: (await itemOf(world, water, code)).id, actual, note: note || null }],
  })
const answer = async (name: CastName, id: string, given = {}) =>
  answerInquiry({ req: await world.as(name), id, note: '', letterNumber: '', letterDate: '', file: null, ...given })

describe('who is refused', () => {
  let id: string
  beforeAll(async () => {
    id = await draft({ kind: 'manual' })
  })

  test.each([
    ['liaison', 'notFound'],
    ['farManager', 'notFound'],
    ['deputy', 'forbidden'],
    ['committee', 'forbidden'],
  ] as const)('%s does not send it: %s', async (name, code) => {
    await expect(move(name, id, 'send')).rejects.toMatchObject({ code })
  })

  test('the body that is asked knows nothing of a draft', async () => {
    await expect(loadInquiry({ req: await world.as('responder'), id })).rejects.toMatchObject({ code: 'notFound' })
    await expect(save('responder', id, '50')).rejects.toMatchObject({ code: 'notFound' })
  })

  test.each(['liaison', 'editor', 'farLiaison'] as const)('%s has no list of inquiries', async (name) => {
    await expect(listInquiries({ req: await world.as(name) })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('it is not sent without an indicator, without a body, or to a body in which nobody could answer', async () => {
    const paths = async (data: Record<string, unknown>) =>
      move('manager', await draft(data), 'send').then(
        () => [],
        (error: { details: { fields: { path: string; code: string }[] } }) =>
          error.details.fields.map(({ path, code }) => `${path}:${code}`),
      )
    expect(await paths({ indicator: null })).toEqual(['indicator:required'])
    expect(await paths({ agency: null, kind: 'manual' })).toEqual(['agency:responderRequired'])
    expect(await paths({ agency: world.agencies.water })).toEqual(['agency:nobodyToAnswer'])
  })
})

describe('an electronic inquiry', () => {
  let id: string
  beforeAll(async () => {
    id = await draft()
    await move('manager', id, 'send', { letterNumber: '206/93/12', letterDate: today() })
  })

  test('has its letter in the register and its last day a week on', async () => {
    const inquiry = await now(id)
    const letter = await world.payload.findByID({ collection: 'letters', id: String(inquiry.letter), ...trusted })
    expect(letter).toMatchObject({ number: '206/93/12', direction: 'sent', counterpart: 'اداره کل بهزیستی' })
    expect(inquiry.dueDate && inquiry.dueDate > today()).toBe(true)
  })

  test('is known to the body, which is asked about the others and not about itself', async () => {
    const { agencies, rights } = await loadInquiry({ req: await world.as('responder'), id })
    expect(agencies.map(({ name }) => name)).toEqual(['شرکت آب و فاضلاب'])
    expect(rights).toEqual({ answer: true, manage: false })
    expect(JSON.stringify(agencies)).not.toMatch(/score|self/i)
    await move('responder', id, 'see')
    expect((await now(id)).workflowState).toBe('seen')
  })

  test.each([
    ['otherLiaison', 'notFound'],
    ['farManager', 'notFound'],
    ['deputy', 'forbidden'],
  ] as const)('%s does not answer it: %s', async (name, code) => {
    await expect(save(name, id, '50')).rejects.toMatchObject({ code })
  })

  test('takes no value that the measure cannot read, and no cell of another agency', async () => {
    await expect(save('responder', id, 'خوب')).rejects.toMatchObject({ code: 'invalid' })
    const own = { item: '01900000-0000-7000-8000-000000000000', actual: '5', note: null }
    await expect(saveInquiryAnswers({ req: await world.as('responder'), id, answers: [own] })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('is not handed in with an empty cell, and says which', async () => {
    await save('responder', id, '45')
    await expect(answer('responder', id)).rejects.toMatchObject({ code: 'incomplete' })
    await save('responder', id, null, 'G-2', 'در این سال سنجیده نشده است.')
    await answer('responder', id, { note: 'بر پایه سامانه', file: { name: 'a.pdf', data: makePdf('reply') } })
    expect(await now(id)).toMatchObject({ workflowState: 'answered', replyNote: 'بر پایه سامانه' })
    await expect(save('responder', id, '90')).rejects.toMatchObject({ code: 'moveNotPossible' })
  })

  test('its scan is for those who may know of it', async () => {
    await expect(replyFile({ req: await world.as('liaison'), id })).rejects.toMatchObject({ code: 'notFound' })
    expect(await replyFile({ req: await world.as('responder'), id })).toMatchObject({ mimeType: 'application/pdf' })
  })

  test('nothing that it covers is approved before it is settled', async () => {
    await transition({ req: await world.as('general'), noun: 'evaluation', id: water, move: 'beginReview' })
    const approve = transition({
      req: await world.as('general'),
      noun: 'evaluation',
      id: water,
      move: 'approveGeneral',
    })
    await expect(approve).rejects.toMatchObject({ code: 'notReady', details: { what: 'openInquiries' } })
  })

  test('comes back for clarification, with a reason and a new last day', async () => {
    await expect(move('manager', id, 'return')).rejects.toMatchObject({ code: 'reasonRequired' })
    inDays(3)
    await move('manager', id, 'return', { reason: 'سال را روشن کنید' })
    const { workflowState, returnReason, dueDate } = await now(id)
    expect({ workflowState, returnReason }).toEqual({ workflowState: 'returned', returnReason: 'سال را روشن کنید' })
    inDays(0)
    expect(dueDate && dueDate > today()).toBe(true)
  })

  test('of two who accept at once one wins; the answer stands beside what the agency said, scored by the rule', async () => {
    await answer('responder', id)
    const both = await Promise.allSettled([move('manager', id, 'accept'), move('general', id, 'accept')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const item = await itemOf(world, water, 'G-1')
    expect(item).toMatchObject({ inquiryActual: '45', inquiryScore: '300' })
    expect((await itemOf(world, water, 'G-2')).inquiryScore).toBeNull()
  })
})

describe('an inquiry that nobody answers', () => {
  test('is closed as unanswered after its last day and not before; what was written reaches no score', async () => {
    const id = await draft({
      indicator: await indicatorOf('S-1'),
      kind: 'manual',
      agency: null,
      responderTitle: 'ستاد',
    })
    await move('manager', id, 'send')
    await expect(move('manager', id, 'closeUnanswered')).rejects.toMatchObject({ code: 'notReady' })
    const item = await itemOf(world, water, 'S-1')
    await saveInquiryAnswers({
      req: await world.as('manager'),
      id,
      answers: [{ item: item.id, actual: '10', note: null }],
    })
    inDays(30)
    await move('manager', id, 'closeUnanswered')
    expect((await now(id)).workflowState).toBe('unanswered')
    expect((await itemOf(world, water, 'S-1')).inquiryScore).toBeNull()
  })
})
