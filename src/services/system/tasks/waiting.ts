import type { PayloadRequest } from 'payload'
import type { Assignment } from '../../../domain/people/rights'
import type { Task } from '../../../domain/tasks'

/** A task before its working days are counted. */
export type Waiting = Omit<Task, 'workingDaysLeft'>
export type TaskPart = (req: PayloadRequest, assignments: readonly Assignment[]) => Promise<Waiting[]>

/** More than a province has agencies: a list of one kind is whole, and no one's desk can grow without bound. */
export const MOST_TASKS = 500
