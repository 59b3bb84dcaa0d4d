import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import { freePort } from '../../../scripts/lib/ports.mjs'
import { openClamd, eicar } from '../../support/clamd'
import type { Clamd } from '../../support/clamd'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'

/** Quarantine, with a scanner behind a socket. The setting is read once, so that everything is imported after it is made. */
const port = await freePort()
process.env.CLAMAV_URL = `tcp://127.0.0.1:${port}`
const { openPayload } = await import('../../support/payload')
const { evaluationOf, makeWorld, openCycle } = await import('../../support/world')
const { addEvidence } = await import('../../../src/services/forms/addEvidence')
const { removeEvidence } = await import('../../../src/services/forms/removeEvidence')
const { readSelfAssessment } = await import('../../../src/services/forms/readSelfAssessment')
const { reuseEvidence } = await import('../../../src/services/evidence/reuseEvidence')
const { scanNext } = await import('../../../src/services/evidence/scanEvidence')
const { saveAnswers } = await import('../../../src/services/forms/saveAnswers')
const { transition } = await import('../../../src/services/system/moves')
const { runSql } = await import('../../../src/services/system/sql')
const { sql } = await import('@payloadcms/db-postgres/drizzle')
const { handleEndpoints, createLocalReq } = await import('payload')
const { signIn } = await import('../../support/rest')
const { castEmail, castPassword } = await import('../../support/world')

let application: TestPayload
let world: World
let water: string
let clamd: Clamd
let payload: Payload
let req: PayloadRequest
beforeAll(async () => {
  application = await openPayload()
  payload = application.payload
  world = await makeWorld(payload)
  await openCycle(world)
  water = await evaluationOf(world, 'water')
  req = await createLocalReq({}, payload)
  clamd = await openClamd(port)
})
afterAll(async () => {
  await clamd.close()
  await application.close()
})

const upload = async (words: string, field = 'm_g_1', slot = 'e1') =>
  addEvidence({
    req: await world.as('liaison'),
    evaluationId: water,
    field,
    slot,
    file: { name: 'گزارش.pdf', bytes: makePdf(words) },
  })
const row = (id: string) => payload.findByID({ collection: 'evidence', id, overrideAccess: true, depth: 0 })
const view = async (name: CastName = 'liaison') =>
  readSelfAssessment({ req: await world.as(name), evaluationId: water })
const statusFor = async (name: CastName, filename: string) => {
  const headers = await signIn(payload, castEmail(name), castPassword)
  const request = new Request(`${payload.config.serverURL}/api/evidence/file/${filename}`, { headers })
  return (await handleEndpoints({ config: payload.config, request })).status
}
const submit = async () =>
  transition({ req: await world.as('director'), noun: 'evaluation', id: water, move: 'submit' })

describe('quarantine', () => {
  test('a file that nobody has scanned is read by its uploader alone, and counts as given', async () => {
    const { id, href, scan } = await upload('not scanned yet')
    expect({ href, scan }).toEqual({ href: null, scan: 'waiting' })
    const { filename } = await row(id)
    expect(await statusFor('liaison', filename ?? '')).toBe(200)
    for (const name of ['director', 'general', 'admin', 'otherLiaison'] as const)
      expect([name, await statusFor(name, filename ?? '')]).toEqual([name, 403])
    expect((await view('general')).evidence).toMatchObject([{ scan: 'waiting', href: null }])
    expect((await view()).progress.missing).toBe(5)
  })

  test('a scanner that is away, breaks off or is confused changes nothing; the file has its turn again', async () => {
    for (const how of ['hangUp', 'error', 'half'] as const) {
      clamd.behave(how)
      expect(await scanNext(req)).toBe(0)
      expect((await view()).evidence).toMatchObject([{ scan: 'waiting' }])
      expect(await scanNext(req)).toBe(0)
      await runSql(req, sql`update evidence set scan_after = null`)
    }
    clamd.behave('scan')
  })

  test('two workers scan it once, and then those who may read the evaluation may open it', async () => {
    const before = clamd.seen.length
    expect((await Promise.all([scanNext(req), scanNext(req)])).sort()).toEqual([0, 1])
    expect(clamd.seen.length - before).toBe(1)
    const [file] = (await view('general')).evidence
    expect(file?.scan).toBe('clean')
    const name = file?.href?.split('/').at(-1) ?? ''
    expect(await statusFor('general', name)).toBe(200)
    expect(await statusFor('otherLiaison', name)).toBe(403)
    await removeEvidence({ req: await world.as('liaison'), id: file?.id ?? '' })
  })
})

describe('an infected file', () => {
  let id: string
  test('loses its bytes wherever it stands, its people are told, and it counts no more', async () => {
    const first = await upload(`infected ${eicar}`)
    id = first.id
    const { filename } = await row(id)
    expect(await scanNext(req)).toBe(1)
    expect(await row(id)).toMatchObject({ scanState: 'infected', virus: 'Eicar-Signature', filename: null })
    expect(await statusFor('liaison', filename ?? '')).toBe(403)
    expect(await payload.count({ collection: 'evidence', overrideAccess: true })).toEqual({ totalDocs: 1 })
    const { docs } = await payload.find({
      collection: 'notices',
      where: { event: { equals: 'evidence.infected' } },
      overrideAccess: true,
      depth: 0,
    })
    expect(docs.map(({ toAddress }) => toAddress).sort()).toEqual([castEmail('director'), castEmail('liaison')])
    expect((await view()).progress.missing).toBe(6)
  })

  test('cannot be used elsewhere, and holds up the submission until it is taken away, also from an optional slot', async () => {
    await expect(
      reuseEvidence({ req: await world.as('liaison'), id, field: 'm_g_1', slot: 'e1' }),
    ).rejects.toMatchObject({ code: 'notFound' })
    await upload('a sound one')
    await saveAnswers({
      req: await world.as('liaison'),
      evaluationId: water,
      change: {
        revision: (await view()).revision,
        answers: {
          m_g_1: { actual: '78.5' },
          m_g_2: { actual: 'good' },
          m_s_1: { actual: '25', explanation: 'کاهش یافت' },
          m_s_2: { actual: 'yes' },
        },
      },
    })
    await expect(submit()).rejects.toMatchObject({
      code: 'incomplete',
      details: { fields: [{ path: 'm_g_1.e1', code: 'fileInfected' }] },
    })
    await removeEvidence({ req: await world.as('liaison'), id })
  })

  test('while a file is still being scanned the submission passes: the scanner must not cost anybody his day', async () => {
    expect((await view()).evidence).toMatchObject([{ scan: 'waiting' }])
    expect(await submit()).toMatchObject({ workflowState: 'submitted' })
    expect(await scanNext(req)).toBe(1)
    expect((await view('general')).evidence).toMatchObject([{ scan: 'clean' }])
  })
})

describe('without a scanner any more', () => {
  test('what waited for it is let go', async () => {
    await runSql(req, sql`update evidence set scan_state = 'waiting'`)
    expect(await scanNext(req, '')).toBe(1)
    expect((await view()).evidence).toMatchObject([{ scan: 'none' }])
  })
})
