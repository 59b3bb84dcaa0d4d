import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDays } from '../../src/domain/calendar/isoDate'
import { momentInTehran } from '../../src/domain/calendar/tehran'
import { playAt } from '../../src/lib/clock'
import { markCircularRead } from '../../src/services/publishing/circulars/markCircularRead'
import { runSql } from '../../src/services/system/sql'
import type { Demo } from './load'

/**
 * The circulars went out by the government's own network. Last year's was read by everybody, this year's by three agencies of
 * four, so that there is somebody to remind.
 */
export async function circularsOut(demo: Demo): Promise<void> {
  const req = await demo.request()
  const circulars = await runSql<{ id: string; letter: string; date: string; isLatest: boolean }>(
    req,
    sql`select id, letter_id as letter, date, date = max(date) over () as "isLatest" from circulars
        where province_id = ${demo.province} and workflow_state = 'issued' and letter_id is not null`,
  )
  for (const { id, letter, date, isLatest } of circulars) {
    await recordDispatch(demo, letter, date)
    const readers = [...demo.agencies.keys()].filter((_, index) => !isLatest || index % 4 !== 2)
    for (const [index, key] of readers.entries())
      await playAt(momentInTehran(addDays(date, 1 + (index % 6)), 9, index % 60), async () =>
        markCircularRead({ req: await demo.as(`liaison-${key}`), id }),
      )
  }
}

async function recordDispatch({ request }: Demo, letter: string, on: string): Promise<void> {
  const req = await request()
  const known = await runSql(req, sql`select 1 from letters_dispatches where _parent_id = ${letter} limit 1`)
  if (known.length > 0) return
  const dispatches = [{ channel: 'governmentNetwork' as const, on }]
  await req.payload.update({
    collection: 'letters',
    id: letter,
    depth: 0,
    overrideAccess: true,
    req,
    data: { dispatches },
  })
}
