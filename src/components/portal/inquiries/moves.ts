import type { InquiryView } from '../../../domain/review/inquiries'
import { answeringStates } from '../../../domain/workflow/inquiry'

/** The moves that this person sees, the way on first; the server asks for the right and the facts again. */
export function movesOf({ state, kind, dueDate, rights }: InquiryView, todayIso: string): string[] {
  const isAnswering = (answeringStates as readonly string[]).includes(state)
  const isOverdue = dueDate !== null && dueDate < todayIso
  return [
    ...(rights.manage && state === 'draft' ? ['send'] : []),
    ...(isAnswering && (rights.answer || (rights.manage && kind === 'manual')) ? ['answer'] : []),
    ...(rights.manage && state === 'answered' ? ['accept', 'return'] : []),
    ...(rights.manage && isAnswering && isOverdue ? ['closeUnanswered'] : []),
    ...(rights.manage && ['draft', 'sent', 'seen', 'returned'].includes(state) ? ['cancel'] : []),
  ]
}

/** Whether this person writes in the grid now: the body that is asked, or staff from the letter of a manual one. */
export const mayWrite = ({ state, kind, rights }: InquiryView): boolean =>
  (answeringStates as readonly string[]).includes(state) && (rights.answer || (rights.manage && kind === 'manual'))
