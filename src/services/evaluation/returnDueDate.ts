import { sql } from '@payloadcms/db-postgres/drizzle'
import { addWorkingDays } from '../../domain/calendar/workingDays'
import { idOf } from '../../domain/reference'
import { today } from '../../lib/clock'
import { daysOff } from '../organisation/daysOff'
import { runSql } from '../system/sql'
import type { MoveContext } from '../system/transition'

/** The day by which a returned evaluation must be mended: the cycle's working days from today, in the province's calendar. */
export async function returnDueDate({ req, doc }: MoveContext): Promise<string> {
  const [cycle] = await runSql<{ days: string }>(
    req,
    sql`select return_due_in_working_days as days from evaluation_cycles where id = ${idOf(doc.cycle)}`,
  )
  return addWorkingDays(today(), Number(cycle?.days ?? 5), await daysOff(req, idOf(doc.province)))
}
