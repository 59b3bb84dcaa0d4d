import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '../../src/domain/calendar/tehran'
import { measureFieldsOf } from '../../src/domain/forms/definition'
import { flagItem } from '../../src/services/evaluation/flagItem'
import { loadReview } from '../../src/services/evaluation/loadReview'
import { recomputeEvaluation } from '../../src/services/evaluation/rollUp'
import { addEvidence } from '../../src/services/forms/addEvidence'
import { loadSubmission } from '../../src/services/forms/loadSubmission'
import { saveAnswers } from '../../src/services/forms/saveAnswers'
import { playAt } from '../../src/lib/clock'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import type { Standing } from './bulk'
import { answersFor, scoreItems, standings } from './bulk'
import type { DemoCycle } from './cycles'
import type { Demo } from './load'
import type { Pace } from './pace'
import { demoPdf } from './pdf'
import story from './story.json' with { type: 'json' }
import { chance } from './values'

/** The order of the states; an agency of the story is taken through all of them up to its own. */
const path = [
  'not_started',
  'in_progress',
  'submitted',
  'under_review',
  'initially_approved',
  'appeal_window',
  'appealed',
  'final_review',
  'finally_approved',
]

/** This year's cycle in its middle: each agency of the story is brought to its state by the moves of those whose work it is. */
export async function thisYear(demo: Demo, { id: cycle, year }: DemoCycle, pace: Pace): Promise<void> {
  const req = await demo.request()
  const [row] = await runSql<{ state: string }>(
    req,
    sql`select workflow_state::text as state from evaluation_cycles where id = ${cycle}`,
  )
  if (row?.state !== 'draft') return
  const move = async (at: Instant, who: string, name: string) =>
    playAt(at, async () => transition({ req: await demo.as(who), noun: 'cycle', id: cycle, move: name }))
  await move(pace.at(28, 11), 'manager', 'markReady')
  await move(pace.at(27, 9), 'deputy', 'announce')
  await move(pace.at(22, 8), 'manager', 'openSelfAssessment')
  await move(pace.at(18, 9), 'manager', 'startEvaluation')
  const goals = new Map(story.flatMap(({ state, agencies }) => agencies.map((key) => [key, state] as const)))
  for (const standing of await standings(req, cycle, demo.agencies)) {
    const goal = goals.get(standing.agencyKey) ?? 'not_started'
    await bring({ demo, standing, goal, year, pace, days: daysOf(standing.agencyKey, goal) })
  }
}

/** Working days before today on which an agency's work went from hand to hand. */
type Days = Record<'filled' | 'submitted' | 'begun' | 'returned' | 'approved' | 'opened' | 'decided', number>

/** The further an agency is, the longer ago it handed in; within that each at its own pace. */
function daysOf(agency: string, goal: string): Days {
  const [soonest, latest] = handedIn[goal] ?? [12, 16]
  const submitted = latest - Math.floor(chance(agency, 'submitted') * (latest - soonest + 1))
  const hasEnded = path.indexOf(goal) > path.indexOf('initially_approved')
  const approved = hasEnded ? 6 + Math.floor(chance(agency, 'approved') * 4) : 2
  return { filled: submitted + 1, submitted, begun: submitted - 1, returned: 3, approved, opened: 4, decided: 2 }
}

/** How many working days ago the agencies of a state handed in: the soonest and the latest. */
const handedIn: Record<string, [number, number]> = {
  in_progress: [1, 9],
  submitted: [1, 6],
  under_review: [4, 9],
  returned: [8, 12],
}

/** What brings one agency to its state. */
type Course = { demo: Demo; standing: Standing; goal: string; year: number; pace: Pace; days: Days }

async function bring(course: Course): Promise<void> {
  const { demo, standing, goal, year, pace, days } = course
  const reached = (state: string) => path.indexOf(goal === 'returned' ? 'under_review' : goal) >= path.indexOf(state)
  const { id, agencyKey } = standing
  const move = async (at: Instant, who: string, name: string) =>
    playAt(at, async () => transition({ req: await demo.as(who), noun: 'evaluation', id, move: name, input: {} }))
  const bySystem = async (at: Instant, name: string) =>
    playAt(at, async () =>
      transition({ req: await demo.request(), noun: 'evaluation', id, move: name, bySystem: true }),
    )
  if (!reached('in_progress')) return
  await playAt(pace.at(days.filled, 10), () => fill(demo, standing, year, goal === 'in_progress'))
  if (!reached('submitted')) return
  await move(pace.at(days.submitted, 11, 20), `director-${agencyKey}`, 'submit')
  if (!reached('under_review')) return
  await move(pace.at(days.begun, 9, 10), 'general', 'beginReview')
  await playAt(pace.at(days.begun, 12), () => score(demo, standing, year, goal === 'under_review' ? 0.4 : 1))
  if (goal === 'returned') {
    await playAt(pace.at(days.returned, 10), () => flag(demo, id))
    await move(pace.at(days.returned, 10, 30), 'general', 'return')
  }
  if (!reached('initially_approved')) return
  // An agency without specific measures has its initial approval with the general dimension alone.
  const approved = await move(pace.at(days.approved, 10), 'general', 'approveGeneral')
  if (approved.workflowState === 'under_review' && (await hasSpecific(demo, id)))
    await move(pace.at(days.approved, 12), 'specific', 'approveSpecific')
  if (!reached('appeal_window')) return
  await bySystem(pace.at(days.opened, 8), 'openAppeals')
  if (goal === 'appealed') await playAt(pace.at(days.opened - 1, 11), () => appeal(demo, standing))
  if (!reached('final_review')) return
  await bySystem(pace.at(days.decided + 1, 8), 'moveToFinalReview')
  if (reached('finally_approved')) await move(pace.at(days.decided, 13), 'deputy', 'approveFinally')
}

async function hasSpecific(demo: Demo, evaluation: string): Promise<boolean> {
  const [row] = await runSql<{ count: number }>(
    await demo.request(),
    sql`select count(*)::int as count from evaluation_items where evaluation_id = ${evaluation} and dimension = 'specific'`,
  )
  return (row?.count ?? 0) > 0
}

/** The liaison fills, all of it or its first half, and uploads what is mandatory. */
async function fill(demo: Demo, { id, agencyKey }: Standing, year: number, half: boolean): Promise<void> {
  const submission = await loadSubmission(await demo.request(), id)
  if (!submission) return
  const all = Object.entries(answersFor(submission.definition, agencyKey, year))
  const answers = Object.fromEntries(half ? all.slice(0, Math.ceil(all.length / 2)) : all)
  await saveAnswers({
    req: await demo.as(`liaison-${agencyKey}`),
    evaluationId: id,
    change: { revision: submission.revision, answers },
  })
  if (half) return
  const slots = measureFieldsOf(submission.definition).flatMap(({ name, evidence }) =>
    evidence.filter(({ mandatory }) => mandatory).map(({ key, title }) => ({ name, key, title })),
  )
  for (const { name, key, title } of slots) {
    const file = { name: `${title} ${year}.pdf`, bytes: demoPdf(`${agencyKey} ${name}`) }
    await addEvidence({ req: await demo.as(`liaison-${agencyKey}`), evaluationId: id, field: name, slot: key, file })
  }
}

async function score(demo: Demo, standing: Standing, year: number, share: number): Promise<void> {
  const req = await demo.request()
  const scorers = {
    general: (await demo.as('general')).user?.id ?? '',
    specific: (await demo.as('specific')).user?.id ?? '',
  }
  await scoreItems(req, standing, scorers, year, share)
  await recomputeEvaluation({ req, evaluationId: standing.id })
}

/** Two measures that many must mend: of the one a file, the other as a whole. */
const lacking = [
  { code: '2-2', part: 'e1', reason: 'تاریخ گزارش با دوره ارزیابی نمی‌خواند؛ نسخه همین سال را بارگذاری کنید.' },
  { code: '6-1', part: null, reason: 'صورت‌جلسه امضا ندارد؛ نسخه امضاشده را بارگذاری کنید.' },
]

async function flag(demo: Demo, evaluation: string): Promise<void> {
  const { items, form } = await loadReview({ req: await demo.as('general'), evaluationId: evaluation })
  for (const { code, part, reason } of lacking) {
    const item = items.find(({ measure, dimension }) => measure.code === code && dimension === 'general')
    const parts = item ? (form.parts[item.measure.id] ?? null) : null
    if (!item || !parts) continue
    const flags = [{ part: parts.some((one) => one.part === part) ? part : null, reason }]
    await flagItem({ req: await demo.as('general'), itemId: item.id, seenAt: item.updatedAt, flags })
  }
}

async function appeal(demo: Demo, { id, agencyKey }: Standing): Promise<void> {
  const { registerAppeal } = await import('../../src/services/evaluation/registerAppeal')
  const [item] = await runSql<{ id: string }>(
    await demo.request(),
    sql`select i.id from evaluation_items i where i.evaluation_id = ${id} and i.dimension = 'general' order by i.initial_score / nullif(i.cap, 0), i.id limit 1`,
  )
  if (item) {
    await registerAppeal({
      req: await demo.as(`liaison-${agencyKey}`),
      itemId: item.id,
      text: 'گزارش اصلاح‌شده در مهلت مقرر ارسال شده بود و در امتیاز دیده نشده است.',
      requestedActual: null,
      requestedTarget: null,
    })
  }
}
