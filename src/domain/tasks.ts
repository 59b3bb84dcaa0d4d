import { daysBetween } from './calendar/isoDate'

/** What may wait for a person in his «کارتابل». The sentence of each stands in the messages of `tasks` under its kind. */
export type TaskKind =
  | 'fill'
  | 'submit'
  | 'mend'
  | 'readScores'
  | 'scoreGeneral'
  | 'scoreSpecific'
  | 'decideAppeals'
  | 'approveFinally'
  | 'announce'
  | 'prepareCycle'
  | 'openSelfAssessment'
  | 'runCycle'
  | 'sendResults'
  | 'recordCouncil'
  | 'writeFestival'
  | 'publishFestival'
  | 'sendInquiry'
  | 'answerInquiry'
  | 'acceptInquiry'
  | 'settleInquiry'
  | 'announceBriefing'
  | 'answerBriefing'
  | 'recordBriefing'
  | 'announceVisit'
  | 'makeVisit'
  | 'reportVisit'
  | 'remarkVisit'
  | 'closeVisit'
  | 'readCircular'
  | 'replyResponses'
  | 'fillService'
  | 'mendService'
  | 'reviewService'
  | 'requestServiceCode'
  | 'giveServiceCode'
  | 'publishService'
  | 'finishSla'
  | 'signSla'
  | 'countersignSla'
  | 'enforceSla'
  | 'enterHolidays'

/** What a kind of task is about, in the order of the filters. */
export const taskGroups = [
  'forms',
  'reviews',
  'inquiries',
  'briefings',
  'visits',
  'appeals',
  'approvals',
  'cycles',
  'circulars',
  'responses',
  'services',
  'agreements',
  'publishing',
  'calendar',
] as const
export type TaskGroup = (typeof taskGroups)[number]

const groups: Record<TaskKind, TaskGroup> = {
  fill: 'forms',
  submit: 'forms',
  mend: 'forms',
  readScores: 'appeals',
  scoreGeneral: 'reviews',
  scoreSpecific: 'reviews',
  decideAppeals: 'appeals',
  approveFinally: 'approvals',
  announce: 'cycles',
  prepareCycle: 'cycles',
  openSelfAssessment: 'cycles',
  runCycle: 'cycles',
  sendResults: 'cycles',
  recordCouncil: 'cycles',
  writeFestival: 'publishing',
  publishFestival: 'publishing',
  sendInquiry: 'inquiries',
  answerInquiry: 'inquiries',
  acceptInquiry: 'inquiries',
  settleInquiry: 'inquiries',
  announceBriefing: 'briefings',
  answerBriefing: 'briefings',
  recordBriefing: 'briefings',
  announceVisit: 'visits',
  makeVisit: 'visits',
  reportVisit: 'visits',
  remarkVisit: 'visits',
  closeVisit: 'visits',
  readCircular: 'circulars',
  replyResponses: 'responses',
  fillService: 'services',
  mendService: 'services',
  reviewService: 'services',
  requestServiceCode: 'services',
  giveServiceCode: 'services',
  publishService: 'services',
  finishSla: 'agreements',
  signSla: 'agreements',
  countersignSla: 'agreements',
  enforceSla: 'agreements',
  enterHolidays: 'calendar',
}

export const groupOf = ({ kind }: Pick<Task, 'kind'>): TaskGroup => groups[kind]

/** How near a due date is: over, today, within seven days, further away; `none` where there is no day. */
export const dueBands = ['late', 'today', 'week', 'later', 'none'] as const
export type DueBand = (typeof dueBands)[number]

/** The band of a last day as seen on `today`, both `YYYY-MM-DD`. */
export function bandOf(dueIso: string | null, today: string): DueBand {
  if (dueIso === null) return 'none'
  if (dueIso < today) return 'late'
  if (dueIso === today) return 'today'
  return daysBetween(today, dueIso) <= 7 ? 'week' : 'later'
}

export type TaskFilter = { group: TaskGroup | null; due: DueBand | null }

const isGroup = (value: unknown): value is TaskGroup => (taskGroups as readonly unknown[]).includes(value)
const isBand = (value: unknown): value is DueBand => (dueBands as readonly unknown[]).includes(value)

/** A filter from an address; what is not known there filters nothing. */
export const readFilter = ({ group, due }: { group?: unknown; due?: unknown }): TaskFilter => ({
  group: isGroup(group) ? group : null,
  due: isBand(due) ? due : null,
})

/** The tasks that a filter lets through, in their order. */
export const filterTasks = <One extends Pick<Task, 'kind' | 'dueIso'>>(
  tasks: readonly One[],
  { group, due }: TaskFilter,
  today: string,
): One[] =>
  tasks.filter(
    (task) => (group === null || groupOf(task) === group) && (due === null || bandOf(task.dueIso, today) === due),
  )

/** How many there are of each group and of each band, each counted under the other filter, so that no tab leads to nothing. */
export function countTasks(tasks: readonly Pick<Task, 'kind' | 'dueIso'>[], filter: TaskFilter, today: string) {
  const byGroup = filterTasks(tasks, { group: null, due: filter.due }, today)
  const byBand = filterTasks(tasks, { group: filter.group, due: null }, today)
  return {
    groups: taskGroups.map((group) => ({ group, count: byGroup.filter((task) => groupOf(task) === group).length })),
    bands: dueBands.map((band) => ({
      band,
      count: byBand.filter(({ dueIso }) => bandOf(dueIso, today) === band).length,
    })),
    allGroups: byGroup.length,
    allBands: byBand.length,
  }
}

export type Task = {
  id: string
  kind: TaskKind
  href: string
  /** what its sentence names: the title of the cycle, counts */
  values: Record<string, string | number>
  agency: string | null
  /** the state of the thing, for its chip; null for tasks about many things */
  state: {
    noun:
      'evaluation' | 'cycle' | 'festival' | 'appeal' | 'inquiry' | 'briefing' | 'visit' | 'circular' | 'service' | 'sla'
    name: string
  } | null
  dueIso: string | null
  workingDaysLeft: number | null
}

/** By due date, those without one last, then as they came. */
export const byDueDate = (tasks: readonly Task[]): Task[] =>
  tasks
    .map((task, index) => ({ task, index }))
    .sort((a, b) => (a.task.dueIso ?? '9999').localeCompare(b.task.dueIso ?? '9999') || a.index - b.index)
    .map(({ task }) => task)
