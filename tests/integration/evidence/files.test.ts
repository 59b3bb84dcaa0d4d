import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { reuseEvidence } from '../../../src/services/evidence/reuseEvidence'
import { addEvidence } from '../../../src/services/forms/addEvidence'
import { readSelfAssessment } from '../../../src/services/forms/readSelfAssessment'
import { removeEvidence } from '../../../src/services/forms/removeEvidence'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { signIn } from '../../support/rest'
import type { CastName, World } from '../../support/world'
import { castEmail, castPassword, evaluationOf, makeWorld, openCycle } from '../../support/world'

/** Slots with rules of their own, the same file in two places, parts of a file, and small pictures. */
let application: TestPayload
let world: World
let water: string
let welfare: string
beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await application.payload.update({
    collection: 'measures',
    id: world.measures['G-1'],
    overrideAccess: true,
    data: {
      requiredEvidence: [
        { title: 'گزارش سالانه', mandatory: true },
        { title: 'تصویر مصوبه', mandatory: false, kinds: ['image'], megabytes: 1, most: 1 },
        { title: 'پیوست', mandatory: false, kinds: ['pdf', 'sheet'], megabytes: 30, most: 2 },
      ],
    },
  })
  await openCycle(world)
  water = await evaluationOf(world, 'water')
  welfare = await evaluationOf(world, 'welfare')
})
afterAll(() => application.close())

const pdf = (words: string) => ({ name: `${words}.pdf`, bytes: makePdf(words) })
const upload = async (
  slot: string,
  file: { name: string; bytes: Buffer },
  name: CastName = 'liaison',
  evaluationId = water,
) => addEvidence({ req: await world.as(name), evaluationId, field: 'm_g_1', slot, file })
const use = async (id: string, slot: string, name: CastName = 'liaison') =>
  reuseEvidence({ req: await world.as(name), id, field: 'm_g_1', slot })
const remove = async (id: string) => removeEvidence({ req: await world.as('liaison'), id })
const stored = async () =>
  (await application.payload.find({ collection: 'evidence', overrideAccess: true, depth: 0, sort: 'createdAt' })).docs
const picture = (width = 1200) =>
  sharp({ create: { width, height: 800, channels: 3, background: '#0B7478' } })
    .png()
    .toBuffer()

async function get(name: CastName | null, href: string, headers: Record<string, string> = {}): Promise<Response> {
  const signed = name ? await signIn(application.payload, castEmail(name), castPassword) : {}
  const request = new Request(`${application.payload.config.serverURL}${href}`, { headers: { ...signed, ...headers } })
  return handleEndpoints({ config: application.payload.config, request })
}

describe('what a slot refuses by its own rules', () => {
  test('other kinds, a larger file, and one more than it takes', async () => {
    await expect(upload('e2', pdf('no picture'))).rejects.toMatchObject({
      code: 'wrongFileType',
      details: { fields: [{ path: 'm_g_1.e2', code: 'fileTypeNotTaken', values: { types: 'jpg، jpeg، png' } }] },
    })
    await expect(upload('e2', { name: 'a.png', bytes: makePdf('a lie') })).rejects.toMatchObject({
      code: 'wrongFileType',
    })
    await expect(upload('e2', { name: 'a.png', bytes: Buffer.alloc(1024 * 1024 + 1) })).rejects.toMatchObject({
      code: 'tooLarge',
      details: { fields: [{ code: 'fileTooLarge', values: { max: '1 MB' } }] },
    })
    const one = await upload('e2', { name: 'a.png', bytes: await picture(100) })
    await expect(upload('e2', { name: 'b.png', bytes: await picture(101) })).rejects.toMatchObject({
      details: { fields: [{ code: 'tooManyFiles', values: { max: 1 } }] },
    })
    await remove(one.id)
  })

  test('a picture whose end was lost', async () => {
    const whole = await sharp({
      create: {
        width: 600,
        height: 600,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer()
    await expect(upload('e2', { name: 'torn.jpg', bytes: whole.subarray(0, whole.length / 2) })).rejects.toMatchObject({
      details: { fields: [{ code: 'fileDamaged' }] },
    })
    expect(await stored()).toEqual([])
  })

  test('the edition carries the rules; a slot that says nothing has the usual ones', async () => {
    const { definition } = await readSelfAssessment({ req: await world.as('liaison'), evaluationId: water })
    const field = definition.pages.flatMap(({ fields }) => fields).find(({ name }) => name === 'm_g_1')
    expect(field).toMatchObject({
      evidence: [
        { key: 'e1', title: 'گزارش سالانه', mandatory: true },
        { key: 'e2', kinds: ['image'], megabytes: 1, most: 1 },
        { key: 'e3', kinds: ['pdf', 'sheet'], megabytes: 30, most: 2 },
      ],
    })
    expect(Object.keys((field as unknown as { evidence: object[] }).evidence[0] ?? {})).toEqual([
      'key',
      'title',
      'mandatory',
    ])
  })
})

test('a slot may take more than the usual, and does', async () => {
  const bytes = Buffer.concat([makePdf('large'), Buffer.alloc(24 * 1024 * 1024, 'x'), makePdf('end')])
  const made = await upload('e3', { name: 'large.pdf', bytes })
  expect(made.bytes).toBe(bytes.length)
  await remove(made.id)
})

describe('the same file in two places', () => {
  test('is used by nobody else, in no other evaluation, and not where the slot does not take it', async () => {
    const { id } = await upload('e1', pdf('shared'))
    await expect(use(id, 'e3', 'otherLiaison')).rejects.toMatchObject({ code: 'notFound' })
    await expect(use(id, 'e3', 'general')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(use(id, 'e2')).rejects.toMatchObject({ code: 'wrongFileType' })
    await expect(use(id, 'e9')).rejects.toMatchObject({ code: 'invalid' })
    // Two agencies with the same bytes share nothing.
    const other = await upload('e1', pdf('shared'), 'otherLiaison', welfare)
    const [one, two] = await stored()
    expect(two?.id).toBe(other.id)
    expect(one?.storedName).not.toBe(two?.storedName)
    await removeEvidence({ req: await world.as('otherLiaison'), id: other.id })
  })

  test('is one file with two lines, whichever way it came; twice in one slot it is one line', async () => {
    const first = (await stored())[0]
    const used = await use(first?.id ?? '', 'e3')
    expect((await use(first?.id ?? '', 'e3')).id).toBe(used.id)
    expect((await upload('e3', pdf('shared'))).id).toBe(used.id)
    const rows = await stored()
    expect(rows.map(({ slot }) => slot)).toEqual(['m_g_1.e1', 'm_g_1.e3'])
    expect(new Set(rows.map(({ storedName }) => storedName)).size).toBe(1)
    expect(rows.filter(({ filename }) => filename)).toHaveLength(1)
    expect((await get('general', used.href ?? '')).status).toBe(200)
  })

  test('when the line that owns the bytes is taken away the other keeps them; with the last line they go', async () => {
    const [owner, other] = await stored()
    const href = `/api/evidence/file/${owner?.storedName ?? ''}`
    await remove(owner?.id ?? '')
    expect((await stored()).map(({ id, filename }) => [id, filename])).toEqual([[other?.id, owner?.storedName]])
    expect((await get('general', href)).status).toBe(200)
    await remove(other?.id ?? '')
    expect([403, 404, 500]).toContain((await get('general', href)).status)
    expect(await stored()).toEqual([])
  })
})

describe('parts of a file', () => {
  test('are given to those who may read it, and to nobody else', async () => {
    const bytes = makePdf('a file in parts')
    const { href } = await upload('e1', { name: 'parts.pdf', bytes })
    for (const name of [null, 'otherLiaison', 'farGeneral', 'editor'] as const)
      expect([401, 403, 404]).toContain((await get(name, href ?? '', { range: 'bytes=0-9' })).status)
    const part = await get('general', href ?? '', { range: 'bytes=5-14' })
    expect([part.status, part.headers.get('content-range'), part.headers.get('content-length')]).toEqual([
      206,
      `bytes 5-14/${bytes.length}`,
      '10',
    ])
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(5, 15))
    const end = await get('liaison', href ?? '', { range: 'bytes=-7' })
    expect(Buffer.from(await end.arrayBuffer())).toEqual(bytes.subarray(-7))
    const beyond = await get('liaison', href ?? '', { range: `bytes=${bytes.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
  })
})

describe('small pictures', () => {
  test('are made once, are small, and are as private as their file', async () => {
    const { thumbnail, href } = await upload('e2', { name: 'مصوبه.png', bytes: await picture() })
    expect(thumbnail).toMatch(/\.webp$/)
    expect(thumbnail).not.toBe(href)
    for (const name of [null, 'otherLiaison', 'farGeneral', 'editor'] as const)
      expect([401, 403, 404]).toContain((await get(name, thumbnail ?? '')).status)
    const small = await get('general', thumbnail ?? '')
    expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/webp'])
    const { width, height } = await sharp(Buffer.from(await small.arrayBuffer())).metadata()
    expect([width, height]).toEqual([240, 160])
    const evidence = (await readSelfAssessment({ req: await world.as('general'), evaluationId: water })).evidence
    expect(evidence.map(({ thumbnail }) => thumbnail !== null)).toEqual([false, true])
  })
})
