import type { PayloadRequest } from 'payload'
import { initTransaction, killTransaction } from 'payload'
import { problems } from '../../domain/problems'
import type { MovedDeadline } from './calendarChange'
import { movedDeadlines } from './calendarChange'

export const calendarCollections = ['holidays', 'work-hours', 'provinces'] as const
export type CalendarCollection = (typeof calendarCollections)[number]

type Asked = {
  req: PayloadRequest
  collection: CalendarCollection
  /** the document that is changed; none for a new one */
  id: string | null
  /** its fields as the form has them; null for a removal */
  data: Record<string, unknown> | null
}

/**
 * Which open deadlines a change of the calendar would move: the change is made on the person's behalf, with all its rules
 * and refusals, and taken back. Nothing of it stays, and nobody is told.
 */
export async function previewCalendarChange({ req, collection, id, data }: Asked): Promise<MovedDeadline[]> {
  if (!req.user) throw problems.notSignedIn()
  if (!(await initTransaction(req))) throw new Error('a preview needs a transaction of its own')
  try {
    const as = { collection, req, user: req.user, overrideAccess: false, depth: 0 } as const
    if (!data) await req.payload.delete({ ...as, id: id ?? '' })
    else if (id) await req.payload.update({ ...as, id, data })
    else await req.payload.create({ ...as, data: data as never })
    return movedDeadlines(req)
  } finally {
    await killTransaction(req)
  }
}
