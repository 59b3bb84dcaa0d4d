import { sql } from '@payloadcms/db-postgres/drizzle'
import { intervalOf } from '../../src/domain/calendar/interval'
import { momentInTehran } from '../../src/domain/calendar/tehran'
import { addWorkingDays } from '../../src/domain/calendar/workingDays'
import { playAt, today } from '../../src/lib/clock'
import { answerInvitation } from '../../src/services/briefings/answerInvitation'
import { recordAttendance } from '../../src/services/briefings/recordAttendance'
import { workCalendar } from '../../src/services/organisation/workCalendar'
import { transition } from '../../src/services/system/moves'
import { runSql } from '../../src/services/system/sql'
import { upsert } from '../upsert'
import type { DemoCycle } from './cycles'
import type { Demo } from './load'
import rows from './briefings.json' with { type: 'json' }
import { chance } from './values'

type Row = (typeof rows)[number]

/**
 * The briefings of a cycle: those on each dimension were held on the day that the cycle names for them, and of this year's one
 * is still to come. Nearly all agencies came.
 */
export async function briefings(demo: Demo, { id: cycle, year }: DemoCycle): Promise<void> {
  const req = await demo.request()
  const calendar = await workCalendar(req, demo.province)
  const [named] = await runSql<{ on: string }>(
    req,
    sql`select windows_training_on as on from evaluation_cycles where id = ${cycle}`,
  )
  const trainingOn = addWorkingDays(named?.on ?? today(), 0, calendar)
  for (const row of rows.filter(({ of }) => of === year)) {
    const day = row.inDays === undefined ? trainingOn : addWorkingDays(today(), row.inDays, calendar)
    const id = await upsert(req, demo.tally, {
      collection: 'briefings',
      key: { cycle, title: row.title },
      data: {
        province: demo.province,
        dimension: row.dimension,
        place: row.place,
        agenda: row.agenda,
        ...intervalOf({ day, from: row.from, to: row.to }),
      },
    })
    const [draft] = await runSql(req, sql`select 1 from briefings where id = ${id} and workflow_state = 'draft'`)
    if (draft) await bring(demo, { id, day, row, calendar })
  }
}

type Course = { id: string; day: string; row: Row; calendar: Parameters<typeof addWorkingDays>[2] }

async function bring(demo: Demo, { id, day, row, calendar }: Course): Promise<void> {
  const move = async (name: string) =>
    transition({ req: await demo.as('manager'), noun: 'briefing', id, move: name, input: {} })
  const isToCome = row.inDays !== undefined
  const invited = addWorkingDays(isToCome ? today() : day, -2, calendar)
  await playAt(momentInTehran(invited, 9, 0), () => move('announce'))
  for (const key of [...demo.agencies.keys()].filter(
    (key) => chance(key, row.title, 'answer') < (isToCome ? 0.4 : 0.9),
  ))
    await playAt(momentInTehran(invited, 12, 0), () => answer(demo, id, key, row.title))
  if (isToCome) return
  await playAt(momentInTehran(day, 13, 30), async () => {
    const lines = await runSql<{ agency: string; came: boolean; persons: number | null }>(
      await demo.request(),
      sql`select agency_id as agency, coalesce(coming, true) as came, case when coalesce(coming, true) then coalesce(expected, 1)::int end as persons
          from briefing_attendance where briefing_id = ${id}::uuid order by agency_id`,
    )
    await recordAttendance({ req: await demo.as('manager'), id, lines })
    await move('hold')
  })
}

async function answer(demo: Demo, id: string, key: string, title: string): Promise<void> {
  const [invited] = await runSql(
    await demo.request(),
    sql`select 1 from briefing_attendance where briefing_id = ${id}::uuid and agency_id = ${demo.agencies.get(key) ?? null}::uuid`,
  )
  if (!invited) return
  const coming = chance(key, title, 'coming') < 0.93
  const expected = coming ? 1 + Math.floor(3 * chance(key, title, 'persons')) : null
  await answerInvitation({ req: await demo.as(`liaison-${key}`), id, coming, expected })
}
