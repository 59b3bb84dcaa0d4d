import type { ReactNode } from 'react'
import type { TaskFilter } from '../../domain/tasks'
import { translator } from '../../i18n'
import { formatDate } from '../../i18n/format'
import { Card } from '../ui/Card'
import { EmptyState } from '../ui/EmptyState'
import { LinkButton } from '../ui/LinkButton'
import type { StepStatus } from '../ui/Stepper'
import { Stepper } from '../ui/Stepper'
import type { Worded } from '../ui/text'
import type { FilterCounts } from './HomeFilters'
import { deskHref, HomeFilters } from './HomeFilters'
import type { HomeTask } from './HomeTaskRow'
import { HomeTaskRow } from './HomeTaskRow'

export type { HomeChip, HomeTask } from './HomeTaskRow'

export type HomeCycleStep = {
  key: string
  label: string
  dateIso: string | null
  status: StepStatus
  /** instead of the date */ note?: string
}

export type HomeProps = Worded & {
  /** How the person is addressed; empty when no name is known. */
  greetingName: string
  /** Today in Tehran, `YYYY-MM-DD`. */
  todayIso: string
  /** What waits for this person. Shown by due date, those without one last, whatever order they come in. */
  tasks: HomeTask[]
  cycle: { title: string; steps: HomeCycleStep[] } | null
  /** How the list is filtered; left out where there is nothing to filter. */
  shown?: { filter: TaskFilter; counts: FilterCounts; page: number; pageCount: number; tasks: HomeTask[] }
  /** Instead of the usual words when nothing waits. */
  empty?: ReactNode
}

/** A desk with no more than these needs no filter. */
const FEW = 5

/** How few working days make a deadline near. */
const NEAR = 3

/** «کارتابل»: what waits for me, by due date, and under it where the year stands. */
export function Home({ greetingName, todayIso, tasks, cycle, shown, empty, locale }: HomeProps) {
  const t = translator(locale, 'portalDesk')
  const ordered = shown?.tasks ?? byDueDate(tasks)
  return (
    <>
      <header className="mb-6">
        <p className="text-14 text-muted lg:hidden">
          <time dateTime={todayIso}>{formatDate(todayIso, 'withWeekday', locale)}</time>
        </p>
        <h1 className="text-22 sm:text-28">{greeting(greetingName, tasks, locale)}</h1>
        {tasks.length > 0 && <p className="mt-1 text-muted">{t('desk.asked')}</p>}
      </header>
      {shown && tasks.length > FEW && <HomeFilters counts={shown.counts} filter={shown.filter} locale={locale} />}
      {ordered.length > 0 ? (
        <section aria-label={t('desk.tasks')}>
          <ol className="card overflow-hidden rounded-card border border-line bg-paper">
            {ordered.map((task) => (
              <HomeTaskRow key={task.id} task={task} locale={locale} />
            ))}
          </ol>
        </section>
      ) : tasks.length > 0 ? (
        <EmptyState title={t('desk.filter.filteredEmpty')}>
          <LinkButton href="/portal">{t('desk.filter.showAll')}</LinkButton>
        </EmptyState>
      ) : (
        <EmptyState title={t('desk.emptyTitle')}>{empty ?? t('desk.emptyText')}</EmptyState>
      )}
      {shown && <Pages {...shown} locale={locale} />}
      <CyclePart cycle={cycle} locale={locale} />
    </>
  )
}

function Pages({ filter, page, pageCount, locale }: Worded & NonNullable<HomeProps['shown']>) {
  const t = translator(locale, 'portalDesk')
  if (pageCount < 2) return null
  return (
    <nav aria-label={t('desk.filter.pages')} className="mt-4 flex gap-3">
      {page > 1 && <LinkButton href={deskHref(filter, page - 1)}>{t('desk.filter.newer')}</LinkButton>}
      {page < pageCount && <LinkButton href={deskHref(filter, page + 1)}>{t('desk.filter.older')}</LinkButton>}
    </nav>
  )
}

function CyclePart({ cycle, locale }: Pick<HomeProps, 'cycle' | 'locale'>) {
  const t = translator(locale, 'portalDesk')
  if (!cycle) return <p className="mt-8 text-muted">{t('desk.cycleEmpty')}</p>
  const steps = cycle.steps.map(({ dateIso, note, ...step }) => ({
    ...step,
    note: note ?? (dateIso ? formatDate(dateIso, 'dayMonth', locale) : undefined),
  }))
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-18">{cycle.title}</h2>
      <Card as="div">
        <Stepper steps={steps} label={cycle.title} locale={locale} />
      </Card>
    </section>
  )
}

/** «سلام …؛ دو کار مهلت نزدیک دارد»: the most pressing thing in one sentence. */
function greeting(name: string, tasks: HomeTask[], locale: Worded['locale']): string {
  const t = translator(locale, 'portalDesk')
  const left = tasks.flatMap((task) =>
    task.workingDaysLeft === null || task.dueIso === null ? [] : [task.workingDaysLeft],
  )
  const late = left.filter((days) => days < 0).length
  const near = left.filter((days) => days >= 0 && days <= NEAR).length
  const hello = t('desk.greeting', { name }).trim()
  return t('desk.sentence', { hello, state: state() })

  function state(): string {
    if (tasks.length === 0) return t('desk.none')
    if (late > 0) return late === 1 ? t('desk.oneLate') : t('desk.manyLate', { count: late })
    if (near > 0) return near === 1 ? t('desk.oneNear') : t('desk.manyNear', { count: near })
    return t('desk.calm')
  }
}

function byDueDate(tasks: HomeTask[]): HomeTask[] {
  return tasks.toSorted((one, other) => (one.dueIso ?? '9999').localeCompare(other.dueIso ?? '9999'))
}
