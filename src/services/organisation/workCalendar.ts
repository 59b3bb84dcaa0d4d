import type { PayloadRequest } from 'payload'
import type { WorkCalendar } from '../../domain/calendar/workHours'
import { DEFAULT_HOURS } from '../../domain/calendar/workHours'
import { daysOff } from './daysOff'

/** By what a province counts working time: its days off and its opening hours. */
export async function workCalendar(req: PayloadRequest, province: string | null): Promise<WorkCalendar> {
  return { ...(await daysOff(req, province)), hours: DEFAULT_HOURS }
}
