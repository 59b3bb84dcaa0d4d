import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq } from 'payload'
import type { Answers } from '../../../src/domain/forms/definition'
import { addEvidence } from '../../../src/services/forms/addEvidence'
import { checkReceipt, downloadReceipt, readReceipt } from '../../../src/services/forms/readReceipt'
import { readSelfAssessment } from '../../../src/services/forms/readSelfAssessment'
import { saveAnswers } from '../../../src/services/forms/saveAnswers'
import { submitAnswers } from '../../../src/services/forms/submitAnswers'
import { runSql } from '../../../src/services/system/sql'
import { makePdf } from '../../support/files'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { World } from '../../support/world'
import { evaluationOf, makeWorld, openCycle } from '../../support/world'

let application: TestPayload
let world: World
let water: string
let code: string

const answers: Answers = {
  m_g_1: { actual: '78.5' },
  m_g_2: { actual: 'good' },
  m_s_1: { actual: '25', explanation: 'با تعویض کنتورها کاهش یافت.' },
  m_s_2: { actual: 'yes' },
}

const save = async (revision: number, some: Answers) =>
  saveAnswers({ req: await world.as('liaison'), evaluationId: water, change: { revision, answers: some } })
const submit = async () => {
  const { revision } = await readSelfAssessment({ req: await world.as('director'), evaluationId: water })
  return submitAnswers({ req: await world.as('director'), evaluationId: water, revision })
}
const visitor = () => createLocalReq({}, application.payload)
const receipts = async () =>
  runSql<{ code: string; seal: string; round: number }>(
    await visitor(),
    sql`select code, seal, round::int as round from submission_receipts where evaluation_id = ${water} order by round`,
  )

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world)
  water = await evaluationOf(world, 'water')
  const liaison = await world.as('liaison')
  const file = { name: 'گزارش.pdf', bytes: makePdf('report') }
  await addEvidence({ req: liaison, evaluationId: water, field: 'm_g_1', slot: 'e1', file })
})
afterAll(() => application.close())

describe('before anything is handed in', () => {
  test('an incomplete form is refused and leaves no receipt', async () => {
    await save(0, { m_s_2: { actual: 'yes' } })
    await expect(submit()).rejects.toMatchObject({ code: 'incomplete' })
    expect(await receipts()).toEqual([])
    expect(await checkReceipt(await visitor(), '3333-3333-3333')).toBeNull()
  })
})

describe('a submission', () => {
  test('that is sent twice at once gives one receipt, named by the event and the mail', async () => {
    await save(1, answers)
    const done = await Promise.allSettled([submit(), submit(), submit()])
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const found = await receipts()
    expect(found).toHaveLength(1)
    code = found[0]?.code ?? ''
    expect(found[0]?.round).toBe(1)
    const told = await runSql<{ text: string; to: string }>(
      await visitor(),
      sql`select n.text, e.details->>'trackingCode' as to from notices n join audit_events e on e.event = n.event::text
          where n.event = 'evaluation.submitted' and n.text like ${'%' + code + '%'}`,
    )
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(({ to }) => to === code)).toBe(true)
    const view = await readSelfAssessment({ req: await world.as('liaison'), evaluationId: water })
    expect(view.trackingCode).toBe(code)
  })

  test.each(['otherLiaison', 'farLiaison', 'farManager', 'editor'] as const)(
    'shows %s nothing of its answers',
    async (name) => {
      await expect(readReceipt(await world.as(name), code)).rejects.toMatchObject({ code: 'notFound' })
    },
  )

  test('tells whoever has the code that it stands as it was handed in, and no answer', async () => {
    const check = await checkReceipt(await visitor(), code.toLowerCase().replaceAll('-', ''))
    expect(check).toMatchObject({ code, round: 1, answers: 4, files: 1, isSuperseded: false })
    expect(check?.sealed).toBe(check?.computed)
    expect(JSON.stringify(check)).not.toContain('کنتور')
  })

  test('can be kept as a paper, and as the text whose SHA-256 is the seal', async () => {
    const req = await world.as('liaison')
    await expect(downloadReceipt(req, { code, file: 'receipt.exe' })).rejects.toMatchObject({ code: 'notFound' })
    const paper = await downloadReceipt(req, { code, file: 'receipt.pdf' })
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(paper.headers.get('cache-control')).toBe('private, no-store')
    const text = await downloadReceipt(await world.as('general'), { code, file: 'receipt.json' })
    const sum = createHash('sha256')
      .update(Buffer.from(await text.arrayBuffer()))
      .digest('hex')
    expect(sum).toBe((await receipts())[0]?.seal)
  })

  test('cannot be changed or taken away by anyone, through any door', async () => {
    for (const statement of [
      sql`update submission_receipts set content = '{}'`,
      sql`update submission_receipts set seal = 'x'`,
      sql`delete from submission_receipts`,
      sql`truncate submission_receipts cascade`,
    ]) {
      await expect(runSql(await visitor(), statement)).rejects.toMatchObject({ cause: { code: 'KA001' } })
    }
  })
})
