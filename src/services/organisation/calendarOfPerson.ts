import type { PayloadRequest } from 'payload'
import type { DaysOff } from '../../domain/calendar/workingDays'
import { assignmentsOf } from '../../domain/people/person'
import { daysOff } from './daysOff'

/** The days off of the province that a person works in, for counting what is left of his deadlines. */
export const calendarOfPerson = (req: PayloadRequest): Promise<DaysOff> =>
  daysOff(req, assignmentsOf(req.user).find((one) => one.province)?.province ?? null)
