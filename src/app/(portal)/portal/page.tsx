import { Home } from '../../../components/portal/Home'
import { homeTasks, stepsOf } from '../../../components/portal/homeView'
import { countTasks, filterTasks, readFilter } from '../../../domain/tasks'
import { today } from '../../../lib/clock'
import { latestCycle } from '../../../services/system/deskOf'
import { waitingFor } from '../../../services/system/waitingFor'
import { Frame } from '../Frame'
import { portalPerson } from '../person'
import { titled } from '../titled'

export const generateMetadata = titled('portalShell', 'home')

const PER_PAGE = 50

/** «کارتابل»: all that waits for this person, by kind and by due date, and where the year stands. */
export default async function DeskPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const asked = await searchParams
  const { user, req, locale } = await portalPerson('/portal')
  const tasks = await waitingFor({ req })
  const cycle = await latestCycle({ req })
  const filter = readFilter(asked)
  const found = filterTasks(tasks, filter, today())
  const pageCount = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const page = typeof asked.page === 'string' && /^[1-9]\d{0,3}$/.test(asked.page) ? Number(asked.page) : 1
  const onPage = Math.min(page, pageCount)
  return (
    <Frame waiting={tasks.length}>
      <Home
        greetingName={user.name}
        todayIso={today()}
        tasks={homeTasks(tasks, locale)}
        shown={{
          filter,
          counts: countTasks(tasks, filter, today()),
          page: onPage,
          pageCount,
          tasks: homeTasks(found.slice((onPage - 1) * PER_PAGE, onPage * PER_PAGE), locale),
        }}
        cycle={cycle && { title: cycle.title, steps: stepsOf(cycle, locale) }}
        locale={locale}
      />
    </Frame>
  )
}
