import { groupOf } from '../../domain/tasks'
import type { Task, TaskKind } from '../../domain/tasks'
import { translator } from '../../i18n'
import type { Locale } from '../../i18n'
import type { HomeCycleStep, HomeTask } from './Home'

const order = [
  'announced',
  'training',
  'selfAssessment',
  'evaluation',
  'appeals',
  'finalReview',
  'council',
  'festival',
] as const

/** Which step a cycle stands in, by its state. */
const current: Record<string, number> = {
  announced: 1,
  self_assessment: 2,
  evaluation: 3,
  appeals: 4,
  final_review: 5,
  council: 6,
  approved: 7,
  sent_to_national: 7,
  published: 8,
  closed: 8,
}

/** The steps of a cycle with today's marked, for the home page. */
export function stepsOf(
  { state, windows }: { state: string; windows: Record<string, string | null> },
  locale: Locale,
): HomeCycleStep[] {
  const t = translator(locale, 'portal')
  const at = current[state] ?? 0
  return order.map((key, index) => ({
    key,
    label: t(`steps.${key}`),
    dateIso: windows[key] ?? null,
    status: index < at ? 'done' : index === at ? 'current' : 'next',
  }))
}

/** Kinds in which the agency is the reader's own: what is asked comes first, and the name under it. */
const ofOwnAgency = new Set<TaskKind>(['fill', 'submit', 'mend', 'readScores', 'readCircular'])

/** Tasks in words. */
export function homeTasks(tasks: readonly Task[], locale: Locale): HomeTask[] {
  const t = translator(locale, 'tasks')
  const desk = translator(locale, 'portalDesk')
  return tasks.map(({ id, href, kind, values, agency, state, dueIso, workingDaysLeft }) => ({
    id,
    href,
    title: agency && !ofOwnAgency.has(kind) ? agency : t(kind, values),
    ...(agency ? { subtitle: ofOwnAgency.has(kind) ? agency : t(kind, values) } : {}),
    chip: state
      ? { state: state.name, noun: state.noun }
      : { label: desk(`desk.filter.group.${groupOf({ kind })}`), tone: 'info' as const },
    dueIso,
    workingDaysLeft,
  }))
}
