import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDays } from '../../src/domain/calendar/isoDate'
import { addWorkingDays } from '../../src/domain/calendar/workingDays'
import type { VisitPlan } from '../../src/domain/visits'
import { intervalOf } from '../../src/domain/calendar/interval'
import { today } from '../../src/lib/clock'
import { workCalendar } from '../../src/services/organisation/workCalendar'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import { planVisit } from '../../src/services/visits/planVisit'
import { saveVisitReport } from '../../src/services/visits/saveVisitReport'
import { attachVisitFile } from '../../src/services/visits/visitFiles'
import type { DemoCycle } from './cycles'
import type { Demo } from './load'
import { demoPhoto } from './photo'
import rows from './visits.json' with { type: 'json' }

type Row = (typeof rows)[number]
const hours = { from: '09:00', to: '11:00' }

/** Three visits of this year: one to come, one whose report is being written, one that waits for the word of its agency. */
export async function visits(demo: Demo, { id: cycle }: DemoCycle): Promise<void> {
  const req = await demo.request()
  const tally = { collection: 'visits', made: 0, kept: 0 }
  demo.tally.set('visits', tally)
  for (const [index, row] of rows.entries()) {
    const [known] = await runSql(req, sql`select 1 from visits where cycle_id = ${cycle} and title = ${row.title}`)
    tally[known ? 'kept' : 'made'] += 1
    if (!known) await visit(demo, cycle, row, index)
  }
}

async function visit(demo: Demo, cycle: string, row: Row, index: number): Promise<void> {
  const calendar = await workCalendar(await demo.request(), demo.province)
  const place = await placeOf(demo, cycle, row)
  const plan: VisitPlan = {
    evaluation: place.evaluation,
    purpose: row.purpose === 'desk' ? 'desk' : 'verification',
    title: row.title,
    visitor: (await demo.as(row.visitor)).user?.id ?? '',
    // Nobody announces what is past: a visit that was made is announced for a later day first, and then its day is written.
    day: addWorkingDays(today(), Math.max(row.inDays, 0) + index + 1, calendar),
    ...hours,
    items: place.items,
    blocksApproval: row.blocksApproval ?? false,
  }
  const { id } = await planVisit({ req: await demo.as('manager'), plan })
  const move = async (who: string, name: string) =>
    transition({ req: await demo.as(who), noun: 'visit', id, move: name, input: {} })
  await move('manager', 'announce')
  if (!row.made) return
  await writeBack(demo, id, addWorkingDays(today(), row.inDays, calendar))
  await move(row.visitor, 'finish')
  const findings = place.items.map((item, at) => ({ item, finding: row.made?.findings[at] ?? '' }))
  const visitor = await demo.as(row.visitor)
  const { present, summary } = row.made
  await saveVisitReport({ req: visitor, id, report: { present, summary, findings } })
  const file = { name: 'میز خدمت.jpg', bytes: await demoPhoto(40 + index * 90) }
  await attachVisitFile({ req: visitor, id, item: place.items[0] ?? null, file })
  if (row.reported) await move(row.visitor, 'report')
}

async function placeOf(demo: Demo, cycle: string, { agency, measures }: Row) {
  const [place] = await runSql<{ evaluation: string; items: string[] }>(
    await demo.request(),
    sql`select e.id as evaluation, array(select i.id from evaluation_items i join measures m on m.id = i.measure_id
          where i.evaluation_id = e.id and i.dimension = 'general' and m.code = any(${sql.param(measures)}::text[])
          order by m.code) as items
        from evaluations e where e.cycle_id = ${cycle} and e.agency_id = ${demo.agencies.get(agency) ?? null}::uuid`,
  )
  if (!place) throw new Error(`the demo's cycle has no agency ${agency}`)
  return place
}

async function writeBack(demo: Demo, id: string, day: string): Promise<void> {
  const { startsAt, endsAt } = intervalOf({ day, ...hours })
  const told = intervalOf({ day: addDays(day, -3), ...hours }).startsAt
  await runSql(
    await demo.request(),
    sql`update visits set starts_at = ${startsAt}, ends_at = ${endsAt}, announced_at = ${told} where id = ${id}::uuid`,
  )
}
