import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { utils, write } from '@e965/xlsx'
import { openWorkbook } from '../../support/workbook'
import type { SheetReport } from '../../../src/domain/forms/sheet/outcome'
import type { TestPayload } from '../../support/payload'
import { openPayload } from '../../support/payload'
import type { CastName, World } from '../../support/world'
import { castEmail, castPassword, evaluationOf, makeWorld, openCycle } from '../../support/world'

type Route = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

let application: TestPayload
let world: World
let formId: string
let GET: Route
let POST: Route
let water: string
const extra = [
  { blockType: 'page', name: 'more', title: 'پرسش‌های دیگر' },
  { blockType: 'text', name: 'q_text', label: 'نام سامانه' },
  { blockType: 'date', name: 'q_date', label: 'تاریخ' },
  {
    blockType: 'several',
    name: 'q_several',
    label: 'کانال‌ها',
    options: [
      { label: 'تلفن', value: 'tel' },
      { label: 'وب', value: 'web' },
    ],
  },
  {
    blockType: 'table',
    name: 'q_table',
    label: 'پروژه‌ها',
    columns: [
      { name: 'title', label: 'عنوان', type: 'text' },
      { name: 'amount', label: 'مبلغ', type: 'rials', total: true },
    ],
  },
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
  water = await evaluationOf(world, 'water')
  ;({ GET } = (await import('../../../src/app/api/form-sheets/[formId]/[file]/route')) as unknown as { GET: Route })
  ;({ POST } = (await import('../../../src/app/api/form-sheets/[formId]/import/route')) as unknown as { POST: Route })
})
afterAll(() => application.close())

async function headersOf(name: CastName | null): Promise<Record<string, string>> {
  if (!name) return {}
  const data = { email: castEmail(name), password: castPassword }
  const { token } = await application.payload.login({ collection: 'users', data, overrideAccess: true })
  return { authorization: `JWT ${token}` }
}
const address = (rest: string) => `${application.payload.config.serverURL}/api/form-sheets/${formId}/${rest}`

async function download(name: CastName, file = 'answers.xlsx'): Promise<Uint8Array> {
  const response = await GET(new Request(address(file), { headers: await headersOf(name) }), {
    params: Promise.resolve({ formId, file }),
  })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}
async function send(name: CastName | null, work: string, bytes: Uint8Array): Promise<Response> {
  const form = new FormData()
  form.set('work', work)
  form.set('file', new File([new Uint8Array(bytes)], 'answers.xlsx'))
  const whole = await new Response(form).arrayBuffer()
  const type = new Response(form).headers.get('content-type') ?? ''
  void type
  const request = new Request(address('import'), {
    method: 'POST',
    body: form,
    headers: { ...(await headersOf(name)), 'content-length': String(whole.byteLength) },
  })
  return POST(request, { params: Promise.resolve({ formId }) })
}
const report = async (name: CastName, work: string, bytes: Uint8Array) =>
  (await (await send(name, work, bytes)).json()) as SheetReport

/** The sheet after somebody wrote into it with another program, by agency and key; written again by that program. */
function edited(
  bytes: Uint8Array,
  agency: string,
  cells: Record<string, string | number>,
  sheet = 'ویرایش ۱',
): Uint8Array {
  const book = openWorkbook(bytes)
  const found = book.Sheets[sheet]
  if (!found) throw new Error('no sheet')
  const rows = utils.sheet_to_json<unknown[]>(found, { header: 1 })
  const columns = rows[0] as string[]
  const at = rows.findIndex((row) => row[columns.indexOf('#agency')] === agency)
  for (const [key, value] of Object.entries(cells)) {
    const column = columns.indexOf(key)
    if (column < 0 || at < 0) throw new Error(`no ${key}`)
    utils.sheet_add_aoa(found, [[value]], { origin: { r: at, c: column } })
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}
const agencyName = 'شرکت آب و فاضلاب'
const welfareName = 'اداره کل بهزیستی'
const stored = async (agency: 'water' | 'welfare') => {
  const { docs } = await application.payload.find({
    collection: 'form-submissions',
    where: { agency: { equals: world.agencies[agency] } },
    overrideAccess: true,
    depth: 0,
  })
  return docs[0] as unknown as { answers: Record<string, unknown>; revision: number }
}

describe('who is refused', () => {
  test('nobody, a foreign province, an editor; and a file that is none', async () => {
    const sheet = await download('manager')
    expect((await send(null, 'preview', sheet)).status).toBe(401)
    for (const name of ['farManager', 'farLiaison', 'editor'] as const)
      expect((await send(name, 'preview', sheet)).status).toBe(404)
    expect((await send('manager', 'preview', new Uint8Array([0x50, 0x4b, 3, 4, 0]))).status).toBe(415)
    expect((await send('manager', 'preview', Buffer.from('a,b\n1,2\n'))).status).toBe(422)
    expect((await send('manager', 'burn', sheet)).status).toBe(400)
  })

  test('an evaluator who only reads, and a liaison for another agency, row by row', async () => {
    const sheet = edited(await download('manager'), agencyName, { q_text: 'سامانه' })
    const read = await report('general', 'apply', sheet)
    expect(read).toMatchObject({ changed: 0, refused: 2 })
    expect(read.rows[0]?.reasons[0]).toMatch(/نقش‌های شما نیست/)
    const foreign = await report('otherLiaison', 'apply', sheet)
    expect(foreign.rows.map(({ agency, outcome }) => [agency, outcome])).toEqual([
      [welfareName, 'same'],
      [agencyName, 'refused'],
    ])
    expect((await stored('water')).answers).toEqual({})
  })
})

describe('a sheet that was written into', () => {
  test('first tells what would happen, and changes nothing; then does it, once', async () => {
    const sheet = edited(await download('manager'), agencyName, {
      'm_g_1.actual': 78.5,
      'm_g_1.explanation': 'شرح كاريز',
      'm_g_2.actual': 'عالی',
      q_text: ' سامانه ',
      q_date: '۱۴۰۵/۰۲/۳۱',
      q_several: 'وب، تلفن',
    })
    expect(await report('manager', 'preview', sheet)).toMatchObject({ applied: false, changed: 1, same: 1, refused: 0 })
    expect((await stored('water')).answers).toEqual({})
    const applied = await report('manager', 'apply', sheet)
    expect(applied).toMatchObject({ applied: true, changed: 1, same: 1 })
    expect(applied.rows[1]?.changes).toEqual(['سنجه G-1', 'سنجه G-2', 'نام سامانه', 'تاریخ', 'کانال‌ها'])
    expect((await stored('water')).answers).toMatchObject({
      m_g_1: { actual: '78.5', explanation: 'شرح کاریز' },
      m_g_2: { actual: 'excellent' },
      q_text: 'سامانه',
      q_date: '2026-05-21',
      q_several: ['tel', 'web'],
    })
    const { revision } = await stored('water')
    expect(await report('manager', 'apply', sheet)).toMatchObject({ changed: 0, same: 2, refused: 0 })
    expect((await stored('water')).revision).toBe(revision)
    const events = await application.payload.find({
      collection: 'audit-events',
      where: { event: { equals: 'evaluation.answersImported' } },
      overrideAccess: true,
      depth: 0,
    })
    expect(events.docs.map(({ actorName }) => actorName)).toEqual(['manager'])
  })

  test('of a liaison fills his own row, from a text file too, and an emptied cell empties the answer', async () => {
    const text = Buffer.from(await download('liaison', 'answers.csv')).toString('utf8')
    expect(text).toContain('سامانه')
    const changed = text.replace(/,سامانه,/, ',,').replace('78.5', '۸۰٫۲۵')
    expect(await report('liaison', 'apply', Buffer.from(changed))).toMatchObject({ changed: 1, refused: 0 })
    expect((await stored('water')).answers).toMatchObject({ m_g_1: { actual: '80.25' }, q_text: null })
  })

  test('changes nothing when it comes back as it went out', async () => {
    for (const file of ['answers.xlsx', 'answers.csv'])
      expect(await report('manager', 'apply', await download('manager', file))).toMatchObject({
        changed: 0,
        same: 2,
        refused: 0,
      })
  })

  test('brings the rows of a table', async () => {
    const book = openWorkbook(await download('manager'))
    const found = book.Sheets['پروژه‌ها']
    if (!found) throw new Error('no table sheet')
    utils.sheet_add_aoa(
      found,
      [
        [water, agencyName, 1, 'پل', '۱٬۰۰۰'],
        [water, agencyName, 2, 'راه', 500],
      ],
      { origin: 'A3' },
    )
    const sheet = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    expect(await report('manager', 'apply', sheet)).toMatchObject({ changed: 1 })
    expect((await stored('water')).answers.q_table).toEqual([
      { title: 'پل', amount: '1000' },
      { title: 'راه', amount: '500' },
    ])
  })

  test('brings the rows of a table from a text file too', async () => {
    const text = Buffer.from(await download('manager', 'answers.csv')).toString('utf8')
    expect(text).toContain(`${water},${agencyName},2,راه,500\r\n`)
    const changed = text.replace(',2,راه,500', ',2,راه,۷۵۰')
    expect(await report('manager', 'apply', Buffer.from(changed))).toMatchObject({ changed: 1, refused: 0 })
    expect((await stored('water')).answers.q_table).toMatchObject([{ amount: '1000' }, { title: 'راه', amount: '750' }])
  })
})

describe('rows that are refused', () => {
  test('say column and mend, keep nothing of others back, and go out again as a file', async () => {
    const one = edited(await download('manager'), agencyName, { 'm_g_1.actual': 'زیاد', q_date: '1405/13/01' })
    const sheet = edited(one, welfareName, { q_text: 'سامانه دوم' })
    const found = await report('manager', 'apply', sheet)
    expect(found).toMatchObject({ changed: 1, refused: 1 })
    expect(found.rows[1]?.reasons).toEqual([
      expect.stringMatching(/«G-۱ سنجه G-1 — عملکرد \(درصد\)»: .*عدد/),
      '«تاریخ»: تاریخ را مانند ۱۴۰۵/۰۲/۳۱ بنویسید.',
    ])
    const response = await send('manager', 'refused', sheet)
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('ردیف‌های پذیرفته‌نشده.xlsx'))
    const bytes = new Uint8Array(await response.arrayBuffer())
    const rows = utils.sheet_to_json<string[]>(openWorkbook(bytes).Sheets['ویرایش ۱'] ?? {}, { header: 1 })
    expect(rows).toHaveLength(3)
    expect(rows[1]?.[0]).toBe('چرا پذیرفته نشد')
    expect(rows[2]?.[0]).toContain('«تاریخ»')
    expect(rows[2]).toContain(agencyName)
    // Mended, the same file is taken.
    const mended = edited(bytes, agencyName, { 'm_g_1.actual': '82', q_date: '1405/03/01' })
    expect(await report('manager', 'apply', mended)).toMatchObject({ changed: 1, refused: 0 })
  })

  test('a sheet that is older than what a colleague wrote', async () => {
    const old = await download('manager')
    await report('liaison', 'apply', edited(await download('liaison'), agencyName, { q_text: 'نوشته رابط' }))
    const found = await report('manager', 'apply', edited(old, agencyName, { q_text: 'نوشته مدیر' }))
    expect(found.rows[1]?.reasons[0]).toMatch(/پس از گرفتن این پرونده.*«نام سامانه»/)
    expect((await stored('water')).answers.q_text).toBe('نوشته رابط')
  })

  test('an agency that stands twice', async () => {
    const text = Buffer.from(await download('liaison', 'answers.csv')).toString('utf8')
    // Two header rows, the agency's own one, and then its table.
    const lines = text.split('\r\n')
    const twice = [...lines.slice(0, 3), ...lines.slice(2)].join('\r\n')
    const found = await report('liaison', 'preview', Buffer.from(twice))
    expect(found.rows.map(({ outcome }) => outcome)).toEqual(['same', 'refused'])
  })
})
