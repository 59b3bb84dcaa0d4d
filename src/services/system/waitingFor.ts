import type { PayloadRequest } from 'payload'
import { workingDaysBetween } from '../../domain/calendar/workingDays'
import { assignmentsOf } from '../../domain/people/person'
import type { Task } from '../../domain/tasks'
import { byDueDate } from '../../domain/tasks'
import { today } from '../../lib/clock'
import { daysOff } from '../organisation/daysOff'
import { agencyTasks } from './tasks/agencyTasks'
import { cycleTasks } from './tasks/cycleTasks'
import { publishingTasks } from './tasks/publishingTasks'
import { reviewTasks } from './tasks/reviewTasks'
import type { Waiting } from './tasks/waiting'

/** What waits for this person now, by due date. Each part asks only when the person holds the verbs that it is about. */
export async function waitingFor({ req }: { req: PayloadRequest }): Promise<Task[]> {
  const assignments = assignmentsOf(req.user)
  const waiting: Waiting[] = []
  for (const part of [agencyTasks, reviewTasks, cycleTasks, publishingTasks])
    waiting.push(...(await part(req, assignments)))
  const province = assignments.find((one) => one.province)?.province ?? null
  const calendar = waiting.some(({ dueIso }) => dueIso) ? await daysOff(req, province) : null
  return byDueDate(
    waiting.map((task) => ({
      ...task,
      workingDaysLeft: task.dueIso && calendar ? workingDaysBetween(today(), task.dueIso, calendar) : null,
    })),
  )
}
