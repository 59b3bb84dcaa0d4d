import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Answers } from '../../../src/domain/forms/definition'
import { fieldsOf } from '../../../src/domain/forms/definition'
import { idOf } from '../../../src/domain/reference'
import { compareFormEditions, readFormEditions } from '../../../src/services/forms/formEditions'
import { loadSubmission } from '../../../src/services/forms/loadSubmission'
import { moveDrafts, previewMove } from '../../../src/services/forms/moveDrafts'
import { publishEdition } from '../../../src/services/forms/publishEdition'
import { saveAnswers } from '../../../src/services/forms/saveAnswers'
import { transition } from '../../../src/services/system/moves'
import { runSql } from '../../../src/services/system/sql'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { eventsOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
let formId: string

type Block = { blockType: string; name?: string; label?: string; required?: boolean }
const blocksNow = async (): Promise<Block[]> => {
  const form = await application.payload.findByID({ collection: 'forms', id: formId, depth: 0, overrideAccess: true })
  return form.fields as Block[]
}
const edit = async (name: CastName, fields: Block[]) =>
  application.payload.update({
    collection: 'forms',
    id: formId,
    depth: 0,
    data: { fields: fields as never },
    overrideAccess: false,
    req: await world.as(name),
  })
const extra = (name: string, more: object = {}): Block => ({ blockType: 'text', name, label: `پرسش ${name}`, ...more })
const draft = async () => {
  const found = await loadSubmission(await world.system(), water)
  if (!found) throw new Error('no draft')
  return found
}
const save = async (answers: Answers) =>
  saveAnswers({
    req: await world.as('liaison'),
    evaluationId: water,
    change: { revision: (await draft()).revision, answers },
  })

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world, async () => {
    const cycle = await application.payload.findByID({
      collection: 'evaluation-cycles',
      id: world.cycle,
      depth: 0,
      overrideAccess: true,
    })
    formId = idOf(cycle.form) ?? ''
    await edit('manager', [...(await blocksNow()), extra('keeps'), extra('goes'), extra('narrows')])
  })
  water = await evaluationOf(world, 'water')
  await save({ keeps: 'می‌ماند', goes: 'می‌رود', narrows: 'واژه' })
})
afterAll(() => application.close())

describe('the editions of a form', () => {
  test.each<[CastName, number]>([
    ['liaison', 403],
    ['farManager', 404],
    ['general', 403],
    ['deputy', 403],
  ])('are not for %s', async (name, status) => {
    const req = await world.as(name)
    for (const asked of [
      () => readFormEditions(req, formId),
      () => publishEdition(req, formId),
      () => previewMove(req, formId),
      () => moveDrafts(req, formId),
      () => compareFormEditions(req, { formId, from: 1, to: 1 }),
    ])
      await expect(asked()).rejects.toMatchObject({ status })
  })

  test('nobody publishes what was not changed, and nobody deletes a form that was answered', async () => {
    const req = await world.as('manager')
    await expect(publishEdition(req, formId)).rejects.toMatchObject({ code: 'notReady' })
    const remove = application.payload.delete({ collection: 'forms', id: formId, overrideAccess: false, req })
    await expect(remove).rejects.toMatchObject({ code: 'immutable' })
  })

  test('a change of the form reaches no draft before it is published', async () => {
    const kept = (await blocksNow()).filter(({ name }) => name !== 'goes' && name !== 'narrows')
    const narrowed = { ...extra('narrows'), blockType: 'wholeNumber' }
    await edit('manager', [...kept, narrowed, extra('comes', { required: true })])
    expect(fieldsOf((await draft()).definition).map(({ name }) => name)).toContain('goes')
    const { isOpen, editions, unpublished } = await readFormEditions(await world.as('manager'), formId)
    expect(isOpen).toBe(true)
    expect(editions).toMatchObject([{ number: 1, drafts: 2, submitted: 0 }])
    expect(unpublished).toEqual([
      { kind: 'changed', name: 'narrows', label: 'پرسش narrows', aspects: ['type'] },
      { kind: 'added', name: 'comes', label: 'پرسش comes', page: expect.any(String) },
      { kind: 'removed', name: 'goes', label: 'پرسش goes', page: expect.any(String) },
    ])
  })

  test('of two who publish at once one does, and the drafts stay where they are', async () => {
    const requests = await Promise.all([world.as('manager'), world.as('manager')])
    const published = await Promise.allSettled(requests.map((req) => publishEdition(req, formId)))
    expect(published.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { editions, unpublished } = await readFormEditions(await world.as('manager'), formId)
    expect(editions).toMatchObject([
      { number: 2, drafts: 0 },
      { number: 1, drafts: 2 },
    ])
    expect(unpublished).toEqual([])
    const compared = await compareFormEditions(await world.as('manager'), { formId, from: 1, to: 2 })
    expect(compared.map(({ kind }) => kind)).toEqual(['changed', 'added', 'removed'])
  })

  test('what a move would bring is told before, and changes nothing', async () => {
    const before = await draft()
    const preview = await previewMove(await world.as('manager'), formId)
    expect(preview.find(({ evaluation }) => evaluation === water)).toMatchObject({
      fromNumber: 1,
      dropped: [
        { name: 'goes', why: 'questionGone' },
        { name: 'narrows', why: 'notAccepted' },
      ],
      missing: ['پرسش comes'],
    })
    expect(await draft()).toEqual(before)
  })

  test('a move takes what fits along, with an event and a notice; what was handed in stays', async () => {
    await application.payload.update({
      collection: 'forms',
      id: formId,
      overrideAccess: false,
      req: await world.as('manager'),
      data: {},
    })
    const welfare = await submitted(world, 'welfare')
    const { revision } = await draft()
    expect(await moveDrafts(await world.as('manager'), formId)).toEqual({ moved: 1 })
    const moved = await draft()
    expect(moved.answers).toMatchObject({ keeps: 'می‌ماند' })
    expect(Object.keys(moved.answers)).not.toContain('goes')
    expect(Object.keys(moved.answers)).not.toContain('narrows')
    expect(moved.revision).toBe(revision + 1)
    expect(await eventsOf(world, water)).toContain('evaluation.editionMoved')
    const notices = await runSql<{ to: string }>(
      await world.system(),
      sql`select to_address as to from notices where event = 'evaluation.editionMoved' order by 1`,
    )
    expect(notices.map(({ to }) => to)).toEqual(['director@example.ir', 'liaison@example.ir'])
    const { editions } = await readFormEditions(await world.as('manager'), formId)
    expect(editions).toMatchObject([
      { number: 2, drafts: 1 },
      { number: 1, drafts: 0, submitted: 1 },
    ])
    expect((await loadSubmission(await world.system(), welfare))?.editionId).toBe(editions[1]?.id)
    expect(await moveDrafts(await world.as('manager'), formId)).toEqual({ moved: 0 })
  })

  test('a page that still shows the older edition is told, and loses nothing', async () => {
    const stale = saveAnswers({
      req: await world.as('liaison'),
      evaluationId: water,
      change: { revision: 1, answers: { goes: 'دوباره' } },
    })
    await expect(stale).rejects.toMatchObject({ code: 'invalid' })
    expect(await save({ comes: 'تازه' })).toMatchObject({ others: {} })
  })

  test('when the self-assessment has ended, nothing of it changes any more', async () => {
    await transition({ req: await world.as('manager'), noun: 'cycle', id: world.cycle, move: 'startEvaluation' })
    await expect(edit('manager', await blocksNow())).rejects.toMatchObject({ code: 'immutable' })
    await expect(publishEdition(await world.as('manager'), formId)).rejects.toMatchObject({ code: 'immutable' })
    await expect(moveDrafts(await world.as('manager'), formId)).rejects.toMatchObject({ code: 'immutable' })
  })
})
