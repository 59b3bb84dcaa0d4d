import type { FieldProblem } from '../problems'

/** States in which more time for the self-assessment still helps: it is not submitted, and nobody was recorded as absent. */
export const extendableStates: readonly string[] = ['not_started', 'in_progress']

/** Cycles in whose evaluations a first submission is still taken; when the final review starts, who is not in is absent. */
export const extendableCycles: readonly string[] = ['self_assessment', 'evaluation', 'appeals']

type Window = { closes: string | null; extension: string | null; today: string }

/**
 * What is wrong with the day to which an agency's self-assessment is to be extended. It must lie after the cycle's own
 * close and may be today; an earlier extension may be corrected in both directions, because a slip must not stay for ever.
 */
export function checkExtension(until: string, { closes, extension, today }: Window): FieldProblem[] {
  if (until < today) return [{ path: 'until', code: 'dayPassed' }]
  if (closes && until <= closes) return [{ path: 'until', code: 'notAfterClose' }]
  return until === extension ? [{ path: 'until', code: 'sameDay' }] : []
}

/** The last day of an agency's self-assessment: the cycle's own close, or the extension when that is later. */
export const lastDayOf = ({ closes, extension }: Omit<Window, 'today'>): string | null =>
  extension && (!closes || extension > closes) ? extension : closes
