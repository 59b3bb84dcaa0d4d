import { sql } from '@payloadcms/db-postgres/drizzle'
import { fromJalali } from '../../src/domain/calendar/jalali'
import type { Instant } from '../../src/domain/calendar/tehran'
import { momentInTehran } from '../../src/domain/calendar/tehran'
import { recordCouncilSession } from '../../src/services/evaluation/councilRecord'
import { recomputeAll } from '../../src/services/evaluation/rollUp'
import { playAt } from '../../src/lib/clock'
import { transition } from '../../src/services/system/moves'
import type { MoveInput } from '../../src/services/system/transition'
import { runSql } from '../../src/services/system/sql'
import { upsert } from '../upsert'
import { scoreItems, standings, writeAnswers } from './bulk'
import type { DemoCycle } from './cycles'
import { lastYearClocks } from './lastYearClocks'
import type { Demo } from './load'

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: 'rtl',
  format: '',
  indent: 0,
  textFormat: 0,
  children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
})
const heading = (text: string) => ({ ...paragraph(text), type: 'heading', tag: 'h2' })

const body = {
  root: {
    type: 'root',
    version: 1,
    direction: 'rtl',
    format: '',
    indent: 0,
    children: [
      paragraph(
        'جشنواره شهید رجایی هر سال در هفته دولت برگزار می‌شود تا دستگاه‌هایی که برنامه‌های اصلاح نظام اداری را بهتر اجرا کرده‌اند به مردم شناسانده شوند.',
      ),
      heading('ارزیابی چگونه انجام شد'),
      paragraph(
        'دستگاه‌ها عملکرد خود را در ۴۴ شاخص عمومی و شاخص‌های اختصاصی ثبت کردند، ارزیابان آن را با مستندات سنجیدند، اعتراض‌ها رسیدگی شد و شورای راهبری توسعه مدیریت استان نتایج را تصویب کرد.',
      ),
      paragraph('کارنامه هر دستگاه با همه محورها و دلیل هر امتیاز در همین صفحه در دسترس است.'),
    ],
  },
}

const minutes = [
  'جلسه با حضور اعضا رسمیت یافت و گزارش ارزیابی عملکرد سال ۱۴۰۳ دستگاه‌های اجرایی استان ارائه شد.',
  'شورا نتایج تأیید نهایی‌شده را بررسی و برای همه دستگاه‌ها تصویب کرد.',
  'دبیرخانه نتایج را برای سازمان اداری و استخدامی کشور ارسال کند و برگزیدگان در جشنواره شهید رجایی معرفی شوند.',
].join('\n')

/**
 * Last year's cycle, which is history: its values are written as they would stand at its end, and only what shows today,
 * the publication of the festival, is done for real.
 */
export async function lastYear(demo: Demo, { id: cycle, year }: DemoCycle): Promise<void> {
  const req = await demo.request()
  const [row] = await runSql<{ state: string }>(
    req,
    sql`select workflow_state::text as state from evaluation_cycles where id = ${cycle}`,
  )
  if (row?.state !== 'draft') return
  const move = mover(demo, cycle)
  await move(morning(year, 10, 20), 'manager', 'markReady')
  await move(morning(year, 10, 22), 'deputy', 'announce')
  await move(morning(year + 1, 2, 1), 'manager', 'openSelfAssessment')
  const scorers = {
    general: (await demo.as('general')).user?.id ?? '',
    specific: (await demo.as('specific')).user?.id ?? '',
  }
  for (const standing of await standings(req, cycle, demo.agencies)) {
    await writeAnswers(req, standing.id, standing.agencyKey, year)
    await projectHistory(demo, standing.id)
    await playAt(morning(year + 1, 4, 2), () => scoreItems(req, standing, scorers, year))
  }
  await finishHistory(demo, cycle)
  await move(morning(year + 1, 5, 21), 'council', 'approve')
  await move(morning(year + 1, 5, 28), 'manager', 'send', letterToNational)
  await lastYearClocks(demo, cycle, year)
  await recomputeAll({ req, cycleId: cycle })
  await publish(demo, cycle, year)
}

/** The self values, as the submission would have written them. */
async function projectHistory({ request }: Demo, evaluation: string): Promise<void> {
  const { projectAnswers } = await import('../../src/services/forms/projectAnswers')
  const { loadSubmission } = await import('../../src/services/forms/loadSubmission')
  const req = await request()
  const submission = await loadSubmission(req, evaluation)
  if (!submission) throw new Error(`no draft of ${evaluation}`)
  await projectAnswers({ req, doc: { id: evaluation, workflowState: 'submitted' }, move: 'submit' }, submission)
}

async function finishHistory(demo: Demo, cycle: string): Promise<void> {
  const req = await demo.request()
  await runSql(
    req,
    sql`update evaluation_items i set scores_released = true
        from evaluations e where e.id = i.evaluation_id and e.cycle_id = ${cycle}`,
  )
  await runSql(req, sql`update evaluations set scores_released = true where cycle_id = ${cycle}`)
  await playAt(morning(1404, 5, 21), () => holdCouncil(demo, cycle))
}

const letterToNational = { letterNumber: '1404/5512', letterDate: fromJalali({ year: 1404, month: 5, day: 28 }) ?? '' }

/** Nine o'clock of a Jalali day. */
const morning = (year: number, month: number, day: number): Instant =>
  momentInTehran(fromJalali({ year, month, day }) ?? '', 9, 0)

const mover =
  (demo: Demo, cycle: string) =>
  (at: Instant, who: string, move: string, input: MoveInput = {}) =>
    playAt(at, async () => transition({ req: await demo.as(who), noun: 'cycle', id: cycle, move, input }))

/** The meeting that approved them all is recorded as its secretary would, so that the minutes stand behind every decision. */
async function holdCouncil({ request, as }: Demo, cycle: string): Promise<void> {
  const req = await request()
  await runSql(req, sql`update evaluation_cycles set workflow_state = 'council' where id = ${cycle}`)
  const evaluations = await runSql<{ id: string }>(
    req,
    sql`update evaluations set workflow_state = 'finally_approved' where cycle_id = ${cycle} returning id`,
  )
  await recordCouncilSession({
    req: await as('council'),
    cycleId: cycle,
    number: '1404/3',
    date: fromJalali({ year: 1404, month: 5, day: 21 }) ?? '',
    minutes,
    decisions: evaluations.map(({ id }) => ({ evaluation: id, approved: true })),
  })
}

async function publish(demo: Demo, cycle: string, year: number): Promise<void> {
  const req = await demo.request()
  const award = (key: string, title: string) => ({ agency: demo.agencies.get(key), title })
  const festival = await upsert(req, demo.tally, {
    collection: 'festivals',
    key: { cycle },
    data: {
      title: 'بیست و هشتمین جشنواره شهید رجایی',
      ordinal: 28,
      heldOn: fromJalali({ year: year + 1, month: 6, day: 5 }),
      place: 'سالن همایش استانداری',
      summary: 'نتایج ارزیابی عملکرد دستگاه‌های اجرایی استان اردبیل در سال ۱۴۰۳',
      body,
      thematicAwards: [award('a36', 'مردمی‌سازی و مشارکت'), award('a18', 'مدیریت سبز'), award('a11', 'دولت هوشمند')],
    },
  })
  await playAt(morning(year + 1, 6, 6), async () =>
    transition({ req: await demo.as('editor'), noun: 'festival', id: festival, move: 'publish' }),
  )
}
