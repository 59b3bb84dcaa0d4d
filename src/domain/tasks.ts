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

export type Task = {
  id: string
  kind: TaskKind
  href: string
  /** what its sentence names: the title of the cycle, counts */
  values: Record<string, string | number>
  agency: string | null
  /** the state of the thing, for its chip; null for tasks about many things */
  state: { noun: 'evaluation' | 'cycle' | 'festival' | 'appeal'; name: string } | null
  dueIso: string | null
  workingDaysLeft: number | null
}

/** By due date, those without one last, then as they came. */
export const byDueDate = (tasks: readonly Task[]): Task[] =>
  tasks
    .map((task, index) => ({ task, index }))
    .sort((a, b) => (a.task.dueIso ?? '9999').localeCompare(b.task.dueIso ?? '9999') || a.index - b.index)
    .map(({ task }) => task)
