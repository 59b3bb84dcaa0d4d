import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createHash } from 'node:crypto'
import { mostUnfinished } from '../../../src/domain/forms/upload'
import { finishUpload } from '../../../src/services/forms/uploads/finishUpload'
import { serveUpload } from '../../../src/services/forms/uploads/serveUpload'
import { cleanUpExpired } from '../../../src/services/system/cleanUp'
import { runSql } from '../../../src/services/system/sql'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

/** Resumable uploads by the tus protocol, spoken by hand: what the client library must not be trusted to do right. */
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

const address = 'http://localhost:3000/api/uploads'
const tus = { 'tus-resumable': '1.0.0' }
type Target = { evaluation?: string; field?: string; slot?: string; name?: string }

async function ask(name: CastName, method: string, at: string, headers: object = {}, body?: Buffer | ReadableStream) {
  const init = { method, headers: { ...tus, ...headers }, ...(body ? { body, duplex: 'half' } : {}) }
  return serveUpload(await world.as(name), new Request(at, init as RequestInit))
}
const encoded = (metadata: object) =>
  Object.entries(metadata)
    .map(([key, value]) => `${key} ${Buffer.from(String(value)).toString('base64')}`)
    .join(',')
const begin = (name: CastName, size: number, target: Target = {}) =>
  ask(name, 'POST', address, {
    'upload-length': String(size),
    'upload-metadata': encoded({ evaluation: water, field: 'm_g_1', slot: 'e1', name: 'گزارش.pdf', ...target }),
  })
const begun = async (name: CastName, size: number, target: Target = {}) => {
  const response = await begin(name, size, target)
  expect(response.status).toBe(201)
  return new URL(response.headers.get('location') ?? '', address).href
}
const patch = (name: CastName, at: string, offset: number, bytes: Buffer | ReadableStream, length?: number) =>
  ask(
    name,
    'PATCH',
    at,
    {
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
      ...(length === undefined ? {} : { 'content-length': String(length) }),
    },
    bytes,
  )
const offsetOf = async (name: CastName, at: string) => (await ask(name, 'HEAD', at)).headers.get('upload-offset')
const idOf = (at: string) => at.split('/').at(-1) ?? ''
const rows = async (statement: ReturnType<typeof sql>) => runSql(await world.system(), statement)
const countOf = async (table: string) => (await rows(sql`select 1 from ${sql.raw(table)}`)).length
const evidence = () =>
  application.payload.find({ collection: 'evidence', overrideAccess: true, depth: 0, sort: 'createdAt' })
/** Larger than what is written down at a time. */
const large = Buffer.concat([makePdf('large'), Buffer.alloc(900_000, 'x'), makePdf('end')])

describe('who and what is refused', () => {
  test.each([
    ['otherLiaison', 'notFound'],
    ['farLiaison', 'notFound'],
    ['editor', 'notFound'],
    ['general', 'forbidden'],
    ['manager', 'forbidden'],
  ] as const)('%s begins no upload: %s', async (name, code) => {
    await expect(begin(name, 1000)).rejects.toMatchObject({ code })
    expect(await countOf('evidence_uploads')).toBe(0)
  })

  test.each([
    ['a slot that the form has not', { slot: 'e9' }, 1000, 'invalid', 'unknown'],
    ['a field that is not asked of the agency', { field: 'm_w_1' }, 1000, 'invalid', 'unknown'],
    ['a kind of file that is not taken', { name: 'a.exe' }, 1000, 'wrongFileType', 'fileTypeNotTaken'],
    ['more than the slot takes', {}, 10 * 1024 * 1024 + 1, 'tooLarge', 'fileTooLarge'],
    ['a target without an evaluation', { evaluation: '' }, 1000, 'badRequest', undefined],
  ] as const)('%s, before its first byte', async (_, target, size, code, fault) => {
    const refused: unknown = await begin('liaison', size, target).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code })
    expect((refused as { details: { fields?: { code: string }[] } }).details.fields?.[0]?.code).toBe(fault)
    expect(await countOf('evidence_uploads')).toBe(0)
  })

  test('nobody sees, continues, ends or takes the upload of another person, not even of his own agency', async () => {
    const at = await begun('liaison', large.length)
    for (const name of ['director', 'otherLiaison', 'general'] as const) {
      expect((await ask(name, 'HEAD', at)).status).toBe(404)
      expect((await patch(name, at, 0, large.subarray(0, 10))).status).toBe(404)
      expect((await ask(name, 'DELETE', at)).status).toBe(404)
      await expect(finishUpload({ req: await world.as(name), id: idOf(at) })).rejects.toMatchObject({
        code: 'notFound',
      })
    }
    expect(await offsetOf('liaison', at)).toBe('0')
    expect((await ask('liaison', 'DELETE', at)).status).toBe(204)
    expect((await ask('liaison', 'HEAD', at)).status).toBe(404)
  })

  test('a content that is not what its name says: nothing of it stays', async () => {
    const lie = Buffer.from('<html><script>1</script></html>')
    const at = await begun('liaison', lie.length)
    await expect(patch('liaison', at, 0, lie)).rejects.toMatchObject({ code: 'wrongFileType' })
    expect([await countOf('evidence_uploads'), await countOf('evidence_upload_chunks')]).toEqual([0, 0])
    expect((await evidence()).totalDocs).toBe(0)
  })

  test('bytes at another place than where it stands, and more than were announced', async () => {
    const at = await begun('liaison', 100)
    expect((await patch('liaison', at, 50, large.subarray(0, 10))).status).toBe(409)
    expect((await patch('liaison', at, 0, large.subarray(0, 200), 200)).status).toBe(413)
    expect(await offsetOf('liaison', at)).toBe('0')
    await ask('liaison', 'DELETE', at)
  })

  test('what is asked to end before all has arrived', async () => {
    const at = await begun('liaison', 100)
    await expect(finishUpload({ req: await world.as('liaison'), id: idOf(at) })).rejects.toMatchObject({
      code: 'notReady',
    })
    expect((await ask('liaison', 'DELETE', at)).status).toBe(204)
  })

  test('one more than a person may leave unfinished', async () => {
    const all = []
    for (let count = 0; count < mostUnfinished; count += 1) all.push(await begun('director', 1000))
    await expect(begin('director', 1000)).rejects.toMatchObject({ code: 'tooManyRequests' })
    for (const at of all) await ask('director', 'DELETE', at)
  })
})

describe('a line that is cut', () => {
  test('keeps what had arrived, goes on from there, and is whole', async () => {
    const at = await begun('liaison', large.length)
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(large.subarray(0, 300_000))
        controller.enqueue(large.subarray(300_000, 400_000))
      },
      pull: (controller) => controller.error(new Error('the line is gone')),
    })
    expect((await patch('liaison', at, 0, cut)).status).not.toBe(204)
    const offset = Number(await offsetOf('liaison', at))
    expect(offset).toBeGreaterThanOrEqual(300_000)
    expect(offset).toBeLessThan(large.length)
    // Another process knows as much: nothing of it was kept in this one.
    const done = await patch('liaison', at, offset, large.subarray(offset))
    expect(done.status).toBe(200)
    const made = (await done.json()) as { id: string; name: string }
    expect(made.name).toBe('گزارش.pdf')
    const stored = await application.payload.findByID({
      collection: 'evidence',
      id: made.id,
      overrideAccess: true,
      depth: 0,
    })
    expect(stored).toMatchObject({ sha256: createHash('sha256').update(large).digest('hex'), filesize: large.length })
    expect(await countOf('evidence_upload_chunks')).toBe(0)
  })

  test('the last answer lost: whoever asks again gets the same evidence, and nothing is made twice', async () => {
    const bytes = makePdf('lost answer')
    const at = await begun('liaison', bytes.length)
    const made = (await (await patch('liaison', at, 0, bytes)).json()) as { id: string }
    expect(await offsetOf('liaison', at)).toBe(String(bytes.length))
    const again = async () => finishUpload({ req: await world.as('liaison'), id: idOf(at) })
    expect((await Promise.all([again(), again()])).map(({ id }) => id)).toEqual([made.id, made.id])
    expect((await patch('liaison', at, bytes.length, Buffer.alloc(0))).status).toBe(200)
    expect((await evidence()).docs.filter(({ sha256 }) => sha256 === hashOf(bytes))).toHaveLength(1)
  })

  test('two tabs with the same file, and two that send the same bytes to one upload, make one', async () => {
    const bytes = makePdf('two tabs')
    const [one, two] = [await begun('liaison', bytes.length), await begun('liaison', bytes.length)]
    const answers = await Promise.all([patch('liaison', one, 0, bytes), patch('liaison', two, 0, bytes)])
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id))
    expect(new Set(ids).size).toBe(1)

    const other = makePdf('one upload twice')
    const shared = await begun('liaison', other.length)
    const twice = await Promise.all([patch('liaison', shared, 0, other), patch('liaison', shared, 0, other)])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(
      (await evidence()).docs.filter(({ sha256 }) => [hashOf(bytes), hashOf(other)].includes(sha256)),
    ).toHaveLength(2)
  })
})

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe('its end', () => {
  test('unfinished ones are taken away when their day is over, with their bytes; those of today stay', async () => {
    const old = await begun('liaison', large.length)
    const young = await begun('liaison', large.length)
    for (const at of [old, young]) await patch('liaison', at, 0, large.subarray(0, 1000))
    await rows(sql`update evidence_uploads set expires_at = now() - interval '1 minute' where id = ${idOf(old)}`)
    expect((await patch('liaison', old, 1000, large.subarray(1000, 2000))).status).toBe(409)
    await cleanUpExpired(await world.system())
    expect(await rows(sql`select id from evidence_uploads where finished_at is null`)).toEqual([{ id: idOf(young) }])
    expect(await rows(sql`select distinct upload_id as id from evidence_upload_chunks`)).toEqual([{ id: idOf(young) }])
  })

  test('a window that closes meanwhile: the bytes that arrive are no evidence any more', async () => {
    const bytes = makePdf('too late')
    const at = await begun('liaison', bytes.length)
    await patch('liaison', at, 0, bytes.subarray(0, 100))
    const { totalDocs } = await evidence()
    await rows(
      sql`update evaluation_cycles set windows_self_assessment_closes = '2020-01-01' where id = ${world.cycle}`,
    )
    await expect(patch('liaison', at, 100, bytes.subarray(100))).rejects.toMatchObject({ code: 'windowClosed' })
    await expect(begin('liaison', 1000)).rejects.toMatchObject({ code: 'windowClosed' })
    expect((await evidence()).totalDocs).toBe(totalDocs)
    expect(await rows(sql`select 1 from evidence_uploads where id = ${idOf(at)}`)).toEqual([])
  })
})
