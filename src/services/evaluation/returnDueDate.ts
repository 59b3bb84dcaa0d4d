import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { addWorkingDays } from '../../domain/calendar/workingDays'
import { dueDates } from '../../domain/forms/returnDue'
import { idOf } from '../../domain/reference'
import { today } from '../../lib/clock'
import { daysOff } from '../organisation/daysOff'
import { runSql } from '../system/sql'
import type { MoveContext, MoveInput } from '../system/transition'
import { unsettledDeficiencies } from './deficienciesSql'

type Asked = { req: PayloadRequest; cycle: string | null; province: string | null }

/** The last day for mending a return of today: the cycle's working days from now, in the province's calendar. */
export async function lastDayOfReturn({ req, cycle, province }: Asked): Promise<string> {
  const [row] = await runSql<{ days: string }>(
    req,
    sql`select return_due_in_working_days as days from evaluation_cycles where id = ${cycle}`,
  )
  return addWorkingDays(today(), Number(row?.days ?? 5), await daysOff(req, province))
}

/** The day by which a returned evaluation must be mended, and that of each flag that goes with it, by its id. */
export async function returnDueDates({ req, doc }: MoveContext): Promise<MoveInput> {
  const rule = await lastDayOfReturn({ req, cycle: idOf(doc.cycle), province: idOf(doc.province) })
  const unsent = (await unsettledDeficiencies(req, doc.id)).filter(({ isSent }) => !isSent)
  const { each, evaluation } = dueDates(
    unsent.map(({ dueDate }) => dueDate),
    { rule, today: today() },
  )
  return { dueDate: evaluation, dueDays: Object.fromEntries(unsent.map(({ id }, at) => [id, each[at] ?? rule])) }
}
