import { sql } from '@payloadcms/db-postgres/drizzle'
import { playAt } from '../../src/lib/clock'
import { cellsOf } from '../../src/services/inquiries/inquirySql'
import type { GivenAnswer } from '../../src/services/inquiries/saveInquiryAnswers'
import { saveInquiryAnswers } from '../../src/services/inquiries/saveInquiryAnswers'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import { upsert } from '../upsert'
import type { DemoCycle } from './cycles'
import rows from './inquiries.json' with { type: 'json' }
import type { Demo } from './load'
import type { Pace } from './pace'

/** Bodies that answer inquiries themselves, by the key of their agency. */
export const responders: readonly string[] = [
  ...new Set(rows.flatMap(({ agency, kind }) => (agency && kind === 'electronic' ? [agency] : []))),
]

/**
 * The eight inquiries of the service level agreement (its table of processes shared between agencies), a week each. All are
 * sent but that on «سادا»: its cell for the agency is empty there, so somebody has to say first whom to ask. One answer came
 * in time and was accepted, one came late, and one is still owed although its week is over.
 */
export async function inquiries(demo: Demo, { id: cycle }: DemoCycle, pace: Pace): Promise<void> {
  const req = await demo.request()
  const found = await runSql<{ code: string; id: string }>(
    req,
    sql`select code, id from indicators where cycle_id = ${cycle} and dimension = 'general'`,
  )
  const indicators = new Map(found.map(({ code, id }) => [code, id]))
  for (const { indicator, title, agency, body, kind, url, daysAgo } of rows) {
    const key = { cycle, title }
    const data = {
      indicator: indicators.get(indicator) ?? null,
      agency: agency ? (demo.agencies.get(agency) ?? null) : null,
      responderTitle: body ?? null,
      kind,
      url: url ?? null,
      responseCount: 1,
      responseUnit: 'weeks',
      province: demo.province,
    }
    const id = await upsert(req, demo.tally, { collection: 'inquiries', key, data })
    const [draft] = await runSql(req, sql`select 1 from inquiries where id = ${id} and workflow_state = 'draft'`)
    if (draft && (agency || body)) await bring(demo, pace, id, `responder-${agency}`, daysAgo ?? { sent: 2 })
  }
}

/** Working days before today on which an inquiry went out, was answered and was accepted. */
type DaysAgo = { sent: number; answered?: number; accepted?: number }

async function bring(demo: Demo, pace: Pace, id: string, responder: string, days: DaysAgo): Promise<void> {
  const move = async (who: string, name: string) =>
    transition({ req: await demo.as(who), noun: 'inquiry', id, move: name, input: {} })
  await playAt(pace.at(days.sent, 9), () => move('manager', 'send'))
  if (days.answered === undefined) return
  await playAt(pace.at(days.answered, 11), async () => {
    await saveInquiryAnswers({ req: await demo.as(responder), id, answers: await answersOf(demo, id) })
    await move(responder, 'answer')
  })
  if (days.accepted !== undefined) await playAt(pace.at(days.accepted, 10), () => move('manager', 'accept'))
}

/** The body knows what the agencies that handed in said; of the others it says that nothing stands on record. */
async function answersOf(demo: Demo, id: string): Promise<GivenAnswer[]> {
  const cells = await runSql<{ item: string; actual: string | null }>(
    await demo.request(),
    sql`select i.id as item, i.self_actual as actual from ${cellsOf(sql`${id}::uuid`)}`,
  )
  return cells.map((cell) => ({
    ...cell,
    note: cell.actual === null ? 'برای این دستگاه سابقه‌ای ثبت نشده است.' : null,
  }))
}
