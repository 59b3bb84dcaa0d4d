import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Answers } from '../../../src/domain/forms/definition'
import { addEvidence } from '../../../src/services/forms/addEvidence'
import { readSelfAssessment } from '../../../src/services/forms/readSelfAssessment'
import { removeEvidence } from '../../../src/services/forms/removeEvidence'
import { saveAnswers } from '../../../src/services/forms/saveAnswers'
import { transition } from '../../../src/services/system/moves'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await evaluationOf(world, 'water')
})
afterAll(() => application.close())

const save = async (name: CastName, answers: Answers, revision = 0) =>
  saveAnswers({ req: await world.as(name), evaluationId: water, change: { revision, answers } })
const view = async (name: CastName) => readSelfAssessment({ req: await world.as(name), evaluationId: water })
const move = async (name: CastName, action: string) =>
  transition({ req: await world.as(name), noun: 'evaluation', id: water, move: action })
const pdf = makePdf
const upload = async (name: CastName, file: { name: string; bytes: Buffer }, slot = 'e1', field = 'm_g_1') =>
  addEvidence({ req: await world.as(name), evaluationId: water, field, slot, file })
const complete: Answers = {
  m_g_1: { actual: '78.5' },
  m_g_2: { actual: 'good' },
  m_s_1: { actual: '25', explanation: 'با تعویض کنتورها کاهش یافت.' },
  m_s_2: { actual: 'yes' },
}

describe('who is refused', () => {
  test.each([
    ['otherLiaison', 'notFound'],
    ['farLiaison', 'notFound'],
    ['farManager', 'notFound'],
    ['editor', 'notFound'],
    ['general', 'forbidden'],
    ['manager', 'forbidden'],
    ['deputy', 'forbidden'],
  ] as const)('%s does not write in this draft: %s', async (name, code) => {
    await expect(save(name, { m_g_1: { actual: '1' } })).rejects.toMatchObject({ code })
    await expect(upload(name, { name: 'a.pdf', bytes: pdf('a') })).rejects.toMatchObject({ code })
  })

  test('another agency does not even read it; staff of the province read and cannot write', async () => {
    await expect(view('otherLiaison')).rejects.toMatchObject({ code: 'notFound' })
    expect(await view('general')).toMatchObject({ may: { fill: false, submit: false }, open: [] })
  })

  test.each([
    [{ unknown_field: 'x' }, 'unknown_field', 'unknown'],
    [{ m_w_1: { actual: '3' } }, 'm_w_1', 'unknown'],
    [{ m_g_1: { actual: 'زیاد' } }, 'm_g_1.actual', 'notANumber'],
    [{ m_g_1: 'متن' }, 'm_g_1', 'invalidType'],
    [{ m_g_2: { actual: 'super' } }, 'm_g_2.actual', 'notALevel'],
    [{ m_g_1: { actual: '5', score: '600' } }, 'm_g_1.score', 'unknown'],
    [{ m_s_1: { explanation: 'ب'.repeat(8001) } }, 'm_s_1.explanation', 'tooLong'],
  ] as [Answers, string, string][])('a wrong answer number %# is refused at its place', async (answers, path) => {
    await expect(save('liaison', answers)).rejects.toMatchObject({
      code: 'invalid',
      status: 422,
      details: { fields: [{ path }] },
    })
    expect((await view('liaison')).answers).toEqual({})
  })

  test('a file whose content is not what its name says, of another type, or too large', async () => {
    await expect(
      upload('liaison', { name: 'a.pdf', bytes: Buffer.from('<html><script>1</script></html>') }),
    ).rejects.toMatchObject({ code: 'wrongFileType' })
    await expect(upload('liaison', { name: 'a.png', bytes: pdf('a') })).rejects.toMatchObject({ code: 'wrongFileType' })
    await expect(
      upload('liaison', { name: 'a.pdf', bytes: Buffer.concat([pdf('a'), Buffer.alloc(10 * 1024 * 1024)]) }),
    ).rejects.toMatchObject({ code: 'tooLarge' })
    for (const torn of [
      { name: 'a.pdf', bytes: pdf('a').subarray(0, 200) },
      { name: 'a.jpg', bytes: Buffer.from('ffd8ffe000104a46494600010100', 'hex') },
    ]) {
      await expect(upload('liaison', torn)).rejects.toMatchObject({
        code: 'wrongFileType',
        details: { fields: [{ path: 'm_g_1.e1', code: 'fileDamaged' }] },
      })
    }
    await expect(upload('liaison', { name: 'a.pdf', bytes: pdf('a') }, 'e9')).rejects.toMatchObject({ code: 'invalid' })
    expect((await view('liaison')).evidence).toEqual([])
  })

  test('an incomplete form is not submitted, and the list says what is missing', async () => {
    await save('liaison', { m_g_1: { actual: '۷۸٫۵' } })
    await expect(move('liaison', 'submit')).rejects.toMatchObject({ code: 'forbidden' })
    const refused = await move('director', 'submit').catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'incomplete', status: 422 })
    expect((refused as { details: { fields: { path: string }[] } }).details.fields.map(({ path }) => path)).toEqual([
      'm_g_1.e1',
      'm_g_2.actual',
      'm_s_1.actual',
      'm_s_1.explanation',
      'm_s_2.actual',
    ])
  })
})

describe('saving', () => {
  test('the first save begins the evaluation, folds digits and counts what is done', async () => {
    const seen = await view('liaison')
    expect(seen).toMatchObject({ state: 'in_progress', revision: 1, answers: { m_g_1: { actual: '78.5' } } })
    expect(seen.progress).toEqual({ done: 0, total: 4, missing: 5 })
  })

  test('two colleagues at once: other fields merge, the same field is given back instead of overwritten', async () => {
    const { revision } = await view('liaison')
    const [one, two] = await Promise.all([
      save('liaison', { m_g_2: { actual: 'fair' } }, revision),
      save('director', { m_s_2: { actual: 'no' } }, revision),
    ])
    expect(Math.max(one.revision, two.revision)).toBe(revision + 2)
    await expect(save('director', { m_g_2: { actual: 'excellent' } }, revision)).rejects.toMatchObject({
      code: 'staleRevision',
      status: 409,
      details: { others: { m_g_2: { actual: 'fair' } } },
    })
    const seen = await view('liaison')
    expect(seen.answers).toMatchObject({
      m_g_1: { actual: '78.5' },
      m_g_2: { actual: 'fair' },
      m_s_2: { actual: 'no' },
    })
    await save('director', { m_g_2: { actual: 'good' } }, seen.revision)
  })

  test('the same save twice is one', async () => {
    const { revision } = await view('liaison')
    await save('liaison', { m_s_2: { actual: 'yes' } }, revision)
    await save('liaison', { m_s_2: { actual: 'yes' } }, revision)
    expect((await view('liaison')).answers.m_s_2).toMatchObject({ actual: 'yes' })
  })

  test('four colleagues who save at the same moment lose nothing', async () => {
    const { revision } = await view('liaison')
    const texts = ['یک', 'دو', 'سه', 'چهار']
    const names = ['m_g_1', 'm_g_2', 'm_s_1', 'm_s_2']
    const before = (await view('liaison')).answers as Record<string, object>
    await Promise.all(
      names.map((name, index) => save('liaison', { [name]: { ...before[name], explanation: texts[index] } }, revision)),
    )
    const after = (await view('liaison')).answers as Record<string, { explanation: string }>
    expect(names.map((name) => after[name]?.explanation)).toEqual(texts)
  })
})

describe('evidence', () => {
  test('is kept with its hash, once, readable by the agency and its staff, and by no other agency', async () => {
    const given = { name: 'گزارش سالانه.pdf', bytes: pdf('report') }
    const first = await upload('liaison', given)
    const again = await upload('director', given)
    expect(again.id).toBe(first.id)
    const read = async (name: CastName) =>
      (
        await application.payload.find({
          collection: 'evidence',
          overrideAccess: false,
          depth: 0,
          req: await world.as(name),
        })
      ).totalDocs
    expect(await Promise.all([read('liaison'), read('general'), read('otherLiaison'), read('farGeneral')])).toEqual([
      1, 1, 0, 0,
    ])
    const stored = await application.payload.findByID({
      collection: 'evidence',
      id: first.id,
      overrideAccess: true,
      depth: 0,
    })
    expect(stored.filename).not.toContain('گزارش')
    expect(stored.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is taken away by nobody else, and leaves an event', async () => {
    const { id } = await upload('liaison', { name: 'b.pdf', bytes: pdf('second') })
    await expect(removeEvidence({ req: await world.as('otherLiaison'), id })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(removeEvidence({ req: await world.as('general'), id })).rejects.toMatchObject({ code: 'forbidden' })
    await removeEvidence({ req: await world.as('liaison'), id })
    const { docs } = await application.payload.find({
      collection: 'audit-events',
      where: { subjectId: { equals: id } },
      sort: 'at',
      overrideAccess: true,
      depth: 0,
    })
    expect(docs.map(({ event }) => event)).toEqual(['evidence.added', 'evidence.removed'])
  })
})

describe('submission', () => {
  test('writes the items once, rolls up, and closes the draft; two clicks make one', async () => {
    await save('liaison', complete, (await view('liaison')).revision)
    const outcomes = await Promise.allSettled([move('director', 'submit'), move('director', 'submit')])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { docs } = await application.payload.find({
      collection: 'evaluation-items',
      where: { evaluation: { equals: water } },
      sort: 'cap',
      overrideAccess: true,
      depth: 1,
      pagination: false,
    })
    const scores = Object.fromEntries(docs.map((item) => [(item.measure as { code: string }).code, item.selfScore]))
    expect(scores).toEqual({ 'G-1': '523.33333333333333333333', 'G-2': '300', 'S-1': '560', 'S-2': '300' })
    const evaluation = await application.payload.findByID({
      collection: 'evaluations',
      id: water,
      overrideAccess: true,
      depth: 0,
    })
    expect(evaluation).toMatchObject({
      workflowState: 'submitted',
      selfGeneralScore: '823.33333333333333333333',
      selfSpecificScore: '860',
    })
    await expect(save('liaison', { m_g_1: { actual: '90' } })).rejects.toMatchObject({ code: 'moveNotPossible' })
    await expect(upload('liaison', { name: 'c.pdf', bytes: pdf('late') })).rejects.toMatchObject({
      code: 'moveNotPossible',
    })
    expect(await view('liaison')).toMatchObject({ open: [], may: { fill: false, submit: false } })
  })
})
