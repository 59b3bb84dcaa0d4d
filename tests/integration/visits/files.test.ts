import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { loadReview } from '../../../src/services/evaluation/loadReview'
import { transition } from '../../../src/services/system/moves'
import { loadVisit } from '../../../src/services/visits/loadVisit'
import { saveVisitReport } from '../../../src/services/visits/saveVisitReport'
import { attachVisitFile, removeVisitFile } from '../../../src/services/visits/visitFiles'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { itemOf, submitted } from '../../support/review'
import type { CastName, World } from '../../support/world'
import { makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let evaluation: string
let item: string
let visit: string
const trusted = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  evaluation = await submitted(world, 'water')
  item = (await itemOf(world, evaluation, 'G-1')).id
  visit = await visited()
})
afterAll(() => application.close())

const visited = async (data: Record<string, unknown> = {}): Promise<string> =>
  (
    await world.payload.create({
      collection: 'visits',
      ...trusted,
      data: {
        title: 'بررسی استقرار سامانه',
        purpose: 'verification',
        cycle: world.cycle,
        agency: world.agencies.water,
        visitor: world.userId('general'),
        startsAt: '2026-11-16T06:00:00.000Z',
        endsAt: '2026-11-16T07:00:00.000Z',
        findings: [{ item }],
        announcedAt: '2026-11-14T06:00:00.000Z',
        workflowState: 'visited',
        ...data,
      },
    })
  ).id

/** A photograph with what a camera writes into it. */
const photo = (red = 200): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: { r: red, g: 60, b: 60 } } })
    .withExif({ IFD0: { Make: 'camera of a test' } })
    .jpeg()
    .toBuffer()
const attach = async (
  name: CastName,
  bytes: Buffer,
  { at = item as string | null, file = 'عکس.jpg', id = visit } = {},
) => attachVisitFile({ req: await world.as(name), id, item: at, file: { name: file, bytes } })
const readable = async (name: CastName, id: string): Promise<number> =>
  (
    await world.payload.find({
      collection: 'evidence',
      where: { id: { equals: id } },
      overrideAccess: false,
      req: await world.as(name),
      user: (await world.as(name)).user,
      depth: 0,
    })
  ).totalDocs

describe('who is refused', () => {
  test.each([
    ['manager', 'forbidden'],
    ['general2', 'forbidden'],
    ['liaison', 'forbidden'],
    ['otherLiaison', 'notFound'],
    ['farGeneral', 'notFound'],
  ] as const)('%s adds nothing to the report of somebody else: %s', async (name, code) => {
    await expect(attach(name, await photo())).rejects.toMatchObject({ code })
  })

  test('other kinds of files, a lying name, a thing that is not looked at, a visit that is not made', async () => {
    const lying = { code: 'wrongFileType' }
    await expect(attach('general', Buffer.from('MZ nothing'), { file: 'a.jpg' })).rejects.toMatchObject(lying)
    await expect(attach('general', await photo(), { file: 'a.pdf' })).rejects.toMatchObject(lying)
    await expect(attach('general', Buffer.alloc(11 * 1024 * 1024))).rejects.toMatchObject({ code: 'tooLarge' })
    const other = await itemOf(world, evaluation, 'G-2')
    await expect(attach('general', await photo(), { at: other.id })).rejects.toMatchObject({ code: 'notFound' })
    const early = await visited({ workflowState: 'announced' })
    await expect(attach('general', await photo(), { id: early })).rejects.toMatchObject({ code: 'moveNotPossible' })
  })
})

describe('the photographs of a visit', () => {
  test('of the same bytes at once are one, and are kept as they came', async () => {
    const bytes = await photo()
    await Promise.all([attach('general', bytes), attach('general', bytes)])
    const { files } = await attach('general', await photo(20), { at: null })
    expect(files.map((file) => file.item)).toEqual([item, null])
    expect(files[0]).toMatchObject({ name: 'عکس.jpg', bytes: bytes.length, thumbnail: expect.stringContaining('webp') })
    expect(await removeVisitFile({ req: await world.as('general'), id: visit, file: files[1]?.id ?? '' })).toEqual({
      files: [files[0]],
    })
  })

  test('are the staff’s until the report is handed in, then the agency’s too; nobody else reads them', async () => {
    const [file] = (await loadVisit({ req: await world.as('general'), id: visit })).files
    const id = file?.id ?? ''
    expect((await loadVisit({ req: await world.as('liaison'), id: visit })).files).toEqual([])
    expect([await readable('manager', id), await readable('liaison', id), await readable('otherLiaison', id)]).toEqual([
      1, 0, 0,
    ])
    const before = await loadReview({ req: await world.as('specific'), evaluationId: evaluation })
    expect(before.visits.find((one) => one.id === visit)).toMatchObject({ item, finding: null, files: [] })
    const report = { present: 'رابط', summary: 'دیده شد.', findings: [{ item, finding: 'سامانه کار می‌کند.' }] }
    await saveVisitReport({ req: await world.as('general'), id: visit, report })
    await transition({ req: await world.as('general'), noun: 'visit', id: visit, move: 'report' })
    expect((await loadVisit({ req: await world.as('liaison'), id: visit })).files).toHaveLength(1)
    expect([
      await readable('liaison', id),
      await readable('otherLiaison', id),
      await readable('farManager', id),
    ]).toEqual([1, 0, 0])
    await expect(attach('general', await photo(90))).rejects.toMatchObject({ code: 'moveNotPossible' })
    const remove = removeVisitFile({ req: await world.as('general'), id: visit, file: id })
    await expect(remove).rejects.toMatchObject({ code: 'moveNotPossible' })
  })

  test('stand with the finding beside their measure in the review, and not among the evidence of the agency', async () => {
    const { visits, items, mayVisit } = await loadReview({ req: await world.as('specific'), evaluationId: evaluation })
    expect(visits.find(({ id }) => id === visit)).toMatchObject({
      item,
      state: 'reported',
      finding: 'سامانه کار می‌کند.',
      files: [{ name: 'عکس.jpg', href: expect.stringContaining('/api/evidence/file/') }],
    })
    expect(items.find(({ id }) => id === item)?.files.map(({ name }) => name)).toEqual(['گزارش.pdf'])
    expect(mayVisit).toBe(true)
  })
})
