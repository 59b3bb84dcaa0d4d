import type { PayloadRequest } from 'payload'
import { workingDaysBetween } from '../../domain/calendar/workingDays'
import { assignmentsOf } from '../../domain/people/person'
import type { Task } from '../../domain/tasks'
import { byDueDate } from '../../domain/tasks'
import { today } from '../../lib/clock'
import { calendarOfPerson } from '../organisation/calendarOfPerson'
import { agencyTasks } from './tasks/agencyTasks'
import { briefingTasks } from './tasks/briefingTasks'
import { calendarTasks } from './tasks/calendarTasks'
import { circularTasks } from './tasks/circularTasks'
import { cycleTasks } from './tasks/cycleTasks'
import { inquiryTasks } from './tasks/inquiryTasks'
import { publishingTasks } from './tasks/publishingTasks'
import { responseTasks } from './tasks/responseTasks'
import { reviewTasks } from './tasks/reviewTasks'
import { serviceTasks } from './tasks/serviceTasks'
import { slaTasks } from './tasks/slaTasks'
import { visitTasks } from './tasks/visitTasks'
import type { Waiting } from './tasks/waiting'

const parts = [
  agencyTasks,
  inquiryTasks,
  briefingTasks,
  visitTasks,
  reviewTasks,
  cycleTasks,
  publishingTasks,
  responseTasks,
  circularTasks,
  serviceTasks,
  slaTasks,
  calendarTasks,
]

/** What waits for this person now, by due date. Each part asks only when the person holds the verbs that it is about. */
export async function waitingFor({ req }: { req: PayloadRequest }): Promise<Task[]> {
  const assignments = assignmentsOf(req.user)
  const waiting: Waiting[] = []
  for (const part of parts) waiting.push(...(await part(req, assignments)))
  const left = await workingDaysLeft(
    req,
    waiting.flatMap(({ dueIso }) => (dueIso ? [dueIso] : [])),
  )
  return byDueDate(
    waiting.map((task) => ({ ...task, workingDaysLeft: task.dueIso ? (left.get(task.dueIso) ?? null) : null })),
  )
}

/** The working days until each of these days, in the calendar of the person's province; each day is counted once. */
async function workingDaysLeft(req: PayloadRequest, days: readonly string[]): Promise<Map<string, number>> {
  if (days.length === 0) return new Map()
  const calendar = await calendarOfPerson(req)
  return new Map([...new Set(days)].map((day) => [day, workingDaysBetween(today(), day, calendar)]))
}
