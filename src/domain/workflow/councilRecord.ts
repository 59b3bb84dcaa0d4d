import { isIsoDate } from '../calendar/isoDate'
import type { FieldProblem } from '../problems'

/** What the council decided about one agency's evaluation. */
export type CouncilDecision = { evaluation: string; approved: boolean; reason?: string | null }

/** A meeting as its secretary writes it down. */
export type CouncilRecord = {
  number: string
  /** the day of the meeting, `YYYY-MM-DD` */
  date: string
  minutes: string
  decisions: readonly CouncilDecision[]
}

/**
 * Complaints about a record, by path: minutes have a number, a day that is not to come and a text; each agency is decided
 * once, and «عدم تایید» says why.
 */
export function checkCouncilRecord({ number, date, minutes, decisions }: CouncilRecord, today: string): FieldProblem[] {
  const seen = new Set<string>()
  return [
    ...(number.trim() === '' ? [{ path: 'number', code: 'required' }] : []),
    ...(isIsoDate(date)
      ? date > today
        ? [{ path: 'date', code: 'notYet' }]
        : []
      : [{ path: 'date', code: 'notDate' }]),
    ...(minutes.trim() === '' ? [{ path: 'minutes', code: 'required' }] : []),
    ...(decisions.length === 0 ? [{ path: 'decisions', code: 'required' }] : []),
    ...decisions.flatMap(({ evaluation, approved, reason }): FieldProblem[] => {
      const isTwice = seen.has(evaluation)
      seen.add(evaluation)
      if (isTwice) return [{ path: `decisions.${evaluation}`, code: 'decidedTwice' }]
      return approved || reason?.trim() ? [] : [{ path: `decisions.${evaluation}.reason`, code: 'required' }]
    }),
  ]
}
