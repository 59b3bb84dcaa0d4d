import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { newId } from '../../../src/lib/newId'
import { saveAnswers } from '../../../src/services/forms/saveAnswers'
import { runSql } from '../../../src/services/system/sql'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import { openWorkbook } from '../../support/workbook'
import type { CastName, World } from '../../support/world'
import { castEmail, castPassword, evaluationOf, makeWorld, openCycle } from '../../support/world'

type Get = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

let application: TestPayload
let world: World
let formId: string
let GET: Get
const evil = '=HYPERLINK("http://evil.example","کلیک")'
const extra = [
  { blockType: 'page', name: 'more', title: 'پرسش‌های دیگر' },
  { blockType: 'text', name: 'q_text', label: 'نام سامانه' },
  { blockType: 'date', name: 'q_date', label: 'تاریخ راه‌اندازی' },
  { blockType: 'nationalId', name: 'q_id', label: 'کد ملی مسئول' },
  { blockType: 'rials', name: 'q_rials', label: 'اعتبار' },
  { blockType: 'number', name: 'q_fine', label: 'عدد ریز' },
]

async function addQuestions() {
  const { payload } = application
  const { form } = await payload.findByID({
    collection: 'evaluation-cycles',
    id: world.cycle,
    depth: 1,
    overrideAccess: true,
  })
  if (!form || typeof form === 'string') throw new Error('no form')
  formId = form.id
  await payload.update({
    collection: 'forms',
    id: formId,
    data: { fields: [...(form.fields ?? []), ...extra] as never },
    overrideAccess: true,
  })
}

beforeAll(async () => {
  application = await openPayload()
  world = await makeWorld(application.payload)
  await openCycle(world, addQuestions)
  ;({ GET } = (await import('../../../src/app/api/form-sheets/[formId]/[file]/route')) as unknown as { GET: Get })
  await saveAnswers({
    req: await world.as('liaison'),
    evaluationId: await evaluationOf(world, 'water'),
    change: {
      revision: 0,
      answers: {
        m_g_1: { actual: '78.5', explanation: evil },
        m_g_2: { actual: 'excellent' },
        m_s_2: { none: true },
        q_text: '@SUM(A1)',
        q_date: '1405/02/31',
        q_id: '0084575948',
        q_rials: '12500000',
        q_fine: '123456789012.1234567',
      },
    },
  })
})
afterAll(() => application.close())

async function get(name: CastName | null, file: string, form = formId) {
  const { payload } = application
  const headers: Record<string, string> = {}
  if (name) {
    const data = { email: castEmail(name), password: castPassword }
    const { token } = await payload.login({ collection: 'users', data, overrideAccess: true })
    headers.authorization = `JWT ${token}`
  }
  const request = new Request(`${payload.config.serverURL}/api/form-sheets/${form}/${file}`, { headers })
  return GET(request, { params: Promise.resolve({ formId: form, file }) })
}
const workbookOf = async (response: Response) => openWorkbook(new Uint8Array(await response.arrayBuffer()))
type Cell = { t: string; v: unknown; f?: string }

/** The rows of the sheet by key: machine keys from the hidden row, cells below the headings. */
async function rowsOf(response: Response, sheet = 'ویرایش ۱') {
  const found = (await workbookOf(response)).Sheets[sheet] as Record<string, Cell | undefined>
  const columns = Object.keys(found)
    .filter((at) => /^[A-Z]+1$/.test(at))
    .map((at) => at.slice(0, -1))
  const row = (number: number) =>
    Object.fromEntries(columns.map((column) => [String(found[`${column}1`]?.v), found[`${column}${number}`]]))
  return { headings: columns.map((column) => String(found[`${column}2`]?.v)), rows: [row(3), row(4)] }
}

describe('who is refused', () => {
  test('nobody, another province, an editor, and whoever asks for what is not there', async () => {
    expect((await get(null, 'answers.xlsx')).status).toBe(401)
    for (const name of ['farManager', 'farGeneral', 'farLiaison', 'editor'] as const)
      expect([name, (await get(name, 'answers.xlsx')).status]).toEqual([name, 404])
    expect((await get('general', 'answers.pdf')).status).toBe(404)
    expect((await get('general', 'answers.xlsx', 'x')).status).toBe(404)
    expect((await get('general', 'answers.xlsx', newId())).status).toBe(404)
  })

  test('an agency gets its own row and no other', async () => {
    const { rows } = await rowsOf(await get('otherLiaison', 'answers.xlsx'))
    expect(rows.map((row) => row['#agency']?.v)).toEqual(['اداره کل بهزیستی', undefined])
    const text = await (await get('otherLiaison', 'answers.csv')).text()
    expect(text).not.toContain('شرکت آب و فاضلاب')
  })
})

describe('the workbook', () => {
  test('is named in Persian, and not kept by anybody on the way', async () => {
    const response = await get('general', 'answers.xlsx')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="submissions-1404.xlsx"; filename*=UTF-8''${encodeURIComponent('پاسخ‌های ارزیابی عملکرد سال ۱۴۰۴.xlsx')}`,
    )
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    await response.arrayBuffer()
  })

  test('has every agency by name, under headings that people read, with the keys by which it comes back', async () => {
    const { headings, rows } = await rowsOf(await get('general', 'answers.xlsx'))
    expect(headings).toEqual(
      expect.arrayContaining([
        'دستگاه اجرایی',
        'G-۱ سنجه G-1 — عملکرد (درصد)',
        'G-۱ سنجه G-1 — تعداد مستندات',
        'اعتبار (ریال)',
      ]),
    )
    const [welfare, water] = rows
    expect([welfare?.['#agency']?.v, water?.['#agency']?.v]).toEqual(['اداره کل بهزیستی', 'شرکت آب و فاضلاب'])
    expect(water?.['#evaluation']?.v).toBe(await evaluationOf(world, 'water'))
    expect(water?.['#revision']).toMatchObject({ t: 'n', v: 1 })
    expect(water?.['#state']?.v).toBe('در حال تکمیل')
  })

  test('has numbers as numbers, days as offices write them, codes with their zeros, and long digits whole', async () => {
    const water = (await rowsOf(await get('general', 'answers.xlsx'))).rows[1]
    expect(water?.['m_g_1.actual']).toMatchObject({ t: 'n', v: 78.5 })
    expect(water?.['m_g_2.actual']).toMatchObject({ t: 's', v: 'عالی' })
    expect(water?.['m_s_2.actual']).toMatchObject({ t: 's', v: 'عملکرد ندارد' })
    expect(water?.q_date).toMatchObject({ t: 's', v: '1405/02/31' })
    expect(water?.q_id).toMatchObject({ t: 's', v: '0084575948' })
    expect(water?.q_rials).toMatchObject({ t: 'n', v: 12500000 })
    expect(water?.q_fine).toMatchObject({ t: 's', v: '123456789012.1234567' })
    expect(water?.['m_g_1.files']).toMatchObject({ t: 'n', v: 0 })
  })

  test('runs no formula that somebody wrote into an answer', async () => {
    const water = (await rowsOf(await get('general', 'answers.xlsx'))).rows[1]
    expect(water?.['m_g_1.explanation']).toMatchObject({ t: 's', v: evil })
    expect(water?.['m_g_1.explanation']?.f).toBeUndefined()
    expect(water?.q_text).toMatchObject({ t: 's', v: '@SUM(A1)' })
  })
})

describe('the text file', () => {
  test('begins with the mark of UTF-8, headings, keys, and defuses formulas', async () => {
    const bytes = Buffer.from(await (await get('general', 'answers.csv')).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = bytes.toString('utf8').slice(1).split('\r\n')
    expect(lines[0]).toContain('دستگاه اجرایی')
    expect(lines[1]).toMatch(/^#evaluation,#revision,#agency/)
    expect(lines).toHaveLength(5)
    expect(lines[3]).toContain(`"'${evil.replaceAll('"', '""')}"`)
    expect(lines[3]).toContain("'@SUM(A1)")
    expect(lines[3]).toContain('78.5')
  })
})

describe('where editions differ', () => {
  test('each has a sheet of its own, and a header of its own in the text file', async () => {
    const req = await world.system()
    const next = newId()
    await runSql(
      req,
      sql`insert into form_editions (id, title, form_id, number, definition, frozen_at, province_id, created_at, updated_at)
          select ${next}, title, form_id, 2,
            ${JSON.stringify({ pages: [{ key: 'p', title: 'ص', intro: null, fields: [{ type: 'text', name: 'fresh', label: 'پرسش تازه', required: false }] }] })}::jsonb,
            now(), province_id, now(), now() from form_editions where form_id = ${formId}`,
    )
    await runSql(
      req,
      sql`update form_submissions set edition_id = ${next} where evaluation_id = ${await evaluationOf(world, 'welfare')}`,
    )
    const workbook = await workbookOf(await get('manager', 'answers.xlsx'))
    expect(workbook.SheetNames).toEqual(['ویرایش ۱', 'ویرایش ۲'])
    const { headings, rows } = await rowsOf(await get('manager', 'answers.xlsx'), 'ویرایش ۲')
    expect(headings.at(-1)).toBe('پرسش تازه')
    expect(rows.map((row) => row['#agency']?.v)).toEqual(['اداره کل بهزیستی', undefined])
    const text = await (await get('manager', 'answers.csv')).text()
    expect(text.split('\r\n').filter((line) => line.startsWith('#evaluation'))).toHaveLength(2)
  })
})

test('who took the answers out is recorded', async () => {
  const { docs } = await application.payload.find({
    collection: 'audit-events',
    where: { event: { equals: 'edition.exported' } },
    overrideAccess: true,
    depth: 0,
    sort: '-at',
    limit: 1,
  })
  expect(docs[0]).toMatchObject({ details: { file: 'answers.csv', count: 2 }, actorName: 'manager' })
})
