import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDays } from '../../../src/domain/calendar/isoDate'
import { today } from '../../../src/lib/clock'
import { withoutAccessStoredFile } from '../../../src/lib/storedFile'
import { sendResults } from '../../../src/services/evaluation/sendResults'
import { readSending } from '../../../src/services/evaluation/sendResultsPage'
import { transition } from '../../../src/services/system/moves'
import { runSql } from '../../../src/services/system/sql'
import type { FinalWorld } from '../../support/finalCycle'
import { approveAll, reachCouncil } from '../../support/finalCycle'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { rest, signIn } from '../../support/rest'
import type { CastName } from '../../support/world'
import { castEmail, castPassword, makeWorld } from '../../support/world'

let application: TestPayload
let world: FinalWorld
beforeAll(async () => {
  application = await openPayload()
  const plain = await makeWorld(application.payload)
  // What somebody wrote into a title must not become a formula of whoever opens the file.
  await application.payload.update({
    collection: 'measures',
    id: plain.measures['G-2'],
    data: { title: '=HYPERLINK("http://example.ir","کلیک")' },
    overrideAccess: true,
  })
  world = await reachCouncil(plain)
})
afterAll(() => application.close())

const send = async (name: CastName | null, changes: { letterNumber?: string; letterDate?: string } = {}) =>
  sendResults({
    req: name ? await world.as(name) : await world.system(),
    cycleId: world.cycle,
    letterNumber: '206/93/11852',
    letterDate: addDays(today(), -1),
    ...changes,
  })

const cycle = async () =>
  world.payload.findByID({ collection: 'evaluation-cycles', id: world.cycle, depth: 0, overrideAccess: true })

describe('who and what is refused', () => {
  test.each<[CastName | null, string]>([
    [null, 'notSignedIn'],
    ['farManager', 'notFound'],
    ['liaison', 'forbidden'],
    ['deputy', 'forbidden'],
    ['secretary', 'forbidden'],
    ['editor', 'forbidden'],
  ])('%s may not send: %s', async (name, code) => {
    await expect(send(name)).rejects.toMatchObject({ code })
  })

  test('results that the council has not approved', async () => {
    await expect(send('manager')).rejects.toMatchObject({ code: 'moveNotPossible', details: { state: 'council' } })
    await approveAll(world)
  })

  test('a letter without number, without a day, or of a day to come', async () => {
    const refused = (path: string, code: string) => ({ code: 'invalid', details: { fields: [{ path, code }] } })
    await expect(send('manager', { letterNumber: '' })).rejects.toMatchObject(refused('letterNumber', 'required'))
    await expect(send('manager', { letterDate: '1405/05/01' })).rejects.toMatchObject(refused('letterDate', 'notDate'))
    const tomorrow = addDays(today(), 1)
    await expect(send('manager', { letterDate: tomorrow })).rejects.toMatchObject(refused('letterDate', 'notYet'))
  })

  test('the bare move, which would send without an export', async () => {
    const move = { req: await world.as('manager'), noun: 'cycle', id: world.cycle, move: 'send' }
    await expect(transition(move)).rejects.toMatchObject({ code: 'notReady', details: { what: 'letter' } })
    expect((await cycle()).workflowState).toBe('approved')
  })

  test('the page of sending is for those who send', async () => {
    await expect(readSending({ req: await world.system() })).rejects.toMatchObject({ code: 'notSignedIn' })
    await expect(readSending({ req: await world.as('deputy') })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await readSending({ req: await world.as('farManager') })).toMatchObject({ waiting: [], sent: [] })
    const { waiting } = await readSending({ req: await world.as('manager') })
    expect(waiting).toEqual([expect.objectContaining({ id: world.cycle, agencies: 5, measures: 13 })])
  })
})

describe('sending', () => {
  test('happens once, of two who send at once', async () => {
    const outcomes = await Promise.allSettled([send('manager'), send('manager')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'moveNotPossible', status: 409 })
    const sent = await cycle()
    expect(sent).toMatchObject({ workflowState: 'sent_to_national', nationalLetterNumber: '206/93/11852' })
    const states = await runSql<{ state: string; n: number }>(
      await world.system(),
      sql`select workflow_state as state, count(*)::int as n from evaluations where cycle_id = ${world.cycle} group by 1`,
    )
    expect(states).toEqual([{ state: 'sent', n: 5 }])
  })

  test('keeps two files on the cycle, for the staff of the province and nobody else', async () => {
    const { sent } = await readSending({ req: await world.as('manager') })
    const [one] = sent
    expect(one).toMatchObject({ csv: expect.stringMatching(/\.csv$/), json: expect.stringMatching(/\.json$/) })
    const file = String(one?.csv).replace('/api', '')
    const as = async (name: CastName) => signIn(world.payload, castEmail(name), castPassword)
    for (const headers of [{}, await as('liaison'), await as('farManager')]) {
      expect((await rest(world.payload, 'GET', '/documents', { headers })).body.docs ?? []).toEqual([])
      expect((await rest(world.payload, 'GET', file, { headers })).status).toBeGreaterThanOrEqual(400)
    }
  })
})

/** A file of the cycle's export, as it is stored. */
async function stored(field: 'nationalExport' | 'nationalExportData'): Promise<Buffer> {
  const { filename, mimeType } = await world.payload.findByID({
    collection: 'documents',
    id: String((await cycle())[field]),
    overrideAccess: true,
  })
  const req = await world.system()
  const file = { collection: 'documents' as const, filename: String(filename), mimeType: String(mimeType) }
  return Buffer.from(await (await withoutAccessStoredFile(req, file)).arrayBuffer())
}

type Line = Record<
  'row' | 'agency' | 'indicator' | 'measure' | 'unit' | 'target' | 'cap' | 'actual' | 'self' | 'final',
  string | null
>

describe('the export', () => {
  test('is read by PostgreSQL as a table under the headings of the real form', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-export-'))
    fs.chmodSync(folder, 0o755)
    const file = path.join(folder, 'export.csv')
    const content = await stored('nationalExport')
    fs.writeFileSync(file, content, { mode: 0o644 })
    const { pool } = world.payload.db
    await pool.query(`create table export ("row" int, agency text, indicator text, measure text, unit text, target numeric,
      cap numeric, actual text, self numeric, final text)`)
    await pool.query(`copy export from '${file}' with (format csv, header true, encoding 'utf8')`)
    const { rows } = await pool.query<Line>(`select * from export order by "row"`)
    fs.rmSync(folder, { recursive: true })
    expect(content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(content.toString('utf8').split('\r\n')[0]?.slice(1)).toBe(
      'ردیف,دستگاه,شاخص,عنوان سنجه,واحد,هدف,سقف,عملکرد,امتیاز خودارزیابی,امتیاز نهایی',
    )
    expect(rows).toHaveLength(13)
    expect(rows).toContainEqual({
      row: expect.any(Number),
      agency: 'شرکت آب و فاضلاب',
      indicator: 'الکترونیکی نمودن خدمات',
      measure: 'سنجه G-1',
      unit: 'درصد',
      target: '90',
      cap: '600',
      actual: '81',
      self: '540',
      final: '540',
    })
    expect(rows).toContainEqual(
      expect.objectContaining({ agency: 'شرکت گاز', measure: 'سنجه G-1', final: 'موضوعیت ندارد' }),
    )
  })

  test('carries no formula', async () => {
    const text = (await stored('nationalExport')).toString('utf8')
    expect(text).toContain(`"'=HYPERLINK(""http://example.ir"",""کلیک"")"`)
    expect(text).not.toMatch(/(^|,|")=/m)
  })

  test('says all of it to a program, under a schema with a version', async () => {
    const data = JSON.parse((await stored('nationalExportData')).toString('utf8')) as Record<string, unknown>
    expect(data).toMatchObject({
      schema: 'karnameh.national-export/1',
      province: { code: 'ardabil' },
      performanceYear: 1404,
      letter: { number: '206/93/11852' },
    })
    const agencies = data.agencies as { name: string; total: string; measures: Record<string, unknown>[] }[]
    const clinic = agencies.find(({ name }) => name === 'دانشگاه علوم پزشکی')
    expect(clinic).toMatchObject({ total: '850' })
    expect(clinic?.measures[0]).toMatchObject({
      measure: { code: 'G-1' },
      actual: '45',
      selfScore: '300',
      finalScore: '450',
    })
  })
})
